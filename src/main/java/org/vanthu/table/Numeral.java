package org.vanthu.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's text that is a number and nothing else but its sign and unit.
 *
 * @param start of the digits in the cell's text
 * @param end of the digits in the cell's text
 * @param unit what follows the digits; "" when nothing does
 * @param nil a dash that stands for nothing
 */
record Numeral(int start, int end, boolean negative, String digits, String unit, boolean nil) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?<sign>[-–−+(]{0,2}) ?(?<digits>\\d(?:[\\d.,]| (?=\\d{3}(?!\\d))){0,40})"
              + " ?(?<close>\\)?) ?(?<unit>%|đồng|đ|vnđ|vnd|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?)?");

  private static final Pattern NIL = Pattern.compile("[-–—−_.]{1,3}");

  static Optional<Numeral> of(String cell) {
    if (cell.isEmpty() || cell.length() > 60) {
      return Optional.empty();
    }
    if (NIL.matcher(cell).matches()) {
      return Optional.of(new Numeral(0, cell.length(), false, "0", "", true));
    }
    Matcher form = FORM.matcher(cell);
    if (!form.matches()) {
      return Optional.empty();
    }
    String digits = form.group("digits").strip();
    while (digits.endsWith(".") || digits.endsWith(",")) {
      digits = digits.substring(0, digits.length() - 1);
    }
    String sign = form.group("sign");
    boolean negative =
        sign.matches("[-–−].*") || (sign.equals("(") && form.group("close").equals(")"));
    String unit = form.group("unit") == null ? "" : form.group("unit");
    int start = form.start("digits");
    return Optional.of(new Numeral(start, start + digits.length(), negative, digits, unit, false));
  }

  Optional<BigDecimal> value(Separators separators) {
    return separators.read(digits).map(v -> negative ? v.negate() : v);
  }
}
