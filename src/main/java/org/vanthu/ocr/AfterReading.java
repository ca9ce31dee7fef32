package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanthu.model.Alternative;
import org.vanthu.model.Confidence;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/**
 * Reads the words of a page once more, as Vietnamese: where the engine saw more than one letter in
 * the ink, or one that engines mistake, the phrases of official papers decide. Words with digits
 * are never touched; a word that stands well among its neighbours stays.
 */
final class AfterReading {

  /** How much the language counts against the image. */
  private static final double LANGUAGE = 1.0;

  /** By how many nats a repair must be the better; higher repairs less. */
  private static final double BETTER = 1.5;

  /** The same for a reading that is a syllable of its own and does not stand among known ones. */
  private static final double BETTER_THAN_A_NAME = 3.0;

  /** A rival nearer than this leaves the word in doubt; higher doubts more right words. */
  private static final double NEAR = 1.0;

  /** The most that is claimed for a repaired word, and for one with a near rival. */
  private static final double REPAIRED = 0.93;

  private static final double CONTESTED = 0.7;

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "không một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi linh lẻ trăm nghìn"
              .split(" "));

  /** Words beside numbers, where no neighbour speaks for them. */
  private static final Set<String> AROUND_NUMBERS =
      Set.of("ngày", "Ngày", "tháng", "Tháng", "năm", "Năm", "số", "Số");

  private final Phrases phrases;
  private final Spellings spellings;
  private final Parting parting;

  AfterReading(Phrases phrases) {
    this.phrases = phrases;
    spellings = new Spellings(phrases);
    parting = new Parting(phrases);
  }

  /** The words in their order, those parted that ran together, those repaired that need it. */
  List<Read> of(List<Read> words) {
    List<Read> read = new ArrayList<>();
    Spacing.of(words).forEach(word -> read.addAll(parting.of(Typography.of(word))));
    Foreign foreign = new Foreign(read);
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Read before = i == 0 ? null : read.get(i - 1);
      Read after = i + 1 == read.size() ? null : read.get(i + 1);
      spoken.add(
          foreign.at(i)
              ? Spoken.asRead(Foreign.plain(read.get(i)))
              : Spoken.of(read.get(i), before, after, spellings));
    }
    int start = 0;
    for (int i = 1; i <= spoken.size(); i++) {
      if (i == spoken.size() || !spoken.get(i).goesOn()) {
        line(spoken.subList(start, i), read.subList(start, i));
        start = i;
      }
    }
    return List.copyOf(Formulas.of(read));
  }

  private void line(List<Spoken> line, List<Read> read) {
    double[][] margins = new Chain(phrases, LANGUAGE).best(line);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      said.add(line.get(i).spellings().get(Chain.first(margins[i])).key());
    }
    for (int i = 0; i < line.size(); i++) {
      String before = i == 0 ? "" : said.get(i - 1);
      String after = i + 1 == line.size() ? "" : said.get(i + 1);
      read.set(i, judged(line.get(i), margins[i], before, after));
    }
  }

  private Read judged(Spoken word, double[] scores, String before, String after) {
    int first = Chain.first(scores);
    if (first == 0) {
      int rival = Chain.second(scores, 0);
      return rival > 0 && scores[0] - scores[rival] < NEAR
          ? contested(word, word.spellings().get(rival))
          : word.read();
    }
    Spellings.Spelling best = word.spellings().get(first);
    double gain = scores[first] - scores[0];
    boolean stands = stands(best.key(), before, after);
    if (!may(word, best, stands)
        || gain < (possible(word) && !stands ? BETTER_THAN_A_NAME : BETTER)) {
      return gain > NEAR ? contested(word, best) : word.read();
    }
    double claimed = Math.max(CONTESTED, REPAIRED * (1 - Math.exp(-gain)));
    return word.repaired(best.text(), number(best.text()) ? CONTESTED : claimed);
  }

  /** Whether a repair is thinkable at all: of names and of numbers in words hardly any is. */
  private boolean may(Spoken word, Spellings.Spelling best, boolean stands) {
    return !number(word.spellings().getFirst().text())
        && (stands || (best.marks() && !word.capital() && (best.seen() || !possible(word))))
        && (best.seen() || !word.amongNames());
  }

  private static boolean number(String text) {
    return NUMBER_WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean possible(Spoken word) {
    Spellings.Spelling read = word.spellings().getFirst();
    return Syllable.possible(read.text()) || phrases.have(read.key());
  }

  private boolean stands(String key, String before, String after) {
    return (!before.isEmpty() && phrases.have(before, key))
        || (!after.isEmpty() && phrases.have(key, after));
  }

  private Read contested(Spoken word, Spellings.Spelling rival) {
    Read read = word.read();
    Spellings.Spelling own = word.spellings().getFirst();
    boolean shortened = phrases.have(own.key()) && !Syllable.possible(own.text());
    boolean beyondDoubt = shortened || AROUND_NUMBERS.contains(read.text());
    return read.confidence() < Confidence.DOUBTFUL || !rival.seen() || beyondDoubt
        ? read
        : read.atMost(CONTESTED, Reason.READINGS_DISAGREE)
            .with(new Alternative(word.around(rival.text()), (1 - CONTESTED) / 2));
  }
}
