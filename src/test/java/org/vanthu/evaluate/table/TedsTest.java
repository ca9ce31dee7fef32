package org.vanthu.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TedsTest {

  private static final Path CASES = Path.of("../shared/data/metrics/teds-cases.json");

  @Test
  void publishedScoresAreReproduced() throws IOException {
    assumeTrue(Files.exists(CASES), "../shared is absent: the published scores are not compared");
    JsonNode cases = JsonMapper.builder().build().readTree(Files.readString(CASES));
    assertThat(cases.size()).isEqualTo(34);
    for (JsonNode pair : cases) {
      TableTree truth = TableTree.of(pair.get("truth"));
      TableTree prediction = TableTree.of(pair.get("prediction"));
      String name = pair.get("document").asString() + " " + pair.get("engine").asString();
      assertThat(new Teds(false).similarity(truth, prediction))
          .as(name)
          .isCloseTo(pair.get("teds").asDouble(), within(1e-9));
      assertThat(new Teds(true).similarity(truth, prediction))
          .as(name)
          .isCloseTo(pair.get("tedsStructure").asDouble(), within(1e-9));
    }
  }

  @Test
  void tableIsLikeItselfAndUnlikeNothing() {
    TableTree table = random(new Random(3), 5, 4);
    assertThat(new Teds(false).similarity(table, table)).isEqualTo(1);
    TableTree empty = TableTree.table(List.of(TableTree.table(List.of())));
    assertThat(new Teds(false).similarity(table, empty)).isCloseTo(1.0 / 26, within(1e-12));
  }

  @Test
  void renamedCellCostsTheShareOfItsLetters() {
    TableTree truth = row(TableTree.cell(1, 1, "7.765"), TableTree.cell(1, 1, "a"));
    TableTree wrong = row(TableTree.cell(1, 1, "7.785"), TableTree.cell(1, 1, "a"));
    TableTree wide = row(TableTree.cell(1, 2, "7.765"), TableTree.cell(1, 1, "a"));
    assertThat(new Teds(false).similarity(truth, wrong)).isCloseTo(1 - 0.2 / 4, within(1e-12));
    assertThat(new Teds(true).similarity(truth, wrong)).isEqualTo(1);
    assertThat(new Teds(false).similarity(truth, wide)).isCloseTo(1 - 1.0 / 4, within(1e-12));
    assertThat(new Teds(true).similarity(truth, wide)).isCloseTo(1 - 1.0 / 4, within(1e-12));
  }

  private static TableTree row(TableTree... cells) {
    return TableTree.table(List.of(TableTree.table(List.of(TableTree.row(List.of(cells))))));
  }

  @Test
  void distanceByRowsIsThatOfAnyTrees() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      TableTree a = random(random, random.nextInt(7), 1 + random.nextInt(4));
      TableTree b =
          random.nextBoolean() ? changed(a, random) : random(random, random.nextInt(7), 3);
      for (boolean structure : List.of(true, false)) {
        Teds teds = new Teds(structure);
        int nodes = Math.max(a.size(), b.size()) - 1;
        double expected = 1 - teds.general(a, b) / nodes;
        assertThat(teds.similarity(a, b)).isCloseTo(expected, within(1e-9));
        assertThat(teds.similarity(b, a)).isCloseTo(expected, within(1e-9));
      }
    }
  }

  @Test
  void tablesOfHundredsOfRowsAreComparedExactlyInSeconds() {
    Random random = new Random(2);
    TableTree truth = random(random, 600, 6);
    TableTree wrong = changed(truth, random);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(new Teds(false).similarity(truth, wrong)).isBetween(0.5, 0.999));
  }

  private static TableTree random(Random random, int rows, int columns) {
    List<TableTree> trees = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<TableTree> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        int span = random.nextInt(6) == 0 ? 2 : 1;
        cells.add(TableTree.cell(1, span, Integer.toString(random.nextInt(100))));
      }
      trees.add(TableTree.row(cells));
    }
    return TableTree.table(List.of(TableTree.table(trees)));
  }

  /** Some rows and cells are left out, some texts changed. */
  private static TableTree changed(TableTree table, Random random) {
    List<TableTree> rows = new ArrayList<>();
    for (TableTree row : table.children().getFirst().children()) {
      List<TableTree> cells = new ArrayList<>(row.children());
      if (random.nextInt(5) == 0 && !cells.isEmpty()) {
        cells.remove(random.nextInt(cells.size()));
      }
      if (random.nextInt(5) == 0) {
        cells.add(TableTree.cell(1, 1, "lạ"));
      }
      if (random.nextInt(10) > 0) {
        rows.add(TableTree.row(cells));
      }
    }
    return TableTree.table(List.of(TableTree.table(rows)));
  }
}
