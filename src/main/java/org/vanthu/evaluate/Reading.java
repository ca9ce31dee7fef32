package org.vanthu.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.Pipeline;
import org.vanthu.model.Progress;
import org.vanthu.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files as the command {@code extract} does and looks at what comes out: JSON. */
public final class Reading {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final RecordJson json = new RecordJson();
  private final Pipeline pipeline;

  public Reading(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  public String json(Path file) {
    String name = file.getFileName().toString();
    return json.line(pipeline.read(file, name, Optional.empty(), Progress.NONE));
  }

  public JsonNode record(Path file) {
    return JSON.readTree(json(file));
  }
}
