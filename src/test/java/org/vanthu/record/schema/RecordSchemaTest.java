package org.vanthu.record.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.ExampleReading;
import org.vanthu.record.RecordJson;

class RecordSchemaTest {

  private final String schema = new RecordSchema().text();

  @Test
  void publishedSchemaIsTheOneOfTheTypes() throws Exception {
    assertThat(Files.readString(Path.of("docs/record.schema.json")))
        .as("docs/record.schema.json; write it anew with: ./vanthu schema")
        .isEqualTo(schema);
  }

  @Test
  void recordsAreValid() {
    assertThat(errors(json(ExampleReading.complete()))).isEmpty();
    assertThat(errors(json(ExampleReading.partial()))).isEmpty();
  }

  @Test
  void aMissingPropertyAWrongTypeAndAForeignValueAreFound() {
    String json = json(ExampleReading.complete());
    assertThat(errors(json.replaceFirst("\"status\":\"COMPLETE\",", ""))).isNotEmpty();
    assertThat(errors(json.replace("\"headerRows\":1", "\"headerRows\":\"1\""))).isNotEmpty();
    assertThat(errors(json.replace("\"type\":\"PROVINCE\"", "\"type\":\"AMOUNT\""))).isNotEmpty();
    assertThat(errors(json.replaceFirst("\"confidence\":0.7999", "\"confidence\":1.5")))
        .isNotEmpty();
  }

  private List<Error> errors(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }

  private static String json(DocumentRecord record) {
    return new RecordJson().line(record);
  }
}
