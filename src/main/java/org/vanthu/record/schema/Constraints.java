package org.vanthu.record.schema;

import java.lang.reflect.RecordComponent;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says of a component beyond its type. */
final class Constraints {

  private Constraints() {}

  static ObjectNode of(RecordComponent component, ObjectNode schema) {
    return switch (component.getName()) {
      case "confidence" -> schema.put("minimum", 0).put("maximum", 1);
      case "box" -> schema.put("minItems", 4).put("maxItems", 4);
      case "start", "end", "row", "column", "level", "tolerance" -> schema.put("minimum", 0);
      case "page", "rowSpan", "columnSpan" -> schema.put("minimum", 1);
      default -> schema;
    };
  }
}
