package org.vanthu.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Truth as a file, {@code NAME.gold.json} beside the document {@code NAME}: the record's names as
 * they are, every element of a list on a line of its own, so that a difference shows as a line.
 */
public final class TruthJson {

  /** Ending of the truth's file after the document's whole name. */
  public static final String ENDING = ".gold.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TruthJson() {}

  /** The truth's file of a document. */
  public static Path beside(Path document) {
    return document.resolveSibling(document.getFileName() + ENDING);
  }

  public static Truth read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Truth.class);
  }

  public static void write(Truth truth, Path file) throws IOException {
    Files.writeString(file, text(truth));
  }

  static String text(Truth truth) {
    StringBuilder text = new StringBuilder("{");
    JsonNode json = JSON.valueToTree(truth);
    String separator = "\n";
    for (var entry : json.properties()) {
      text.append(separator).append('"').append(entry.getKey()).append("\": ");
      append(text, entry.getValue());
      separator = ",\n";
    }
    return text.append("\n}\n").toString();
  }

  private static void append(StringBuilder text, JsonNode value) {
    if (!value.isArray() || value.isEmpty()) {
      text.append(value);
      return;
    }
    String separator = "[\n ";
    for (JsonNode element : value) {
      text.append(separator).append(element);
      separator = ",\n ";
    }
    text.append(']');
  }
}
