package org.vanthu.table;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning.Unit;
import org.vanthu.model.Value.UnitSource;

/** Finds the unit that a caption or a column's head declares. */
final class UnitReader {

  /** "Đvt: Triệu đồng", "Đơn vị tính: 1.000 đồng", with the letters that recognition mistakes. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?iu)(?:[đðd]\\s?\\.?\\s?v\\s?\\.?\\s?t|[đðd][ơo]n v[ịi] ?(?:t[íi]nh)?)\\s?[:：.;]\\s?"
              + "\\(?(?<unit>[^\\s():;|][^():;|\\n]{0,40})");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?iu)(?<digits>1[.,]?000(?:[.,]000){0,2})?\\s?"
              + "(?<scale>ngh[ìi]n t[ỷỉyi]|ng[àa]n t[ỷỉyi]|t[ỷỉ]|tri[ệê]u|tr\\.?|ngh[ìi]n|ng[àa]n)?"
              + "\\s?(?<money>[đd][ồôo]ng|đ|vn[đd])?\\.?(?: vi[ệe]t nam)?");

  private static final Pattern IN_HEAD =
      Pattern.compile(
          "(?iu)\\((?:[đðd]vt|[đðd][ơo]n v[ịi](?: t[íi]nh)?)?\\s?:?\\s?(?<unit>[^()]{1,25})\\)");

  /** The unit declared in a stretch of caption. */
  Optional<Unit> declared(String text, int offset) {
    Matcher declared = DECLARED.matcher(text);
    Unit found = null;
    while (declared.find()) {
      String name = declared.group("unit").strip();
      Span span =
          new Span(offset + declared.start(), offset + declared.start("unit") + name.length());
      found = new Unit(name, vnd(name), UnitSource.CAPTION, span);
    }
    return Optional.ofNullable(found);
  }

  /** The unit in a head: "Kinh phí (triệu đồng)", "Đvt: đồng", "Tỷ lệ %". */
  Optional<Unit> inHead(CellText head) {
    String text = head.text();
    Matcher declared = DECLARED.matcher(text);
    if (declared.find()) {
      return Optional.of(unit(head, declared));
    }
    Matcher inHead = IN_HEAD.matcher(text);
    while (inHead.find()) {
      String name = inHead.group("unit").strip();
      if (vnd(name).isPresent() || name.equals("%")) {
        return Optional.of(unit(head, inHead));
      }
    }
    int percent = text.indexOf('%');
    return percent < 0
        ? Optional.empty()
        : Optional.of(
            new Unit(
                "%", OptionalLong.empty(), UnitSource.COLUMN, head.span(percent, percent + 1)));
  }

  private static Unit unit(CellText head, Matcher matcher) {
    String name = matcher.group("unit").strip();
    Span span = head.span(matcher.start("unit"), matcher.end("unit"));
    return new Unit(name, vnd(name), UnitSource.COLUMN, span);
  }

  /** What one of a unit is worth in đồng; empty when it is no money. */
  static OptionalLong vnd(String name) {
    Matcher money = MONEY.matcher(name.strip());
    if (name.isBlank() || !money.matches()) {
      return OptionalLong.empty();
    }
    boolean bare = money.group("money") == null && money.group("scale") == null;
    if (bare) {
      return OptionalLong.empty();
    }
    long factor = 1;
    if (money.group("digits") != null) {
      factor = Long.parseLong(money.group("digits").replaceAll("\\D", ""));
    }
    return OptionalLong.of(factor * scale(money.group("scale")));
  }

  private static long scale(String name) {
    if (name == null) {
      return 1;
    }
    String key = name.toLowerCase(java.util.Locale.ROOT);
    if (key.startsWith("tr")) {
      return 1_000_000;
    }
    if (key.startsWith("t")) {
      return 1_000_000_000;
    }
    return key.contains(" ") ? 1_000_000_000_000L : 1_000;
  }
}
