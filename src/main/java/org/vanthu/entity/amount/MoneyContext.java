package org.vanthu.entity.amount;

import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Tells from the words around a number whether it is money, and whether it is exact. */
final class MoneyContext {

  /** Tokens before a number in which a word of money counts. */
  private static final int LOOK_BACK = 8;

  /** Groups of three behind the first from which a bare number is likely money. */
  private static final int LARGE = 2;

  private static final Set<String> MONEY =
      Set.of(
          "tiền", "phí", "vốn", "giá", "toán", "sách", "chi", "thu", "nợ", "lương", "thuế", "trị",
          "kinh", "mức", "cấp", "đồng", "thưởng", "phạt");

  /** Words that may stand behind an amount; any other word is what was counted. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "và", "từ", "cho", "để", "là", "trong", "theo", "với", "so", "nhưng", "đến", "đã", "được",
          "mỗi", "năm", "tháng", "của", "tại", "do", "bằng", "thì", "mà", "vào", "ở", "trở", "hoặc",
          "hay", "cùng", "nếu", "khi", "nên", "sẽ", "có", "không", "chưa", "vốn", "ngân", "kinh",
          "tiền", "chi", "thu", "thuộc", "gồm", "trên", "lên", "xuống", "tăng", "giảm", "đạt",
          "tương", "nhằm", "về", "qua", "như", "này", "trước", "sau", "tuy", "bao", "hỗ", "đầu",
          "nguồn", "thực", "còn", "đối", "một", "hằng", "hàng", "khoảng", "chiếm", "rồi", "tức");

  /** Đồng that a table counts in. */
  private static final Set<String> UNITS = Set.of("1000", "1000000", "1000000000");

  private static final Set<String> NO_MONEY =
      Set.of(
          "usd", "eur", "đô", "euro", "yên", "nhân", "bảng", "người", "lượt", "con", "cây", "tấn",
          "m", "kwh", "ha", "kg", "sản", "bản", "tin", "thuê", "bảnghi", "đơn", "hộ", "giao",
          "liều", "dân", "khách", "tài", "hồ", "tham", "lít", "mét", "km", "cổ", "năm", "ký", "dữ",
          "lao", "kw", "mw", "won");

  private static final Set<String> APPROXIMATE =
      Set.of(
          "~", "khoảng", "hơn", "trên", "dưới", "gần", "ước", "chừng", "cỡ", "≈", "≥", "≤", ">",
          "<");

  /** The same in two words. */
  private static final String[][] APPROXIMATE_PAIRS = {
    {"không", "quá"}, {"không", "dưới"}, {"tối", "đa"}, {"tối", "thiểu"}, {"ít", "nhất"},
    {"nhiều", "nhất"}, {"dự", "kiến"}, {"xấp", "xỉ"}, {"ước", "tính"}, {"ước", "đạt"},
    {"lên", "đến"}, {"lên", "tới"}, {"chưa", "đến"}, {"chưa", "tới"}, {"gần", "bằng"}
  };

  private final Passage passage;

  MoneyContext(Passage passage) {
    this.passage = passage;
  }

  /** Whether an amount that was read may stand, given what follows a scale without "đồng". */
  boolean admits(Reading reading) {
    if (reading.unit() == Reading.Unit.CURRENCY) {
      return true;
    }
    Token after = passage.at(reading.next());
    if (after.is("năm") || after.isNone() || after.isMark() && !after.is("%")) {
      return reading.power() >= 6 || after.is("/");
    }
    boolean known = FUNCTION_WORDS.contains(after.key()) || after.breaks() > 0 && after.capital();
    if (reading.power() >= 9) {
      return known || !NO_MONEY.contains(after.key());
    }
    return reading.power() >= 6 && known && !NO_MONEY.contains(after.key());
  }

  /** 15.498.275.000 without a unit, behind a word of money and before no thing that is counted. */
  boolean isBareMoney(int i, Numeral numeral) {
    if (numeral.groups() < LARGE || !numeral.isInteger()) {
      return false;
    }
    Token after = passage.at(numeral.next());
    boolean counts = after.isWord() && !FUNCTION_WORDS.contains(after.key()) && after.breaks() == 0;
    return !counts && !after.is("%") && isAmongMoney(i);
  }

  /** Whether a word of money stands close before a number. */
  boolean isAmongMoney(int i) {
    for (int at = i - 1; at >= i - LOOK_BACK; at--) {
      if (MONEY.contains(passage.at(at).key())) {
        return true;
      }
    }
    return false;
  }

  /** "Đơn vị tính: 1.000 đồng" names the unit of a table. */
  boolean isUnitLine(int i) {
    int at = passage.at(i - 1).is(":") ? i - 2 : i - 1;
    Token word = passage.at(at);
    return passage.readsBefore(at + 1, "đơn", "vị", "tính")
        || passage.readsBefore(at + 1, "đơn", "vị") && passage.at(i - 1).is(":")
        || word.is("đvt")
        || word.is("dvt");
  }

  /**
   * "(1.000 đồng)" alone, or at the end of a cell, names the unit of what stands below it.
   *
   * @param next token after the number
   */
  boolean isUnitInBrackets(int i, int next, Numeral numeral) {
    boolean thousands = numeral.groups() > 0 && UNITS.contains(numeral.value().toPlainString());
    int close = next + Currency.at(passage, next);
    boolean bracketed =
        passage.at(i - 1).is("(") && passage.at(close).is(")") && passage.at(close + 1).isNone();
    return thousands && bracketed && (passage.isCell() || i == 1);
  }

  /** "khoảng", "hơn", "không quá", "tối đa", "dự kiến", "~" before the number. */
  boolean isApproximate(int i) {
    int at = i - 1;
    boolean range = passage.at(at).is("-") || passage.at(at).is("đến");
    if (range && passage.at(at - 1).isNumber()) {
      at -= 2; // "khoảng 30-35 tỷ đồng" says of both ends what it is
    }
    while (passage.at(at).is("là") || passage.at(at).is("chỉ")) {
      at--;
    }
    if (APPROXIMATE.contains(passage.at(at).key())) {
      return true;
    }
    for (String[] pair : APPROXIMATE_PAIRS) {
      if (passage.readsBefore(at + 1, pair)) {
        return true;
      }
    }
    return false;
  }
}
