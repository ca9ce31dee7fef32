package org.vanthu.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import org.vanthu.model.Value;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes records as JSON: components in their order, line feeds alone, numbers in full. */
public final class RecordJson {

  private final ObjectWriter line;
  private final ObjectWriter pretty;

  public RecordJson() {
    SimpleModule numbers = new SimpleModule("numbers");
    numbers.addSerializer(Double.class, new PlainNumber());
    numbers.addSerializer(double.class, new PlainNumber());
    numbers.addSerializer(OptionalDouble.class, new PlainOptionalNumber());
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(Value.Quantity.class, WithoutAbsent.class)
            .addModule(numbers)
            .build();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    line = mapper.writer();
    pretty =
        mapper
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(null));
  }

  /** One line without a line end. */
  public String line(DocumentRecord record) {
    return line.writeValueAsString(record);
  }

  /** For people: a component a line, with a line feed at the end. */
  public String pretty(DocumentRecord record) {
    return pretty.writeValueAsString(record) + "\n";
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutAbsent {}
}
