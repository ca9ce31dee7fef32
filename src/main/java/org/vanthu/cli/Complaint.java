package org.vanthu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.FailureRecord;

/** What people are told about a file that could not be read, or not wholly. */
final class Complaint {

  private Complaint() {}

  static Optional<String> about(Path file, DocumentRecord record) {
    if (record.failures().isEmpty()) {
      return Optional.empty();
    }
    FailureRecord first = record.failures().getFirst();
    int others = record.failures().size() - 1;
    return Optional.of(
        "%s: %s %s%s: %s %s%s"
            .formatted(
                file,
                record.status(),
                first.code(),
                first.page().isPresent() ? " on page " + first.page().getAsInt() : "",
                first.message(),
                first.remedy(),
                others == 0 ? "" : " And " + others + " more."));
  }
}
