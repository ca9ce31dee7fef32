package org.vanthu.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/**
 * Số ký hiệu as it is printed in a head: "Số: 15/QĐ-BNV", "Số 18-CTr/TU", "Số: /UBND-VX".
 *
 * @param number where the number stands or should stand, without points and spaces around it
 * @param digits the number as read; "" when the place is empty or what stands there is no number
 * @param year of legal acts; "" without
 * @param symbol where the symbol stands
 * @param separator between number and symbol: "/" or, in the party, "-"
 */
record NumberLine(
    PaperLine line, Span number, String digits, String year, Span symbol, String separator) {

  /** Legal acts say their kind before the number: "Luật số: 52/2019/QH14". */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^\\W{0,2}(?:(?:bo luat|luat|phap lenh|lenh|nghi quyet|nghi dinh|thong tu|quyet dinh)\\s)?"
              + "s[o06ố](?![a-z])\\s?[:.;,]?\\s*");

  private static final String SYMBOL =
      "(?<symbol>\\p{Lu}[\\p{L}\\d&.]*(?:\\s?[-–—]\\s?[\\p{L}\\d&.]+){0,4})";

  private static final Pattern STATE =
      Pattern.compile(
          "^(?<number>[^/]{0,16}?)\\s*/\\s*(?:(?<year>(?:19|20)\\d\\d)\\s*/\\s*)?" + SYMBOL);

  private static final Pattern PARTY =
      Pattern.compile(
          "^(?<number>[\\d.…"
              + " ]{0,12}?)\\s*[-–—]\\s*(?<symbol>\\p{Lu}\\p{L}{0,4}\\s*/\\s*\\p{Lu}[\\p{L}\\d.-]*)");

  /** The stroke read as a letter or not at all. */
  private static final Pattern BROKEN =
      Pattern.compile("^(?<number>[^/\\p{Lu}]{0,16}?)\\s*[|\\\\lI1!]?\\s*" + SYMBOL + "$");

  private static final Pattern FULL =
      Pattern.compile(
          "[^/]{0,16}/\\s*(?:(?:19|20)\\d\\d\\s*/\\s*)?\\p{Lu}\\p{L}*\\s?[-–]\\s?\\p{Lu}{2}[\\p{L}\\d&-]*");

  private static final int LONGEST_BARE = 44;

  private static final Pattern DIGITS = Pattern.compile("(?!0+$)\\d{1,5}[a-zA-Z]?");

  /** Reads a line of a head; empty when it is none with a number and symbol. */
  static Optional<NumberLine> of(PaperLine line) {
    Matcher prefix = PREFIX.matcher(line.folded());
    if (prefix.find()) {
      return after(line, prefix.end(), true);
    }
    return Optional.empty();
  }

  /** Reads a line whose "Số" was not read at all: it must end with a full symbol. */
  static Optional<NumberLine> bare(PaperLine line) {
    return line.text().length() < LONGEST_BARE && FULL.matcher(line.text()).matches()
        ? after(line, 0, false)
        : Optional.empty();
  }

  private static Optional<NumberLine> after(PaperLine line, int from, boolean prefixed) {
    String rest = line.text().substring(from);
    for (Pattern form : new Pattern[] {PARTY, STATE, BROKEN}) {
      Matcher m = form.matcher(rest);
      if ((prefixed || form == STATE) && m.find()) {
        return Optional.of(of(line, from, m, form));
      }
    }
    return Optional.empty();
  }

  private static NumberLine of(PaperLine line, int from, Matcher m, Pattern form) {
    String year = form == STATE && m.group("year") != null ? m.group("year") : "";
    Span number = Slot.of(line, from + m.start("number"), from + m.end("number"));
    int start = number.start() - line.span().start();
    String digits = line.text().substring(start, start + number.length()).replace(" ", "");
    return new NumberLine(
        line,
        number,
        DIGITS.matcher(digits).matches() ? digits : "",
        year,
        line.part(from + m.start("symbol"), from + m.end("symbol")),
        form == PARTY ? "-" : "/");
  }

  /** From the number, or the symbol where there is none, to the end of the symbol. */
  Span span() {
    int start = number.length() > 0 ? number.start() : symbol.start();
    return new Span(Math.min(start, symbol.start()), symbol.end());
  }
}
