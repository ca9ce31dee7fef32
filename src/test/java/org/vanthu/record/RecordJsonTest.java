package org.vanthu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {

  private final RecordJson json = new RecordJson();
  private final JsonNode record =
      JsonMapper.shared().readTree(json.line(ExampleReading.complete()));

  @Test
  void sameReadingGivesTheSameBytes() {
    assertThat(json.line(ExampleReading.complete()))
        .isEqualTo(json.line(ExampleReading.complete()));
    assertThat(json.pretty(ExampleReading.partial()))
        .isEqualTo(json.pretty(ExampleReading.partial()));
  }

  @Test
  void componentsStandInTheOrderOfTheContract() {
    assertThat(record.propertyNames())
        .containsExactly(
            "schema",
            "status",
            "document",
            "producedBy",
            "text",
            "runs",
            "parts",
            "fields",
            "mentions",
            "tables",
            "rows",
            "citations",
            "laws",
            "facts",
            "tasks",
            "outline",
            "signatures",
            "marks",
            "findings",
            "failures");
  }

  @Test
  void oneLineHasNoLineEnd() {
    assertThat(json.line(ExampleReading.complete())).doesNotContain("\n");
    assertThat(json.pretty(ExampleReading.complete())).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void numbersAreWrittenInFull() {
    String line = json.line(ExampleReading.complete());
    assertThat(line)
        .contains(
            "\"stated\":34819000000,", "\"number\":7765,", "\"number\":7765.5", "\"count\":36,")
        .doesNotContain("E10");
  }

  @Test
  void unknownIsNullAndAbsentFieldsAreAbsent() {
    assertThat(record.at("/mentions/0/target/cell").isNull()).isTrue();
    assertThat(record.at("/mentions/0/value/year").isNull()).isTrue();
    assertThat(record.at("/fields/place").isMissingNode()).isTrue();
    assertThat(record.at("/parts/1/fields").isEmpty()).isTrue();
    assertThat(record.at("/citations").isArray()).isTrue();
    assertThat(record.at("/mentions/3/value/of").isMissingNode()).isTrue();
  }

  @Test
  void numberFieldTellsItsPartsInItsValue() {
    assertThat(record.at("/fields/number/value/canonical").stringValue()).isEqualTo("89/TTr-UBND");
    assertThat(record.at("/fields/number/value/parts/number/handwritten").booleanValue()).isTrue();
    assertThat(record.at("/fields/issuedOn/value/from").stringValue()).isEqualTo("2024-01-05");
  }

  @Test
  void versionIsThatOfTheBuild() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .containsPattern(
            "<artifactId>vanthu</artifactId>\\s*<version>" + Configuration.VERSION + "</version>");
  }
}
