package org.vanthu.store;

import java.util.List;

/**
 * A record at one of its versions.
 *
 * @param record what the machine read, as JSON text, exactly as it was written
 * @param status of the record: COMPLETE, PARTIAL or FAILED
 * @param decisions of people up to this version, in order
 */
public record RecordVersion(
    String documentId, int version, String status, String record, List<Decision> decisions) {

  public RecordVersion {
    decisions = List.copyOf(decisions);
  }
}
