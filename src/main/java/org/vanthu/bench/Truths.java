package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vanthu.bench.AccuracyTable.Column;
import org.vanthu.bench.peer.Yield;
import org.vanthu.evaluate.Score;
import org.vanthu.truth.Truth;

/** Finds the truth of documents, and judges engines by it. */
final class Truths {

  static final String METHOD = "";

  static final List<Column> COLUMNS =
      List.of(Column.value("TEDS", "tables/teds"), Column.percent("CER", "cer"));

  private Truths() {}

  static Optional<Truth> of(Path file) throws IOException {
    return Optional.empty();
  }

  static SortedMap<String, Score> scores(Truth truth, Yield found) {
    return new TreeMap<>();
  }
}
