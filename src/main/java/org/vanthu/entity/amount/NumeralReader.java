package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/**
 * Reads a number in digits. "." before groups of three is for thousands, "," for decimals; two or
 * more groups behind commas are thousands too; one or two digits behind a dot are decimals.
 */
final class NumeralReader {

  /** Groups of digits of the longest number; longer runs are codes or lists. */
  private static final int MOST_PIECES = 8;

  /** Digits of the longest number without separators. */
  private static final int MOST_DIGITS = 15;

  /** Digits from which a number with white space beside other marks is two: 9.999 tỷ in đồng. */
  private static final int MOST_SPACED_DIGITS = 13;

  private final Passage passage;
  private List<String> pieces = new ArrayList<>();
  private StringBuilder separators = new StringBuilder();
  private int next;
  private int collected = -1;
  private boolean withSpaces;

  NumeralReader(Passage passage) {
    this.passage = passage;
  }

  /** The token after the run of digits and separators that starts here. */
  int runEnd(int i) {
    collect(i, false);
    return next;
  }

  /** Groups of digits of the run that was asked for last. */
  int pieces() {
    return pieces.size();
  }

  /** The number whose first digits are this token; empty when its separators make no number. */
  Optional<Numeral> at(int i) {
    collect(i, true);
    boolean two = isMixed() && pieces.stream().mapToInt(String::length).sum() > MOST_SPACED_DIGITS;
    return two ? unspaced(i) : numeral();
  }

  /** The number as far as no white space parts it. */
  Optional<Numeral> unspaced(int i) {
    collect(i, false);
    return numeral();
  }

  /** Whether white space stands in a number that other marks part, too: two numbers, perhaps. */
  boolean isMixed(int i) {
    collect(i, true);
    return isMixed();
  }

  private boolean isMixed() {
    return separators.indexOf(" ") >= 0 && separators.chars().distinct().count() > 1;
  }

  private Optional<Numeral> numeral() {
    if (pieces.size() > MOST_PIECES || pieces.getFirst().length() > MOST_DIGITS) {
      return Optional.empty();
    }
    boolean leadingZero = pieces.getFirst().startsWith("0") && pieces.getFirst().length() > 1;
    if (separators.isEmpty()) {
      boolean group = leadingZero && pieces.getFirst().length() == 3;
      return group ? Optional.empty() : Optional.of(clear(pieces.getFirst(), 0));
    }
    if (leadingZero || pieces.stream().anyMatch(p -> p.length() > MOST_DIGITS)) {
      return Optional.empty();
    }
    return separators.length() == 1 ? one() : several();
  }

  private void collect(int i, boolean spaces) {
    if (i == collected && spaces == withSpaces) {
      return;
    }
    collected = i;
    withSpaces = spaces;
    pieces = new ArrayList<>();
    separators = new StringBuilder();
    pieces.add(passage.at(i).key());
    next = i + 1;
    while (true) {
      Token separator = passage.at(next);
      Token digits = passage.at(next + 1);
      boolean mark = separator.is(".") || separator.is(",");
      boolean joins = mark && !separator.spaced() && digits.isNumber();
      if (joins && (!digits.spaced() || isBroken(digits))) {
        add(separator.key().charAt(0), digits);
        next += 2;
      } else if (spaces && isSpacedGroup(separator)) {
        add(' ', separator);
        next++;
      } else {
        return;
      }
    }
  }

  /** "15.000.⏎000": a line ends behind the separator of a number that has groups already. */
  private boolean isBroken(Token digits) {
    return digits.breaks() == 1
        && digits.length() == 3
        && pieces.size() > 1
        && pieces.getFirst().length() <= 3
        && pieces.stream().skip(1).allMatch(p -> p.length() == 3);
  }

  private void add(char separator, Token digits) {
    if (pieces.size() <= MOST_PIECES) {
      separators.append(separator);
      pieces.add(digits.key());
    }
  }

  /** "2 000 000": groups of exactly three behind at most three, on one line. */
  private boolean isSpacedGroup(Token token) {
    boolean few = pieces.size() <= MOST_PIECES;
    boolean group = few && token.isNumber() && token.length() == 3 && token.breaks() == 0;
    String first = pieces.getFirst();
    boolean before = first.length() <= 3 && !first.startsWith("0");
    return group && before && pieces.stream().skip(1).allMatch(p -> p.length() == 3);
  }

  private Optional<Numeral> one() {
    String whole = pieces.getFirst();
    String rest = pieces.get(1);
    boolean group = rest.length() == 3 && whole.length() <= 3 && !whole.equals("0");
    BigDecimal decimal = new BigDecimal(whole + "." + rest);
    if (!group) {
      boolean good = separators.charAt(0) == ',' || rest.length() <= 2;
      return Optional.of(new Numeral(next, decimal, Optional.empty(), 0, good));
    }
    BigDecimal thousands = new BigDecimal(whole + rest);
    return Optional.of(
        separators.charAt(0) == ','
            ? new Numeral(next, decimal, Optional.of(thousands), 1, true)
            : new Numeral(next, thousands, Optional.of(decimal), 1, true));
  }

  private Optional<Numeral> several() {
    int last = separators.length() - 1;
    char first = separators.charAt(0);
    boolean same = separators.chars().allMatch(c -> c == first);
    boolean allThree = pieces.stream().skip(1).allMatch(p -> p.length() == 3);
    boolean threeBeforeLast =
        pieces.subList(1, pieces.size() - 1).stream().allMatch(p -> p.length() == 3);
    if (!threeBeforeLast || pieces.getFirst().length() > 3) {
      return Optional.empty();
    }
    if (same && allThree) {
      return Optional.of(clear(String.join("", pieces), last + 1));
    }
    boolean lastDiffers = separators.chars().limit(last).allMatch(c -> c == first);
    if (lastDiffers && separators.charAt(last) != first) {
      return Optional.of(decimalTail(last, allThree));
    }
    return allThree
        ? Optional.of(
            new Numeral(
                next, new BigDecimal(String.join("", pieces)), Optional.empty(), last + 1, false))
        : Optional.empty();
  }

  /** 1.316,213 is decimal; 3.000.000,000 and 266 000,000 more likely are thousands. */
  private Numeral decimalTail(int last, boolean allThree) {
    String whole = String.join("", pieces.subList(0, pieces.size() - 1));
    BigDecimal decimal = new BigDecimal(whole + "." + pieces.getLast());
    BigDecimal thousands = new BigDecimal(String.join("", pieces));
    if (!allThree) {
      return new Numeral(next, decimal, Optional.empty(), last, true);
    }
    boolean comma = separators.charAt(last) == ',';
    boolean zeros = pieces.getLast().equals("000");
    return comma && !(zeros || separators.charAt(0) == ' ')
        ? new Numeral(next, decimal, Optional.empty(), last, true)
        : new Numeral(
            next,
            comma ? decimal : thousands,
            Optional.of(comma ? thousands : decimal),
            last,
            false);
  }

  private Numeral clear(String digits, int groups) {
    return new Numeral(next, new BigDecimal(digits), Optional.empty(), groups, true);
  }
}
