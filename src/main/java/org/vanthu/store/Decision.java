package org.vanthu.store;

import java.time.Instant;

/**
 * What a person says about a value of the record; it stands beside the machine's reading.
 *
 * @param path JSON pointer into the record: "/fields/number"
 * @param value as JSON text; of a confirmation, what the machine read
 * @param by who decided
 */
public record Decision(String path, Action action, String value, String by, Instant at) {

  /** What was decided. */
  public enum Action {
    CONFIRMED,
    CORRECTED
  }
}
