package org.vanthu.corpus.press;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;

/** Truth with one thing said differently. */
final class Truths {

  private Truths() {}

  static Truth withPages(Truth truth, List<PageTruth> pages) {
    return with(truth, truth.file(), truth.made(), pages, truth.words(), truth.mentions());
  }

  /** The same of a file and how it was made, with more traits. */
  static Truth made(Truth truth, String file, String set, long seed, List<String> traits) {
    List<String> all = new ArrayList<>(truth.made().traits());
    traits.stream().filter(trait -> !all.contains(trait)).forEach(all::add);
    Truth.Made made = new Truth.Made(set, truth.made().kind(), seed, all);
    return with(truth, file, made, truth.pages(), truth.words(), truth.mentions());
  }

  static Truth withWords(Truth truth, List<WordTruth> words) {
    return with(truth, truth.file(), truth.made(), truth.pages(), words, truth.mentions());
  }

  private static Truth with(
      Truth truth,
      String file,
      Truth.Made made,
      List<PageTruth> pages,
      List<WordTruth> words,
      List<ItemTruth> mentions) {
    return new Truth(
        file,
        made,
        truth.tells(),
        pages,
        words,
        truth.parts(),
        mentions,
        truth.tables(),
        truth.findings(),
        truth.marks());
  }
}
