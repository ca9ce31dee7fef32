package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanthu.evaluate.measure.MutatedRecord.counts;
import static org.vanthu.evaluate.measure.MutatedRecord.measured;
import static org.vanthu.evaluate.measure.MutatedRecord.topics;
import static org.vanthu.evaluate.measure.MutatedRecord.worse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Score;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What faults of tables and of their rows cost. */
class MutatedTablesTest {

  @Test
  void droppedColumnLowersTables() {
    Set<String> worse =
        worse(record -> {
          ObjectNode table = (ObjectNode) record.path("tables").get(0);
          ArrayNode cells = (ArrayNode) table.path("cells");
          for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).path("column").asInt() == 4) {
              cells.remove(i);
            }
          }
        });
    assertThat(worse)
        .contains(
            "tables/teds",
            "tables/teds-s",
            "tables/adjacency",
            "tables/cells",
            "tables/rows",
            "tables/whole")
        .doesNotContain("tables/detection", "tables/pieces");
    assertThat(topics(worse)).containsExactly("tables");
  }

  @Test
  void wrongTextInACellLeavesTheStructure() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) record.path("tables").get(0).path("cells").get(9)).put("text", "x"));
    assertThat(worse).contains("tables/teds", "tables/cells", "tables/adjacency", "tables/rows");
    assertThat(worse).doesNotContain("tables/teds-s", "tables/detection");
  }

  @Test
  void wrongTableIsToldAsAWholeWithTheRowsThatDiffer() {
    Measured measured =
        measured(record ->
            ((ObjectNode) record.path("tables").get(0).path("cells").get(9)).put("text", "x"));
    assertThat(measured.mistakes())
        .filteredOn(mistake -> mistake.measure().equals("tables/teds"))
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.expected()).matches("(?s)0\\.9\\d\\d · \\d+ × \\d+\n\\d+: .*");
          assertThat(mistake.got()).contains("x");
          assertThat(mistake.wanted()).isNotEmpty();
        });
  }

  @Test
  void splitTableIsOneMissedOrCutAndOneFalse() {
    Set<String> worse = worse(MutatedTablesTest::split);
    assertThat(worse)
        .contains("tables/detection", "tables/teds", "tables/pieces", "tables/cells", "rows/level");
    assertThat(topics(worse)).containsExactly("rows", "tables");
  }

  private static void split(ObjectNode record) {
    ObjectNode first = (ObjectNode) record.path("tables").get(0);
    ObjectNode second = first.deepCopy();
    second.put("id", "t9").put("rowCount", 9);
    first.put("rowCount", 11);
    keep((ArrayNode) first.path("cells"), 0, 11);
    keep((ArrayNode) second.path("cells"), 11, 99);
    record.withArray("tables").add(second);
  }

  private static void keep(ArrayNode cells, int from, int to) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      ObjectNode cell = (ObjectNode) cells.get(i);
      int row = cell.path("row").asInt();
      if (row < from || row >= to) {
        cells.remove(i);
      } else {
        cell.put("row", row - from);
      }
    }
  }

  @Test
  void falseTableCostsAsMuchAsAMissedOne() {
    Score.Counts extra =
        counts(
            "tables/detection",
            record -> {
              ObjectNode table = ((ObjectNode) record.path("tables").get(0)).deepCopy();
              table.path("cells").forEach(cell -> ((ObjectNode) cell).put("text", "lạ"));
              record.withArray("tables").add(table.put("id", "t9"));
            });
    Score.Counts missed =
        counts("tables/detection", record -> record.withArray("tables").remove(0));
    assertThat(extra.invented()).isEqualTo(1);
    assertThat(missed.missed()).isEqualTo(1);
  }

  @Test
  void meaningOfRowsIsJudgedApart() {
    assertThat(worse(record -> ((ObjectNode) record.path("rows").get(1)).put("level", 7)))
        .containsExactly("rows/level", "rows/meaning");
    assertThat(worse(record -> ((ObjectNode) record.path("rows").get(1)).put("parent", 9)))
        .containsExactly("rows/parent");
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("rows").get(1).path("values").get(0)).put("vnd", 1)))
        .containsExactly("rows/amounts", "rows/meaning");
  }
}
