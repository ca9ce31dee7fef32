package org.vanthu.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person says about a value of the record; it stands beside the machine's reading.
 *
 * @param path JSON pointer into the record: "/fields/number"
 * @param value as JSON text; empty when a value is confirmed to be absent
 * @param by who decided
 */
public record Decision(String path, Action action, Optional<String> value, String by, Instant at) {

  /** What was decided. */
  public enum Action {
    CONFIRMED,
    CORRECTED
  }
}
