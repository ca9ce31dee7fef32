package org.vanthu.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vanthu.api.DecisionTaker;
import org.vanthu.api.ProblemException;
import org.vanthu.store.Decision;
import org.vanthu.store.DocumentState;
import org.vanthu.store.Documents;
import org.vanthu.store.RecordVersion;
import org.vanthu.store.Records;
import org.vanthu.store.StoredDocument;
import org.vanthu.store.VersionConflictException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document beside its fields, where a reviewer confirms and corrects. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentPage {

  private final Documents documents;
  private final Records records;
  private final DecisionTaker decisions;
  private final SheetMaker sheets;
  private final JsonMapper mapper;

  DocumentPage(
      Documents documents,
      Records records,
      DecisionTaker decisions,
      SheetMaker sheets,
      JsonMapper mapper) {
    this.documents = documents;
    this.records = records;
    this.decisions = decisions;
    this.sheets = sheets;
    this.mapper = mapper;
  }

  @GetMapping
  String document(@PathVariable String id, Model model, Locale locale) {
    StoredDocument document =
        documents
            .find(id)
            .orElseThrow(() ->
                new ProblemException(
                    404, "NOT_FOUND", "There is no such document.", "Check the address."));
    model.addAttribute("document", document);
    Optional<RecordVersion> record = records.newest(id);
    model.addAttribute("pagesSeen", pagesSeen(document));
    record.ifPresent(r -> model.addAttribute("sheet", sheets.make(r, locale)));
    return record.isPresent() ? "document" : "waiting";
  }

  /** The pages of a document whose reading came that far and failed; they can be looked at. */
  private static List<Integer> pagesSeen(StoredDocument document) {
    return document.state() == DocumentState.FAILED
        ? IntStream.rangeClosed(1, document.pagesTotal().orElse(0)).boxed().toList()
        : List.of();
  }

  /**
   * Takes a decision from the page and shows the fields anew, with a word when it could not be.
   *
   * @param typed a corrected value as people write it
   * @param other index of the alternative that is right
   */
  @PostMapping("/decisions")
  String decide(
      @PathVariable String id,
      @RequestParam String path,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(required = false) @Nullable String typed,
      @RequestParam(required = false) @Nullable Integer other,
      Model model,
      Locale locale) {
    String problem = take(id, path, version, by, typed, other);
    RecordVersion newest = records.newest(id).orElseThrow();
    model.addAttribute("sheet", sheets.make(newest, locale));
    model.addAttribute("problem", problem);
    model.addAttribute("problemPath", path);
    return "document :: fields";
  }

  /** The message key of what went wrong; "" when nothing did. */
  private String take(
      String id,
      String path,
      int version,
      String by,
      @Nullable String typed,
      @Nullable Integer other) {
    if (by.isBlank()) {
      return "problem.by";
    }
    boolean confirmed = typed == null && other == null;
    JsonNode read = mapper.readTree(records.newest(id).orElseThrow().record()).at(path);
    Optional<JsonNode> value =
        confirmed
            ? Optional.empty()
            : typed == null ? other(read, other) : typed(path, read, typed);
    if (!confirmed && value.isEmpty()) {
      return "problem.typed";
    }
    var action = confirmed ? Decision.Action.CONFIRMED : Decision.Action.CORRECTED;
    try {
      decisions.take(
          id,
          OptionalInt.of(version),
          new DecisionTaker.Proposal(path, action, value, by, Optional.empty()));
      return "";
    } catch (VersionConflictException e) {
      return "problem.conflict";
    }
  }

  private static Optional<JsonNode> typed(String path, JsonNode read, String typed) {
    String name = path.replaceFirst("/\\d+$", "");
    String field = name.substring(name.lastIndexOf('/') + 1);
    return Correction.of(read.path("type").asString(field), read.path("value"), typed);
  }

  private static Optional<JsonNode> other(JsonNode read, @Nullable Integer index) {
    JsonNode value = read.at("/alternatives/" + index + "/value");
    return value.isMissingNode() ? Optional.empty() : Optional.of(value);
  }
}
