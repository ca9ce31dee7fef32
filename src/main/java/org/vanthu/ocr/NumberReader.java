package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;

/**
 * Has words with digits read by the second reader, and where the two disagree by the first again,
 * smaller. What both readers make alike of the ink is certain; all else is doubtful and keeps the
 * other readings.
 */
final class NumberReader {

  /** Both readers agree, the first of which was sure, or was not. */
  private static final double UNANIMOUS = 0.97;

  private static final double SECONDED = 0.88;

  /** Engine confidence below which agreement makes a word less certain. */
  private static final double UNSURE = 50;

  /** What two of three readings agree on, the third not. */
  private static final double MAJORITY = 0.7;

  /** The first reader, sure of it, reads the same again, the other does not. */
  private static final double STEADY = 0.85;

  /** Engine confidence of a sure reading; lower leaves more wrong numbers certain. */
  private static final double SURE = 95;

  /** No two readings agree. */
  private static final double NO_MAJORITY = 0.4;

  /** A form that no number has. */
  private static final double ILL_FORMED = 0.6;

  /** By how much words are made smaller for the third look, which makes it another. */
  private static final double SMALLER = 0.8;

  /** What is higher than this is no number of a line, in inches. */
  private static final double HIGHEST = 0.35;

  private final Readers readers;
  private final Gray page;
  private final NumberMarks marks;
  private final Deadline deadline;

  /**
   * @param ink of the page, without the lines of its tables
   */
  NumberReader(Readers readers, Gray page, Binary ink, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.marks = new NumberMarks(ink);
    this.deadline = deadline;
  }

