package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;

/**
 * A word with the letters in it that can be spoken, and what else they may be.
 *
 * @param start where those letters begin, after brackets and quotation marks
 * @param end where they end, exclusive
 * @param spellings what was read first; nothing else where there are digits
 * @param goesOn whether it goes on from the word before it, without a mark between them
 * @param amongNames whether it has a capital and stands beside another that has
 */
record Spoken(
    Read read,
    int start,
    int end,
    List<Spellings.Spelling> spellings,
    boolean goesOn,
    boolean amongNames) {

  /** The longest syllable: nghiêng. */
  private static final int LONGEST = 7;

  /** How far words of a line, and lines of a paragraph, lie apart at most, by their height. */
  private static final int GAP = 2;

  Spoken {
    spellings = List.copyOf(spellings);
  }

  static Spoken of(Read read, @Nullable Read before, @Nullable Read after, Spellings all) {
    String text = read.text();
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String core = text.substring(start, end);
    boolean spoken =
        !core.isEmpty() && core.length() <= LONGEST && core.chars().allMatch(Character::isLetter);
    boolean free = spoken && core.length() > 1 && read.road() == Road.OCR;
    List<Spellings.Spelling> spellings =
        free ? all.of(core, read.glyphs().doubts(), start) : List.of(Spellings.Spelling.read(core));
    boolean goesOn =
        before != null && start == 0 && spoken && endsOpen(before) && follows(before, read);
    boolean amongNames = capital(core) && (named(before) || named(after));
    return new Spoken(read, start, end, spellings, goesOn, amongNames);
  }

  /** A word that stays as it was read, whatever stands around it. */
  static Spoken asRead(Read read) {
    List<Spellings.Spelling> alone = List.of(Spellings.Spelling.read(read.text()));
    return new Spoken(read, 0, read.text().length(), alone, false, false);
  }

  /** Commas part the words of "các sở, ban, ngành", not what they have to do with each other. */
  private static boolean endsOpen(Read before) {
    String text = before.text();
    char last = text.charAt(text.length() - 1);
    return Character.isLetter(last) || (last == ',' && text.length() > 1);
  }

  /** Whether a word goes on where the other ended: beside it, or at the next line's begin. */
  private static boolean follows(Read before, Read word) {
    Rect a = before.box();
    Rect b = word.box();
    int height = Math.max(a.height(), b.height());
    if (a.overlapY(b) * 2 > Math.min(a.height(), b.height())) {
      int gap = b.left() - a.right();
      return gap > -height && gap < GAP * height;
    }
    boolean below = b.top() > a.top() && b.top() - a.bottom() < GAP * height;
    return below && b.left() < a.left();
  }

  private static boolean named(@Nullable Read beside) {
    return beside != null && capital(beside.text());
  }

  /** Whether it begins with a capital and goes on in small letters, as names do. */
  private static boolean capital(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  boolean capital() {
    return capital(spellings.getFirst().text());
  }

  /** The word with other letters in their place. */
  String around(String letters) {
    return read.text().substring(0, start) + letters + read.text().substring(end);
  }

  Read repaired(String letters, double confidence) {
    EnumSet<Reason> reasons = EnumSet.of(Reason.REPAIRED);
    reasons.addAll(read.reasons());
    reasons.remove(Reason.LOW_ENGINE_CONFIDENCE);
    List<Alternative> alternatives = new ArrayList<>();
    alternatives.add(new Alternative(read.text(), (1 - confidence) / 2));
    alternatives.addAll(read.alternatives());
    Glyphs glyphs = read.glyphs().readAs(around(letters), read.glyphs().confidence());
    return new Read(glyphs, read.road(), confidence, reasons, alternatives);
  }
}
