package org.vanthu.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/**
 * Địa danh và thời gian ban hành: "Hà Nội, ngày 05 tháng 01 năm 2020".
 *
 * @param place "" when it was not read
 * @param day where the day stands or should stand
 */
record DateLine(PaperLine line, Span place, Span day, Span month, Span year) {

  private static final Pattern FORM =
      Pattern.compile(
          "^(?<place>\\D{0,45}?)[\\s,.;:]*\\bn[gq]a[yv]\\s*(?<day>.{0,9}?)\\s*t?h.ng\\s*"
              + "(?<month>\\S{0,4}?)\\s*n.m\\s*(?<year>[12][\\doi]{3})\\D{0,8}$",
          Pattern.DOTALL);

  static Optional<DateLine> of(PaperLine line) {
    Matcher m = FORM.matcher(line.folded());
    if (line.text().length() > 90 || !m.matches() || !isPlace(line.text(), m)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateLine(
            line,
            at(line, m, "place"),
            at(line, m, "day"),
            at(line, m, "month"),
            at(line, m, "year")));
  }

  /** A place is a name: it begins with a capital and is no beginning of a sentence. */
  private static boolean isPlace(String text, Matcher m) {
    String place = text.substring(m.start("place"), m.end("place")).strip();
    return place.isEmpty()
        || Character.isUpperCase(place.charAt(0)) && place.split("\\s+").length <= 7;
  }

  private static Span at(PaperLine line, Matcher m, String group) {
    return Slot.of(line, m.start(group), m.end(group));
  }
}