  /** The words in their order, those with digits confirmed, corrected or doubted. */
  List<Read> judged(List<Read> words) throws TimeoutException {
    List<Read> judged = new ArrayList<>(words);
    MarkUse use = new MarkUse(marks, words);
    List<Integer> asked =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).glyphs().hasDigit())
            .filter(i -> words.get(i).box().height() < page.pixels(HIGHEST))
            .boxed()
            .toList();
    List<String> second = opinions(asked, words, 1, Readers::second);
    List<Integer> disputed = new ArrayList<>();
    Map<Integer, String> others = new HashMap<>();
    for (int k = 0; k < asked.size(); k++) {
      int i = asked.get(k);
      Optional<Read> inked = inked(words.get(i), second.get(k), use);
      if (inked.isPresent()) {
        judged.set(i, inked.get());
      } else if (NumberForm.confirms(second.get(k), words.get(i).text())) {
        judged.set(i, agreed(words.get(i), second.get(k)));
      } else {
        disputed.add(i);
        others.put(i, second.get(k));
      }
    }
    List<String> third = opinions(disputed, words, SMALLER, Readers::first);
    for (int k = 0; k < disputed.size(); k++) {
      int i = disputed.get(k);
      Read read = decided(words.get(i), others.getOrDefault(i, ""), third.get(k));
      judged.set(i, marked(read, use));
    }
    return judged;
  }

  /** A number on whose digits both readers agree, with the points and commas that its ink has. */
  private static Optional<Read> inked(Read word, String second, MarkUse use) {
    String first = NumberForm.plain(word.text());
    String other = NumberForm.plain(second);
    if (!NumberForm.numeric(first) || !NumberForm.key(first).equals(NumberForm.key(other))) {
      return Optional.empty();
    }
    return use.of(first, word.box())
        .map(number -> {
          boolean said = number.equals(first) || number.equals(other);
          Read read = number.equals(word.text()) ? word : word.readAs(number);
          return said
              ? read.confirmed(number.equals(word.text()) ? UNANIMOUS : SECONDED)
              : read.with(MAJORITY, Reason.READINGS_DISAGREE);
        });
  }

  /** A number of which the readers see more or less, with the points and commas of its ink. */
  private static Read marked(Read word, MarkUse use) {
    return use.of(word.text(), word.box())
        .filter(number -> !number.equals(word.text()))
        .map(number -> word.readAs(number).atMost(MAJORITY, Reason.READINGS_DISAGREE))
        .orElse(word);
  }

  private interface Look {
    List<Glyphs> at(Readers readers, Rect line, Segmentation segmentation, String alphabet)
        throws TimeoutException;
  }

  private List<String> opinions(List<Integer> asked, List<Read> words, double scale, Look look)
      throws TimeoutException {
    return new SecondOpinion(page, scale)
        .of(
            asked.stream().map(i -> words.get(i).box()).toList(),
            sheet -> readers.turnTo(sheet, deadline),
            line -> look.at(readers, line, Segmentation.LINE, ""));
  }

  private static Read agreed(Read word, String second) {
    String number = NumberForm.plain(word.text());
    boolean sure = word.glyphs().confidence() >= UNSURE && number.equals(NumberForm.plain(second));
    return wellFormed(
        number.equals(word.text())
            ? word.confirmed(sure ? UNANIMOUS : SECONDED)
            : repaired(word, number).confirmed(SECONDED));
  }

  /** A letter that was read for a digit is one; the reading stays beside it. */
  private static Read repaired(Read word, String number) {
    return word.readAs(number).with(Math.max(word.confidence(), SECONDED), Reason.REPAIRED);
  }

  private static Read decided(Read word, String second, String third) {
    String a = NumberForm.plain(word.text());
    String b = NumberForm.plain(second);
    String c = NumberForm.plain(third);
    String digits = NumberForm.key(c);
    boolean first = digits.equals(NumberForm.key(a));
    boolean other =
        digits.equals(NumberForm.key(b))
            && digits.length() >= NumberForm.key(a).length()
            && NumberForm.legible(b + c);
    boolean swallowed = a.length() > 2 && b.contains(a) && c.contains(a);
    if (swallowed || (first && other)) {
      String said = swallowed ? a : best(a, b, c);
      Read read = said.equals(word.text()) ? word : word.readAs(said);
      boolean contested =
          !swallowed && !said.equals(c) && NumberForm.marks(said) == NumberForm.marks(c);
      return contested
          ? with(read.with(MAJORITY, Reason.READINGS_DISAGREE), List.of(a, b, c))
          : wellFormed(read.confirmed(SECONDED));
    }
    boolean steady = first && a.equals(c) && word.glyphs().confidence() >= SURE;
    String winner = first ? best(a, c) : other ? best(b, c) : best(a);
    Read read = winner.equals(word.text()) ? word : word.readAs(winner);
    double confidence = steady ? STEADY : first || other ? MAJORITY : NO_MAJORITY;
    return wellFormed(with(read.with(confidence, Reason.READINGS_DISAGREE), List.of(a, b, c)));
  }

  private static Read with(Read read, List<String> readings) {
    Read all = read;
    for (String other : readings) {
      boolean known =
          other.isBlank()
              || other.equals(read.text())
              || all.alternatives().stream().anyMatch(said -> said.text().equals(other));
      all = known ? all : all.with(new Alternative(other, (1 - read.confidence()) / 2));
    }
    return all;
  }

  /**
   * Of readings with the same digits the one that is written as numbers are; engines lose marks, so
   * that the one with most is right, or else what was read most often.
   */
  private static String best(String... readings) {
    List<String> all = List.of(readings);
    return all.stream()
        .filter(text -> NumberForm.wellFormed(text) || !NumberForm.numeric(text))
        .max(
            Comparator.comparing(NumberForm::legible)
                .thenComparingInt(text -> NumberForm.marks(NumberForm.open(text)))
                .thenComparingInt(text -> NumberForm.mixed(text) ? 0 : 1)
                .thenComparingInt(text -> Collections.frequency(all, text)))
        .orElse(readings[0]);
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
        .map(read -> NumberForm.ungrouped(read.text()) ? parted(read) : read)
        .toList();
  }

  /** Engines lose marks and seldom invent them: a look that saw the mark is followed. */
  private static Read parted(Read read) {
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
}
