package org.vanthu.table.unruled;

import java.util.List;
import java.util.regex.Pattern;

/** Ordinals, letters and signs that begin the rows of a table or the items of a list. */
final class Marks {

  /** Share of a column's lines that are marks, from which it holds nothing else. */
  private static final double MOST = 0.7;

  private static final Pattern FORM =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{1,3}|[(\\[]?(?:\\d{1,4}(?:\\.\\d{1,3}){0,4}|\\p{L}|[ivxlIVXL]{1,7})[.)\\]]{0,2}"
              + "|(?iu:s?tt|no\\.?|#)");

  private static final Pattern NAMES = Pattern.compile("(?iu:s?tt\\.?|no\\.?|#)");

  private Marks() {}

  static boolean is(String text) {
    return text.length() <= 20 && FORM.matcher(text).matches();
  }

  /** Whether it numbers a row, and does not name the numbers as a head does. */
  static boolean ordinal(String text) {
    return is(text) && !NAMES.matcher(text).matches();
  }

  /** Whether it names a column of numbers, as a head does. */
  static boolean name(String text) {
    return text.length() <= 20 && NAMES.matcher(text).matches();
  }

  /** Whether the first column of lines holds marks. */
  static boolean in(List<Band> bands) {
    List<Fragment> first =
        bands.stream()
            .flatMap(b -> b.fragments().stream())
            .filter(f -> f.column() == 0 && f.span() == 1)
            .toList();
    long marks = first.stream().filter(f -> is(f.text())).count();
    return !first.isEmpty() && marks >= MOST * first.size();
  }
}
