package org.vanthu.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which of dot and comma groups thousands in a column; decided from all its values, because "1.234"
 * alone says nothing.
 */
enum Separators {
  /** 1.316,213 as in Vietnam. */
  DOT_GROUPS('.', ','),
  /** 1,316.213 as in spreadsheets. */
  COMMA_GROUPS(',', '.');

  private final char group;
  private final char decimal;

  Separators(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
  }

  /** What most of the telling values show; empty when none tells. */
  static Optional<Separators> shown(List<String> numerals) {
    int balance = 0;
    for (String numeral : numerals) {
      balance += Integer.signum(vote(numeral));
    }
    return balance == 0 ? Optional.empty() : Optional.of(balance < 0 ? COMMA_GROUPS : DOT_GROUPS);
  }

  /**
   * Whether commas that stand before three digits part thousands: so they do where the values
   * without a comma are the small ones, as a thousand can't be written without.
   */
  static boolean commasPartThousands(List<String> numerals) {
    int grouped = 0;
    int small = 0;
    for (String numeral : numerals) {
      if (numeral.indexOf(',') >= 0) {
        grouped++;
      } else if (digits(numeral) > 3 || numeral.indexOf('.') >= 0) {
        return false;
      } else {
        small += numeral.equals("0") ? 0 : 1;
      }
    }
    return grouped >= 3 && small > 0;
  }

  /** Whether a numeral could be read the other way, too, and worth a thousand times as much. */
  static boolean ambiguous(String numeral) {
    return numeral.indexOf(',') >= 0 && vote(numeral.replace(" ", "")) == 0;
  }

  /** Positive for dots as group separators, negative for commas, 0 when it can't be told. */
  private static int vote(String numeral) {
    int dots = count(numeral, '.');
    int commas = count(numeral, ',');
    if (dots > 0 && commas > 0) {
      return numeral.lastIndexOf(',') - numeral.lastIndexOf('.');
    }
    if (dots > 1 || commas > 1) {
      return dots - commas;
    }
    return dots + commas == 0 || looksGrouped(numeral) ? 0 : commas - dots;
  }

  private static boolean looksGrouped(String numeral) {
    int at = Math.max(numeral.indexOf('.'), numeral.indexOf(','));
    int before = digits(numeral.substring(0, at));
    boolean leadingZero = numeral.substring(0, at).replaceAll("\\D", "").startsWith("0");
    return digits(numeral.substring(at + 1)) == 3 && before <= 3 && !leadingZero;
  }

  /** The value of digits with separators; empty when they are set as in no number. */
  Optional<BigDecimal> read(String numeral) {
    String compact = numeral.replace(" ", "");
    Separators use = vote(compact) == 0 ? this : vote(compact) > 0 ? DOT_GROUPS : COMMA_GROUPS;
    int point = compact.lastIndexOf(use.decimal);
    String whole = point < 0 ? compact : compact.substring(0, point);
    String fraction = point < 0 ? "" : compact.substring(point + 1);
    if (!grouped(whole, use.group) || fraction.indexOf(use.group) >= 0) {
      return Optional.empty();
    }
    String digits = whole.replace(String.valueOf(use.group), "");
    if (digits.isEmpty() || !allDigits(digits + fraction) || digits.length() > 20) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction));
  }

  private static boolean grouped(String whole, char group) {
    String[] groups = whole.split(java.util.regex.Pattern.quote(String.valueOf(group)), -1);
    for (int i = 0; i < groups.length; i++) {
      boolean fits = i == 0 ? !groups[i].isEmpty() : groups[i].length() == 3;
      if (!fits || (groups.length > 1 && i == 0 && groups[i].length() > 3)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int digits(String text) {
    return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }
}
