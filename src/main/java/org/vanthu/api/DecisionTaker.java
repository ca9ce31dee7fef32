package org.vanthu.api;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.vanthu.store.Decision;
import org.vanthu.store.RecordVersion;
import org.vanthu.store.Records;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a decision against the record that it is about, and adds it. A confirmed value is written
 * down as it was read, so that a decision can be understood by itself.
 */
@Service
public class DecisionTaker {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATH = 300;
  private static final int LONGEST_VALUE = 20_000;

  private final Records records;
  private final JsonMapper mapper;
  private final Clock clock = Clock.systemUTC();

  DecisionTaker(Records records, JsonMapper mapper) {
    this.records = records;
    this.mapper = mapper;
  }

  /**
   * A decision before it is checked.
   *
   * @param path JSON pointer to something of the record; a corrected one may be absent there, but
   *     what holds it may not
   * @param value what it should be; must be given for a correction
   */
  public record Proposal(
      String path,
      Decision.Action action,
      Optional<JsonNode> value,
      String by,
      Optional<Instant> at) {}

  /**
   * @param expected newest version that the decider knew
   * @throws org.vanthu.store.VersionConflictException when there is a newer one
   */
  public RecordVersion take(String documentId, OptionalInt expected, Proposal proposal) {
    RecordVersion record =
        records
            .newest(documentId)
            .orElseThrow(() -> ProblemException.notFound("There is no record to decide on."));
    require(!proposal.by().isBlank(), "A decision needs somebody who decides.");
    require(proposal.by().length() <= LONGEST_NAME, "The name is too long.");
    String value = checked(mapper.readTree(record.record()), proposal);
    Instant at = proposal.at().orElseGet(clock::instant);
    return records.decide(
        documentId,
        expected,
        new Decision(proposal.path(), proposal.action(), value, proposal.by().strip(), at));
  }

  private String checked(JsonNode record, Proposal proposal) {
    JsonPointer path = pointer(proposal.path());
    JsonNode found = record.at(path);
    return switch (proposal.action()) {
      case CONFIRMED -> {
        require(!found.isMissingNode(), "The record has nothing at this path.");
        JsonNode read = found.has("value") ? found.get("value") : found;
        require(
            proposal.value().map(read::equals).orElse(true),
            "The confirmed value is not what the record says.");
        yield text(read);
      }
      case CORRECTED -> {
        JsonNode holder = record.at(path.head());
        require(holder.isObject() || !found.isMissingNode(), "The record has no such path.");
        yield text(
            proposal.value().orElseThrow(() -> unusable("A correction needs the right value.")));
      }
    };
  }

  private String text(JsonNode value) {
    String json = mapper.writeValueAsString(value);
    require(json.length() <= LONGEST_VALUE, "The value is too long.");
    return json;
  }

  private static JsonPointer pointer(String path) {
    require(path.length() <= LONGEST_PATH, "The path is too long.");
    try {
      JsonPointer pointer = JsonPointer.compile(path);
      require(pointer.head() != null, "A decision is about a part of the record.");
      return pointer;
    } catch (IllegalArgumentException e) {
      throw unusable("The path is no JSON pointer.");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw unusable(otherwise);
    }
  }

  private static ProblemException unusable(String message) {
    return new ProblemException(
        422, "DECISION_UNUSABLE", message, "Look at the record again and decide anew.");
  }
}
