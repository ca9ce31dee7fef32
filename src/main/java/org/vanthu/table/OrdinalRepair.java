package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.Folded;

/**
 * Reads a column of ordinals as the sequences that they are: engines take "II" for "H", "9" for
 * "ạ", "44" for "4A4", and only the neighbours tell. What fits its sequence as printed is left
 * alone.
 */
final class OrdinalRepair {

  /** Characters of the longest text that may be a misread ordinal. */
  private static final int LONGEST = 9;

  private static final int HIGHEST_ROMAN = 89;

  /** Letters that engines read for numerals, and the digits they stand for. */
  private static final String MISREAD = "oqdli|!zsgbat/";

  private static final String MEANT = "00011112598977";

  private final List<String> texts;
  private final List<Optional<Ordinal>> read = new ArrayList<>();
  private int roman;
  private int number;
  private char letter = '@';
  private char small = '`';

  private OrdinalRepair(List<String> texts) {
    this.texts = texts;
  }

  /** One ordinal or none for each text of the column, which may be blank. */
  static List<Optional<Ordinal>> of(List<String> column) {
    OrdinalRepair repair = new OrdinalRepair(column.stream().map(String::strip).toList());
    for (int i = 0; i < column.size(); i++) {
      Optional<Ordinal> ordinal = repair.at(i);
      repair.read.add(ordinal);
      ordinal.ifPresent(repair::pass);
    }
    return List.copyOf(repair.read);
  }

  private Optional<Ordinal> at(int i) {
    String text = texts.get(i);
    Optional<Ordinal> printed = Ordinal.of(text);
    if (text.isEmpty()) {
      return lost(i) ? Optional.of(new Ordinal("", "1")) : Optional.empty();
    }
    if (text.length() > LONGEST || text.contains(" ") || fits(i, printed)) {
      return printed;
    }
    if (romanOf(text).orElse(0) == roman + 1 && (roman > 0 || romanFollows(i, 2))) {
      return Ordinal.of(romanNumeral(roman + 1));
    }
    boolean next = digitsOf(text).orElse(-1) == number + 1;
    boolean framed = text.length() < 4 && number > 0 && next(i).orElse(-1) == number + 2;
    boolean strange = printed.isEmpty() || !Character.isDigit(text.charAt(0));
    if (strange && (next && (number > 0 || next(i).orElse(-1) == 2) || framed || nearly(text))) {
      return Ordinal.of(String.valueOf(number + 1));
    }
    return printed;
  }

  /** Whether nothing was read between two numbers that leave out one. */
  private boolean lost(int i) {
    boolean after = i > 0 && bare(texts.get(i - 1)).equals(String.valueOf(number));
    boolean before = i + 1 < texts.size() && !texts.get(i + 1).isEmpty();
    return after && before && next(i).orElse(-1) == number + 2;
  }

  /** Whether an ordinal goes on with a sequence as it is printed, or is none that has one. */
  private boolean fits(int i, Optional<Ordinal> printed) {
    if (printed.isEmpty()) {
      return false;
    }
    Ordinal ordinal = printed.get();
    String bare = bare(ordinal.text());
    return switch (ordinal.kind()) {
      case "1" -> {
        int value = Integer.parseInt(bare);
        boolean group = next(i).orElse(0) == 1 && romanOf(bare).orElse(0) == roman + 1;
        yield !group || value == number + 1 && !romanFollows(i, roman + 2);
      }
      case "I" -> {
        boolean counts = bare.equals("I") && roman == 0 && !romanFollows(i, 2);
        yield !(counts && next(i).orElse(0) == 2) && romanOf(bare).orElse(0) == roman + 1
            || ordinal.couldBeLetter() && bare.charAt(0) == letter + 1;
      }
      case "A" -> bare.charAt(0) == letter + 1 || bare.equals("A");
      case "a" -> bare.charAt(0) == small + 1 || bare.equals("a");
      default -> true;
    };
  }

  private void pass(Ordinal ordinal) {
    String bare = bare(ordinal.text());
    switch (ordinal.kind()) {
      case "1" -> number = bare.isEmpty() ? number + 1 : Integer.parseInt(bare);
      case "I" -> {
        roman = romanOf(bare).orElse(roman);
        letter = bare.length() == 1 ? bare.charAt(0) : letter;
        number = 0;
      }
      case "A" -> {
        letter = bare.charAt(0);
        roman = 0;
        number = 0;
      }
      case "a" -> small = bare.charAt(0);
      default -> {
        // signs and numbers with points belong to no sequence here
      }
    }
  }

  /** One letter too many or another in a number of two digits or more. */
  private boolean nearly(String text) {
    String wanted = String.valueOf(number + 1);
    if (number < 9 || text.length() - wanted.length() > 1) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    for (char digit : wanted.toCharArray()) {
      int at = rest.indexOf(String.valueOf(digit));
      if (at < 0) {
        return false;
      }
      rest.deleteCharAt(at);
    }
    return rest.chars().noneMatch(Character::isDigit);
  }

  /** The number that stands next below a row, whatever is between. */
  private OptionalInt next(int i) {
    for (int k = i + 1; k < texts.size(); k++) {
      String bare = bare(texts.get(k));
      if (!bare.isEmpty()) {
        return bare.matches("\\d{1,4}")
            ? OptionalInt.of(Integer.parseInt(bare))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean romanFollows(int i, int value) {
    return texts.subList(i + 1, texts.size()).stream()
        .map(OrdinalRepair::bare)
        .anyMatch(text -> !text.matches("\\d+") && romanOf(text).orElse(0) == value);
  }

  private static OptionalInt digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : bare(Folded.of(text)).toCharArray()) {
      int at = MISREAD.indexOf(c);
      digits.append(at < 0 ? c : MEANT.charAt(at));
    }
    return digits.toString().matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(digits.toString()))
        : OptionalInt.empty();
  }

  private static OptionalInt romanOf(String text) {
    String strokes =
        bare(text)
            .replaceAll("[lıiÌÍÏÎìíïî1|!]", "I")
            .replace("H", "II")
            .replace("N", "IV")
            .replace("M", "III")
            .replace('v', 'V')
            .replace('x', 'X');
    for (int value = 1; strokes.length() < 10 && value <= HIGHEST_ROMAN; value++) {
      if (romanNumeral(value).equals(strokes)) {
        return OptionalInt.of(value);
      }
    }
    return OptionalInt.empty();
  }

  private static String romanNumeral(int value) {
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX");
    return tens.get(value / 10) + ones.get(value % 10);
  }

  private static String bare(String text) {
    return text.replaceAll("^\\(|\\s?[.)/]{1,2}$", "");
  }
}
