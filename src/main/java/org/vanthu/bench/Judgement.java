package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vanthu.bench.peer.Engine;
import org.vanthu.bench.peer.Yield;
import org.vanthu.evaluate.Score;

/**
 * What an engine found against the truth.
 *
 * @param scores by measure, over all documents whose truth tells of it
 * @param unread documents for which the engine left nothing; all that they hold counts as missed
 */
record Judgement(SortedMap<String, Score> scores, int unread) {

  Judgement {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
  }

  static Judgement of(Material material, Engine engine, Path out) throws IOException {
    SortedMap<String, Score> scores = new TreeMap<>();
    int unread = 0;
    for (Paper paper : material.papers()) {
      Optional<Yield> found = found(engine, paper.file(), out);
      unread += found.isEmpty() ? 1 : 0;
      Yield yield = found.orElseGet(engine::nothing);
      paper
          .truth()
          .map(truth -> Truths.scores(truth, yield))
          .orElseGet(TreeMap::new)
          .entrySet()
          .forEach(score -> scores.merge(score.getKey(), score.getValue(), Score::plus));
    }
    return new Judgement(scores, unread);
  }

  private static Optional<Yield> found(Engine engine, Path file, Path out) throws IOException {
    try {
      return Optional.of(engine.found(file, out));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    }
  }
}
