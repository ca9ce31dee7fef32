package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;

/**
 * Reads numbers again: once with digits alone allowed and once with the second model. Readings that
 * disagree, and numbers of a form that no number has, are doubtful.
 */
final class NumberReader {

  /** What two of three readings agree on, the third not. */
  private static final double MAJORITY = 0.7;

  /** No two readings agree. */
  private static final double NO_MAJORITY = 0.4;

  /** All agree. */
  private static final double UNANIMOUS = 0.97;

  /** A number in prose on which a second reader agrees with a doubtful first. */
  private static final double SECONDED = 0.85;

  /** A form that no number has. */
  private static final double ILL_FORMED = 0.6;

  /** Room around a word when it is read again, in inches: engines want a margin. */
  private static final double MARGIN = 0.025;

  private final Readers readers;
  private final int margin;

  NumberReader(Readers readers, Gray page) {
    this.readers = readers;
    this.margin = page.pixels(MARGIN);
  }

  /** The words of a cell, its numbers confirmed, corrected or doubted. */
  List<Read> cell(Rect region, List<Glyphs> words) throws TimeoutException {
    boolean numeric =
        !words.isEmpty()
            && words.stream().allMatch(w -> NumberForm.nearlyNumeric(w.text()) || dash(w.text()))
            && words.stream().anyMatch(Glyphs::hasDigit);
    if (!numeric) {
      return prose(words);
    }
    List<Glyphs> digits = readers.first(region, Segmentation.BLOCK, Engine.NUMERIC);
    List<Glyphs> second = readers.second(region, Segmentation.BLOCK, "");
    if (digits.size() == words.size() && second.size() == words.size()) {
      List<Read> judged = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        judged.add(vote(words.get(i), digits.get(i).text(), second.get(i).text()));
      }
      return judged;
    }
    return whole(words, digits, second);
  }

  private static boolean dash(String text) {
    return text.length() == 1 && "-–—_.".contains(text);
  }

  private List<Read> whole(List<Glyphs> words, List<Glyphs> digits, List<Glyphs> second) {
    String first = joined(words);
    boolean agree = first.equals(joined(digits)) && first.equals(joined(second));
    return words.stream()
        .map(word -> agree ? wellFormed(Read.of(word).confirmed(UNANIMOUS)) : doubted(word, digits))
        .toList();
  }

  private static Read doubted(Glyphs word, List<Glyphs> digits) {
    Read read = Read.of(word).with(NO_MAJORITY, Reason.READINGS_DISAGREE);
    String other = joined(digits);
    return other.isEmpty() || other.equals(word.text())
        ? read
        : read.with(new Alternative(other, NO_MAJORITY / 2));
  }

  private static String joined(List<Glyphs> words) {
    return words.stream().map(Glyphs::text).collect(Collectors.joining());
  }

  private static Read vote(Glyphs word, String digits, String second) {
    String first = word.text();
    if (first.equals(digits) && first.equals(second)) {
      return wellFormed(Read.of(word).confirmed(UNANIMOUS));
    }
    boolean secondCounts = NumberForm.numeric(second);
    String winner = first.equals(digits) || first.equals(second) ? first : digits;
    if (!NumberForm.wellFormed(winner)) {
      winner =
          List.of(first, digits, second).stream()
              .filter(NumberForm::wellFormed)
              .findFirst()
              .orElse(winner);
    }
    boolean majority = first.equals(digits) || first.equals(second) || digits.equals(second);
    Read read =
        Read.of(winner.equals(first) ? word : word.readAs(winner, word.confidence()))
            .with(majority ? MAJORITY : NO_MAJORITY, Reason.READINGS_DISAGREE);
    for (String other : List.of(first, digits, second)) {
      boolean known =
          other.equals(winner)
              || read.alternatives().stream().anyMatch(a -> a.text().equals(other));
      if (!known && !(other.equals(second) && !secondCounts)) {
        read = read.with(new Alternative(other, (1 - read.confidence()) / 2));
      }
    }
    return wellFormed(read);
  }

  private static Read wellFormed(Read read) {
    boolean number = NumberForm.numeric(read.text());
    return number && !NumberForm.wellFormed(read.text())
        ? read.atMost(ILL_FORMED, Reason.ILL_FORMED)
        : read;
  }

  /**
   * A table's words against each other: where thousands are parted, a number whose thousands are
   * not has probably lost its mark ("4322" for "432,2").
   */
  static List<Read> against(List<Read> table) {
    long grouped = table.stream().filter(r -> NumberForm.grouped(r.text())).count();
    long ungrouped = table.stream().filter(r -> NumberForm.ungrouped(r.text())).count();
    if (grouped <= ungrouped) {
      return table;
    }
    return table.stream()
        .map(read -> NumberForm.ungrouped(read.text()) ? marked(read) : read)
        .toList();
  }

  /** Engines lose marks and seldom invent them: a look that saw the mark is followed. */
  private static Read marked(Read read) {
    String bare = read.text();
    for (Alternative other : read.alternatives()) {
      boolean same = other.text().replaceAll("[.,]", "").equals(bare);
      if (same && NumberForm.grouped(other.text()) && NumberForm.wellFormed(other.text())) {
        return new Read(
                read.glyphs().readAs(other.text(), read.glyphs().confidence()),
                read.road(),
                MAJORITY,
                read.reasons(),
                List.of())
            .atMost(MAJORITY, Reason.READINGS_DISAGREE)
            .with(new Alternative(bare, (1 - MAJORITY) / 2));
      }
    }
    return read.atMost(ILL_FORMED, Reason.ILL_FORMED);
  }

  /** Words of running text; those with digits that the engine is not sure of are read again. */
  List<Read> prose(List<Glyphs> words) throws TimeoutException {
    List<Read> judged = new ArrayList<>();
    for (Glyphs word : words) {
      Read read = Read.of(word);
      judged.add(
          word.hasDigit() && read.confidence() < org.vanthu.model.Confidence.DOUBTFUL
              ? again(read)
              : read);
    }
    return judged;
  }

  private Read again(Read read) throws TimeoutException {
    Rect region = read.box().grown(margin, margin);
    String other = joined(readers.second(region, Segmentation.LINE, ""));
    if (other.equals(read.text())) {
      return read.confirmed(SECONDED);
    }
    Read doubted = read.atMost(MAJORITY, Reason.READINGS_DISAGREE);
    return other.isBlank()
        ? doubted
        : doubted.with(new Alternative(other, (1 - doubted.confidence()) / 2));
  }
}
