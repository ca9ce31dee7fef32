package org.vanthu.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
