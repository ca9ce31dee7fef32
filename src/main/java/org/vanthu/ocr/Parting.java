package org.vanthu.ocr;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/**
 * Parts two words that the engine ran together, "củaUBND", "LàoCai", "KT.BỘ", and sets right the
 * brackets that no paper has. Words with digits stay whole.
 */
final class Parting {

  /** For whom somebody signs, run together with what follows. */
  private static final Pattern AUTHORITY = Pattern.compile("(?:KT|TM|TL|TUQ)\\.\\p{Lu}+");

  private static final Pattern CURLY = Pattern.compile("[{}]");

  private final Phrases phrases;

  Parting(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Read> of(Read read) {
    if (read.glyphs().hasDigit()) {
      return List.of(read);
    }
    Read plain = CURLY.matcher(read.text()).find() ? bracketed(read) : read;
    int cut = cut(plain.text());
    return cut < 0
        ? List.of(plain)
        : List.of(plain.part(0, cut), plain.part(cut, plain.text().length()));
  }

  private static Read bracketed(Read read) {
    String text = read.text().replace('{', '(').replace('}', ')');
    Glyphs own = read.glyphs();
    Glyphs glyphs =
        new Glyphs(text, own.original(), own.box(), own.confidence(), own.edges(), own.doubts());
    return new Read(glyphs, read.road(), read.confidence(), repaired(read), read.alternatives());
  }

  private static EnumSet<Reason> repaired(Read read) {
    EnumSet<Reason> reasons = EnumSet.of(Reason.REPAIRED);
    reasons.addAll(read.reasons());
    return reasons;
  }

  /** Where the second word begins; −1 when there is but one. */
  private int cut(String text) {
    if (AUTHORITY.matcher(text).matches()) {
      return text.indexOf('.') + 1;
    }
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    String core = text.substring(0, end);
    if (core.length() < 4 || core.length() > 14 || Syllable.possible(core)) {
      return -1;
    }
    for (int i = 2; i <= core.length() - 2; i++) {
      if (two(core.substring(0, i), core.substring(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean two(String left, String right) {
    String first = Syllable.key(left);
    boolean small = Character.isLowerCase(left.charAt(left.length() - 1));
    if (!small || !phrases.have(first) || !Syllable.possible(left)) {
      return false;
    }
    boolean shortened = right.chars().allMatch(Character::isUpperCase);
    return shortened || phrases.have(first, Syllable.key(right));
  }
}
