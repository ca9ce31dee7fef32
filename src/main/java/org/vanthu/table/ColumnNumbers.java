package org.vanthu.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the row that numbers the columns of a table: "(1) (2) (3)=(4)+(5)", "A B C 1 2 3=2/1". It
 * looks like data and is none.
 */
final class ColumnNumbers {

  private static final Pattern FORM =
      Pattern.compile(
          "[(\\[]?(?:(?<number>\\d{1,2})|(?<letter>[A-HĐa-hđ]))[)\\]]?(?:\\s?[=:].{1,60})?\\)?");

  /** Columns that may be numbered out of order, as recognition misreads lone digits. */
  private static final int ASTRAY = 1;

  private ColumnNumbers() {}

  /** Whether the texts that a row says, from left to right, number its columns. */
  static boolean are(List<String> texts) {
    int steps = 0;
    char letter = '@';
    int number = 0;
    for (String text : texts) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        return false;
      }
      if (form.group("number") != null) {
        int next = Integer.parseInt(form.group("number"));
        steps += next == number + 1 ? 1 : 0;
        number = next;
      } else {
        char next = Character.toUpperCase(form.group("letter").charAt(0));
        steps += next == letter + 1 ? 1 : 0;
        letter = next;
      }
    }
    return steps >= 3 && steps >= texts.size() - ASTRAY;
  }
}
