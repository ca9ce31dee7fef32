package org.vanthu.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vanthu.store.Decision;
import org.vanthu.store.RecordVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record as it is published: the machine's text untouched, with "version" and "decisions"
 * added.
 */
@Component
public class RecordJson {

  private final JsonMapper mapper;

  RecordJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** A decision as in the contract. */
  record DecisionView(
      String path, String action, @JsonRawValue String value, String by, Instant at) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.path(),
          decision.action().name(),
          decision.value(),
          decision.by(),
          decision.at());
    }
  }

  public String published(RecordVersion record) {
    String machine = record.record().stripTrailing();
    int end = machine.length() - 1;
    if (end < 1 || machine.charAt(end) != '}') {
      throw new IllegalStateException("the record of " + record.documentId() + " is no object");
    }
    String open = machine.substring(0, end).stripTrailing();
    List<DecisionView> decisions = record.decisions().stream().map(DecisionView::of).toList();
    return open
        + (open.endsWith("{") ? "" : ",")
        + "\"version\":"
        + record.version()
        + ",\"decisions\":"
        + mapper.writeValueAsString(decisions)
        + "}";
  }
}
