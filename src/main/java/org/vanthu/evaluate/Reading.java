package org.vanthu.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vanthu.Pipeline;
import org.vanthu.model.Document;
import org.vanthu.model.Progress;
import org.vanthu.model.Region;
import org.vanthu.model.Span;
import org.vanthu.record.Extraction;
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

  /** The record with the places of its words. */
  public Read read(Path file) {
    Extraction extraction =
        pipeline.extract(file, file.getFileName().toString(), Optional.empty(), Progress.NONE);
    return new Read(
        JSON.readTree(json.line(extraction.record())),
        extraction.document().map(Reading::words).orElse(List.of()));
  }

  private static List<ReadWord> words(Document document) {
    return document.provenance().inks(new Span(0, document.text().length())).stream()
        .map(ink -> new ReadWord(ink.word().text(), new Region(ink.page(), ink.word().box())))
        .toList();
  }
}
