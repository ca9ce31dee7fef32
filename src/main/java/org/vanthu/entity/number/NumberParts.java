package org.vanthu.entity.number;

import java.util.Optional;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** The digits of document numbers with the year and the letter that may belong to them. */
final class NumberParts {

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2100;

  private final Passage passage;

  NumberParts(Passage passage) {
    this.passage = passage;
  }

  /** The year of a legal act, with its slash behind it. */
  Optional<Integer> yearAt(int i) {
    Token token = passage.at(i);
    if (!token.isNumber() || token.length() != 4 || !passage.at(i + 1).is("/")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(token.key());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  /** "12a/KH-UBND": a small letter behind the number. */
  boolean isLetterOfNumber(int i) {
    Token token = passage.at(i);
    return token.isWord()
        && token.length() == 1
        && !token.spaced()
        && !passage.at(i + 1).spaced()
        && passage.at(i + 1).is("/");
  }

  /** Whether the digits go on to the left: 6909:2001/BTNMT, 1.000/UBND. */
  boolean isWithinNumber(int i) {
    Token before = passage.at(i - 1);
    boolean glued = !passage.at(i).spaced() && !before.isNone();
    boolean joins = before.is("/") || before.is(":") || before.is(".") || before.is(",");
    return glued && joins && passage.at(i - 2).isNumber();
  }
}
