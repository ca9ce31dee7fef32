package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a page use points and commas: what the ink of one leaves open, the ink of the
 * others tells, for papers part thousands and decimals in one way.
 */
final class MarkUse {

  /** Numbers whose ink tells their marks, without which nothing is told of others. */
  private static final int FEWEST = 4;

  /** Share of them that must agree; lower follows pages that use marks in two ways. */
  private static final double AGREED = 0.9;

  /** Numbers with points and commas alone, perhaps in brackets or with a sign behind. */
  private static final Pattern PLAIN = Pattern.compile("\\(?[0-9][0-9.,]{1,24}[%)]?");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private static final Pattern ENDING = Pattern.compile("([.,?])([0-9]{1,6})[%)]?$");

  private final NumberMarks marks;
  private final List<String> sure = new ArrayList<>();

  /**
   * @param words of the page, which may be anything
   */
  MarkUse(NumberMarks marks, List<Read> words) {
    this.marks = marks;
    for (Read word : words) {
      written(NumberForm.plain(word.text()), word.box())
          .filter(text -> text.indexOf(NumberMarks.OPEN) < 0 && NumberForm.wellFormed(text))
          .ifPresent(sure::add);
    }
  }

  /**
   * The number that was read with the points and commas of its ink; empty where neither the ink nor
   * the other numbers of the page tell all of them, or the number is one that nobody writes.
   */
  Optional<String> of(String text, Rect box) {
    return written(text, box).map(this::closed).filter(NumberForm::wellFormed);
  }

  private Optional<String> written(String text, Rect box) {
    return PLAIN.matcher(text).matches() && !YEAR.matcher(text).matches()
        ? NumberMarks.written(text, marks.in(box))
        : Optional.empty();
  }

  /** The open marks as other numbers have them, the last by how many digits are behind it. */
  private String closed(String number) {
    Matcher ending = ENDING.matcher(number);
    if (number.indexOf(NumberMarks.OPEN) < 0 || !ending.find()) {
      return number;
    }
    int at = ending.start(1);
    char last = ending.group(1).charAt(0);
    String before = number.substring(0, at);
    return (before.indexOf(NumberMarks.OPEN) < 0
            ? before
            : before.replace(NumberMarks.OPEN, inner()))
        + (last == NumberMarks.OPEN ? last(ending.group(2).length()) : last)
        + number.substring(at + 1);
  }

  /** The mark before the last one; open where the page's numbers do not tell. */
  private char inner() {
    List<Character> signs = new ArrayList<>();
    for (String text : sure) {
      Matcher ending = ENDING.matcher(text);
      if (ending.find()) {
        text.substring(0, ending.start(1))
            .chars()
            .filter(c -> c == '.' || c == ',')
            .forEach(c -> signs.add((char) c));
      }
    }
    return agreed(signs);
  }

  /** The mark before so many last digits; open where the page's numbers do not tell. */
  private char last(int digits) {
    List<Character> signs = new ArrayList<>();
    for (String text : sure) {
      Matcher ending = ENDING.matcher(text);
      if (ending.find() && ending.group(2).length() == digits) {
        signs.add(ending.group(1).charAt(0));
      }
    }
    return agreed(signs);
  }

  private static char agreed(List<Character> signs) {
    int points = Collections.frequency(signs, '.');
    int most = Math.max(points, signs.size() - points);
    if (most < FEWEST || most < AGREED * signs.size()) {
      return NumberMarks.OPEN;
    }
    return 2 * points > signs.size() ? '.' : ',';
  }
}
