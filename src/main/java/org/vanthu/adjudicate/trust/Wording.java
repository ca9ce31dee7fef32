package org.vanthu.adjudicate.trust;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vanthu.model.Document;
import org.vanthu.model.Provenance.Ink;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/** Whether words are Vietnamese, and known to stand beside each other. */
final class Wording {

  /** Letters of the longest abbreviation: "SNNPTNT". */
  private static final int LONGEST_ABBREVIATION = 9;

  /** Characters beside a value in which a neighbour stands. */
  private static final int BESIDE = 12;

  /** By how much other marks must be likelier beside a neighbour to speak against those read. */
  private static final double LIKELIER = 3.2;

  private static final int MOST = 3;
  private static final int MOST_STRANGE = 2;

  private final Document document;
  private final Phrases phrases;

  Wording(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  /** A word that is spoken. */
  private record Said(
      boolean strange, boolean unheard, boolean loose, boolean otherMarks, boolean mended) {}

  /** Adds what was found; in what order persons' names and dates stand, phrases don't tell. */
  void tell(Kind kind, Span span, Evidence.Builder evidence) {
    int end = Math.min(document.text().length(), span.end() + BESIDE);
    List<Ink> inks = document.provenance().inks(new Span(Math.max(0, span.start() - BESIDE), end));
    List<String> keys = inks.stream().map(ink -> key(core(ink))).toList();
    List<Said> words =
        IntStream.range(0, inks.size())
            .filter(i -> touches(inks.get(i), span))
            .filter(i -> !keys.get(i).isEmpty() && !abbreviation(core(inks.get(i))))
            .mapToObj(i -> said(inks.get(i), keys, i))
            .toList();
    evidence.put(Clue.STRANGE, count(words, Said::strange, MOST_STRANGE));
    if (kind == Kind.PERSON || kind == Kind.DATE) {
      return;
    }
    evidence
        .put(Clue.UNHEARD, count(words, Said::unheard, MOST))
        .put(Clue.LOOSE, count(words, Said::loose, MOST))
        .put(Clue.OTHER_MARKS, count(words, Said::otherMarks, MOST_STRANGE))
        .put(Clue.REPAIRED_LOOSE, words.stream().anyMatch(Said::mended));
  }

  private static double count(List<Said> words, Predicate<Said> such, int most) {
    return Math.min(most, words.stream().filter(such).count());
  }

  private static boolean touches(Ink ink, Span span) {
    return ink.start() < span.end() && ink.start() + ink.word().text().length() > span.start();
  }

  private Said said(Ink ink, List<String> keys, int i) {
    String key = keys.get(i);
    String before = i > 0 ? keys.get(i - 1) : "";
    String after = i + 1 < keys.size() ? keys.get(i + 1) : "";
    String core = core(ink);
    boolean possible = Syllable.possible(core) && Syllable.toneInPlace(core);
    boolean known = phrases.have(key);
    boolean alone = before.isEmpty() && after.isEmpty();
    boolean loose = !alone && !stands(before, key, after);
    boolean mended = loose && ink.word().reasons().contains(Reason.REPAIRED);
    boolean otherMarks = loose && likelierMarked(before, key, after);
    return new Said(!known && !possible, !known && possible, loose, otherMarks, mended);
  }

  private boolean stands(String before, String key, String after) {
    return !before.isEmpty() && phrases.have(before, key)
        || !after.isEmpty() && phrases.have(key, after);
  }

  private boolean likelierMarked(String before, String key, String after) {
    return phrases.alike(key).stream()
        .filter(other -> !other.equals(key))
        .anyMatch(other -> gain(before, key, other, after) > LIKELIER);
  }

  /**
   * By how much one syllable is likelier than another beside one of two neighbours beside which it
   * is known, in nats.
   */
  private double gain(String before, String key, String other, String after) {
    double behind =
        phrases.have(before, other) ? phrases.after(before, other) - phrases.after(before, key) : 0;
    double ahead =
        phrases.have(other, after) ? phrases.after(other, after) - phrases.after(key, after) : 0;
    return Math.max(before.isEmpty() ? 0 : behind, after.isEmpty() ? 0 : ahead);
  }

  private static String key(String core) {
    boolean spoken = !core.isEmpty() && core.chars().allMatch(Character::isLetter);
    return spoken ? Syllable.key(core) : "";
  }

  private static boolean abbreviation(String core) {
    return core.length() > 1
        && core.length() <= LONGEST_ABBREVIATION
        && core.equals(core.toUpperCase(Locale.ROOT))
        && !Syllable.possible(core);
  }

  /** The word without the marks around it. */
  static String core(Ink ink) {
    String text = ink.word().text();
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
