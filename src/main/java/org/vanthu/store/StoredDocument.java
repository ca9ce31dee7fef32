package org.vanthu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as the service knows it.
 *
 * @param id sha-256 of its bytes
 * @param fileNames every name it was submitted under, the first first; never empty
 * @param pagesTotal empty until the reading knows
 * @param version the newest; 0 before the first record
 * @param failure code of the first thing that went wrong
 */
public record StoredDocument(
    String id,
    long bytes,
    List<String> fileNames,
    DocumentState state,
    int pagesDone,
    OptionalInt pagesTotal,
    int version,
    Optional<String> failure,
    Instant createdAt,
    Instant changedAt) {

  public StoredDocument {
    fileNames = List.copyOf(fileNames);
  }

  public String fileName() {
    return fileNames.getFirst();
  }
}
