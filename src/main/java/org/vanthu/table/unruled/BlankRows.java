package org.vanthu.table.unruled;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells rows of a form that is still to be filled in: a number, a label or dots in the first column
 * and nothing beside it, below a head that names all columns.
 */
final class BlankRows {

  /** Ems of white above such a row at most; more takes numbered text below for rows. */
  private static final double APART = 3;

  private static final Pattern DOTS = Pattern.compile("(?:\\.{2,}|…)[.…]*");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:t[ổo]ng(?: c[ộo]ng| s[ốo])?|c[ộo]ng|total)\\b.{0,20}|.*(?:\\.{3,}|…)");

  /** Whether a line, with none but such lines above to the last one with cells, is a row. */
  boolean row(List<Band> bands, int i) {
    Band band = bands.get(i);
    if (band.filled() != 1 || band.spans() || apart(bands.get(i - 1), band)) {
      return false;
    }
    Fragment only = band.fragments().getFirst();
    boolean named = Marks.name(first(bands.getFirst()));
    return only.column() == 0
        ? named && counts(bands, i, only.text()) || LABEL.matcher(only.text()).matches()
        : named && only.column() == 1 && LABEL.matcher(only.text()).matches();
  }

  private static boolean apart(Band above, Band below) {
    return below.line().box().top() - above.line().box().bottom() > APART * below.line().em();
  }

  private static String first(Band band) {
    return band.at(0).map(Fragment::text).orElse("");
  }

  /** Whether a text is the first number, goes on from the number before, or stands for more. */
  private static boolean counts(List<Band> bands, int i, String text) {
    if (DOTS.matcher(text).matches()) {
      return true;
    }
    int number = number(text);
    for (int j = i - 1; j >= 0 && number > 0; j--) {
      int before = number(first(bands.get(j)));
      if (before > 0) {
        return number == before + 1 || number == 1;
      }
    }
    return number == 1;
  }

  /** A whole number, or 0. */
  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
