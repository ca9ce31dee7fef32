package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Syllable;

/**
 * Puts right what can stand in its place in one way only: tens after a digit in words are "mươi",
 * never "mười"; papers are kept by the clerks, "Lưu: VT"; who signs for another does so with a
 * point, "KT. CHỦ TỊCH"; a lone wave is a dash.
 */
final class Formulas {

  /** The most that is claimed for what was put right. */
  private static final double CERTAIN = 0.9;

  private static final Set<String> ONES =
      Set.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private static final Pattern CLERKS = Pattern.compile("V[IlÍÌ1](\\W?)");

  private static final Pattern ON_BEHALF = Pattern.compile("(?:KT|TM|TL|TUQ),");

  private Formulas() {}

  /** The words in their order. */
  static List<Read> of(List<Read> words) {
    List<Read> right = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Read word = words.get(i);
      String before = right.isEmpty() ? "" : right.getLast().text();
      boolean besides = !right.isEmpty() && onLine(right.getLast().box(), word.box());
      boolean office = i + 1 < words.size() && isOffice(word, words.get(i + 1));
      right.add(besides ? judged(word, before) : office ? onBehalf(word) : word);
    }
    return right;
  }

  /** Whether a word of the language in capitals stands beside: "CHỦ", not "TH". */
  private static boolean isOffice(Read word, Read next) {
    String text = next.text();
    return onLine(word.box(), next.box())
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && Syllable.possible(text);
  }

  private static Read onBehalf(Read word) {
    return ON_BEHALF.matcher(word.text()).matches()
        ? as(word, word.text().replace(',', '.'))
        : word;
  }

  private static boolean onLine(Rect before, Rect word) {
    boolean level = before.overlapY(word) * 2 > Math.min(before.height(), word.height());
    return level && word.left() - before.right() < 2 * word.height();
  }

  private static Read judged(Read word, String before) {
    String text = word.text();
    if (text.toLowerCase(Locale.ROOT).startsWith("mười")
        && ONES.contains(before.toLowerCase(Locale.ROOT))) {
      return as(word, text.replace('ờ', 'ơ').replace('Ờ', 'Ơ'));
    }
    Matcher clerks = CLERKS.matcher(text);
    if (before.equals("Lưu:") && clerks.matches()) {
      return as(word, "VT" + clerks.group(1));
    }
    return text.equals("~") ? as(word, "–") : word;
  }

  private static Read as(Read word, String text) {
    return new Read(
            word.glyphs().readAs(text, word.glyphs().confidence()),
            word.road(),
            CERTAIN,
            Set.of(Reason.REPAIRED),
            List.of())
        .with(new Alternative(word.text(), (1 - CERTAIN) / 2));
  }
}
