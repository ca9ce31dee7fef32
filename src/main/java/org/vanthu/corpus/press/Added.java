package org.vanthu.corpus.press;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.press.scan.Imprint;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;

/**
 * What was put on a paper after it was printed.
 *
 * @param page that it is on
 * @param imprint how it looks
 * @param words that it adds; their line numbers count from 0
 */
record Added(
    int page,
    Imprint imprint,
    List<WordTruth> words,
    List<ItemTruth> mentions,
    List<MarkTruth> marks) {

  Added {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    marks = List.copyOf(marks);
  }

  static Added mark(int page, Imprint imprint, MarkTruth... marks) {
    return new Added(page, imprint, List.of(), List.of(), List.of(marks));
  }

  /** The paper's truth with all that was added, in lines of their own after the printed ones. */
  static Truth to(Truth truth, List<Added> all) {
    List<WordTruth> words = new ArrayList<>(truth.words());
    List<ItemTruth> mentions = new ArrayList<>(truth.mentions());
    List<MarkTruth> marks = new ArrayList<>(truth.marks());
    for (Added added : all) {
      int first = words.stream().mapToInt(WordTruth::line).max().orElse(-1) + 1;
      added.words().stream()
          .map(w -> new WordTruth(w.text(), w.region(), w.line() + first, w.ink()))
          .forEach(words::add);
      mentions.addAll(added.mentions());
      marks.addAll(added.marks());
    }
    return new Truth(
        truth.file(),
        truth.made(),
        truth.tells(),
        truth.pages(),
        words,
        truth.parts(),
        mentions,
        truth.tables(),
        truth.findings(),
        marks);
  }
}
