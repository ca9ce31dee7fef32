package org.vanthu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vanthu.store.Decision;
import org.vanthu.store.Documents;
import org.vanthu.store.RecordVersion;
import org.vanthu.store.Records;
import tools.jackson.databind.JsonNode;

/** Records by version, and the decisions of people beside them. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "records")
class RecordsController {

  private final Documents documents;
  private final Records records;
  private final DecisionTaker decisions;
  private final RecordJson json;

  RecordsController(
      Documents documents, Records records, DecisionTaker decisions, RecordJson json) {
    this.documents = documents;
    this.records = records;
    this.decisions = decisions;
    this.json = json;
  }

  /**
   * A decision as it is sent.
   *
   * @param at when it was made; now, when absent
   * @param version of the record that it looked at; unchecked when absent and without If-Match
   */
  record DecisionRequest(
      @Nullable String path,
      Decision.@Nullable Action action,
      @Nullable JsonNode value,
      @Nullable String by,
      @Nullable Instant at,
      @Nullable Integer version) {}

  @GetMapping(path = "/record", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The record, with version and decisions; the newest unless asked otherwise")
  ResponseEntity<String> record(
      @PathVariable String id, @RequestParam(required = false) @Nullable Integer version) {
    Optional<RecordVersion> found =
        version == null ? records.newest(id) : records.find(id, version);
    return found.map(this::answer).orElseThrow(() -> missing(id));
  }

  @PostMapping("/decisions")
  @Operation(summary = "Confirm or correct a value of the record; answers the new version")
  ResponseEntity<String> decide(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody DecisionRequest request) {
    if (request.path() == null || request.action() == null || request.by() == null) {
      throw ProblemException.badRequest(
          "A decision needs path, action and by.",
          "Send {\"path\": \"/fields/number\", \"action\": \"CONFIRMED\", \"by\": \"…\"}.");
    }
    DecisionTaker.Proposal proposal =
        new DecisionTaker.Proposal(
            request.path(),
            request.action(),
            Optional.ofNullable(request.value()),
            request.by(),
            Optional.ofNullable(request.at()));
    return answer(decisions.take(id, expected(ifMatch, request.version()), proposal));
  }

  private static OptionalInt expected(@Nullable String ifMatch, @Nullable Integer version) {
    if (ifMatch != null && !ifMatch.strip().equals("*")) {
      String number = ifMatch.replace("\"", "").strip();
      if (!number.matches("[0-9]{1,9}")) {
        throw ProblemException.badRequest(
            "If-Match is not the ETag of a record.", "Send the ETag that came with the record.");
      }
      return OptionalInt.of(Integer.parseInt(number));
    }
    return version == null ? OptionalInt.empty() : OptionalInt.of(version);
  }

  private ResponseEntity<String> answer(RecordVersion record) {
    return ResponseEntity.status(HttpStatus.OK)
        .eTag(Integer.toString(record.version()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.published(record));
  }

  private ProblemException missing(String id) {
    return documents
        .find(id)
        .map(d ->
            d.version() == 0
                ? new ProblemException(
                    409,
                    "NOT_READ_YET",
                    "The document is not read yet; it is " + d.state() + ".",
                    "Ask again when its state is COMPLETE, PARTIAL, FAILED or QUARANTINED.")
                : ProblemException.notFound("There is no such version."))
        .orElseGet(() -> ProblemException.notFound("There is no such document."));
  }
}
