package org.vanthu.record.schema;

import org.vanthu.model.Value;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.MentionRecord;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of the record. Properties that it does not name may be added. */
public final class RecordSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** The schema as it is published, with a line feed at the end. */
  public String text() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(null);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(node()) + "\n";
  }

  private static ObjectNode node() {
    TypeSchemas types = new TypeSchemas();
    types.of(DocumentRecord.class);
    ObjectNode record = types.definition(DocumentRecord.class);
    record.withObjectProperty("properties").putObject("schema").put("const", DocumentRecord.SCHEMA);
    typeDecidesValue(types);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:" + DocumentRecord.SCHEMA.replace('/', ':').replace('.', ':'));
    schema.put("title", "The record of a Vietnamese official document");
    schema.put("$ref", TypeSchemas.reference(DocumentRecord.class.getSimpleName()));
    schema.set("$defs", types.definitions());
    return schema;
  }

  private static void typeDecidesValue(TypeSchemas types) {
    var cases = types.definition(MentionRecord.class).putArray("allOf");
    for (MentionRecord.Type type : MentionRecord.Type.values()) {
      Class<? extends Value> value = type.valueType();
      ObjectNode one = cases.addObject();
      one.putObject("if").putObject("properties").putObject("type").put("const", type.name());
      one.putObject("then").putObject("properties").set("value", types.of(value));
    }
  }
}
