package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;
import org.vanthu.model.TableMeaning.Unit;

/** Tells what each column holds, from its head first and its content second. */
final class ColumnReader {

  /** Share of a column's filled cells that must be numbers for a column of numbers. */
  private static final double MOSTLY = 0.6;

  private static final Pattern ORDINAL_HEAD =
      Pattern.compile(
          "(?iu)s\\s?t\\s?t\\.?|t\\s?t\\.?|s[ốo] (?:tt|th[ứu] t[ựu])|no\\.?"
              + "|s?\\.?[tirl1]\\.?[tirl1ịị]\\.?");
  private static final Pattern NOTE_HEAD =
      Pattern.compile(
          "(?iu).*(?:ghi ch[úu]|gi[ảa]i tr[ìi]nh|thuy[ếe]t minh|l[ýy] do|note|remark).*");
  private static final Pattern DOCUMENT_HEAD =
      Pattern.compile(
          "(?iu).*(?:v[ăa]n b[ảa]n|s[ốo] hi[ệe]u|s[ốo] k[ýy] hi[ệe]u|quy[ếe]t đ[ịi]nh s[ốo]).*");
  private static final Pattern COUNT_HEAD =
      Pattern.compile(
          "(?iu).*(?:s[ốo] l[ượu]+ng|kh[ốo]i l[ượu]+ng|s[ốo] (?:h[ộo]|ng[ườu]+i|x[ãa]|kh[ẩa]u|th[ôo]n"
              + "|h[ồo] s[ơo]|tr[ườu]+ng|l[ớo]p|đi[ểe]m|ph[ầa]n|cu[ộo]c|đ[ơo]n v[ịi] (?!đ[ềe]))"
              + "|di[ệe]n t[íi]ch|t[ỷỉy] l[ệe]|t[ỷỉy] tr[ọo]ng|đi[ểe]m|h[ệe] s[ốo]|d[âa]n s[ốo]|%|bi[êe]n ch[ếe]).*");
  static final Pattern MONEY_HEAD =
      Pattern.compile(
          "(?iu).*(?:kinh ph[íi]|s[ốo] ti[ềe]n|d[ựu] to[áa]n|th[àa]nh ti[ềe]n|gi[áa]|v[ốo]n|ng[âa]n s[áa]ch"
              + "|t[ổo]ng m[ứu]c|m[ứu]c (?:h[ỗo] tr[ợo]|thu|chi|ph[íi])|h[ỗo] tr[ợo]|l[ươu]+ng|thu nh[ậa]p"
              + "|ph[âa]n b[ổo]|quy[ếe]t to[áa]n|ph[íi]|thu[ếe]|đ[ồo]ng|chi\\b|thu\\b).*");
  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\d{1,5}\\s?/\\s?(?:\\d{4}/)?[A-ZĐ][\\p{L}\\d&-]");

  private final UnitReader units = new UnitReader();

  List<Column> read(TableIndex table, int head, Optional<Unit> tableUnit) {
    List<Column> columns = new ArrayList<>();
    boolean labelled = false;
    int named = numbered(table, head) ? head - 1 : head;
    for (int c = 0; c < table.columns(); c++) {
      List<String> header = header(table, head, c);
      List<String> names = header(table, named, c);
      Optional<Unit> own = ownUnit(table, named, c);
      ColumnRole role = role(table, head, c, names, own.or(() -> tableUnit), labelled);
      labelled |= role == ColumnRole.LABEL;
      boolean ruled = role == ColumnRole.AMOUNT;
      columns.add(new Column(c, role, header, own.isPresent() || !ruled ? own : tableUnit));
    }
    return List.copyOf(columns);
  }

  /** Whether the last row of the head numbers the columns and names none. */
  private static boolean numbered(TableIndex table, int head) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; head > 1 && c < table.columns(); c++) {
      if (table.begins(head - 1, c) && !table.plain(head - 1, c).isEmpty()) {
        texts.add(table.plain(head - 1, c));
      }
    }
    return ColumnNumbers.are(texts);
  }

  /** Texts of the head from top to bottom; a name left of an open place spans over it. */
  private static List<String> header(TableIndex table, int head, int column) {
    List<String> header = new ArrayList<>();
    for (int row = 0; row < head; row++) {
      String text = table.plain(row, column);
      boolean divided = row + 1 < head && !table.plain(row + 1, column).isEmpty();
      for (int c = column - 1; text.isEmpty() && divided && c >= 0; c--) {
        divided = !table.plain(row + 1, c).isEmpty();
        text = divided ? table.plain(row, c) : "";
      }
      if (!text.isEmpty() && (header.isEmpty() || !header.getLast().equals(text))) {
        header.add(text);
      }
    }
    return List.copyOf(header);
  }

  private Optional<Unit> ownUnit(TableIndex table, int head, int column) {
    for (int row = head - 1; row >= 0; row--) {
      Optional<Unit> unit = table.text(row, column).flatMap(units::inHead);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private static ColumnRole role(
      TableIndex table,
      int head,
      int column,
      List<String> header,
      Optional<Unit> unit,
      boolean labelled) {
    String name = String.join(" ", header);
    Content content = Content.of(table, head, column);
    boolean first = column <= 1 && !labelled;
    if (first && (ORDINAL_HEAD.matcher(name).matches() || ordinals(content, name))) {
      return ColumnRole.ORDINAL;
    }
    if (content.share(content.years()) >= MOSTLY
        && (name.matches("(?iu).*n[ăa]m.*") || name.isEmpty())) {
      return ColumnRole.YEAR;
    }
    if (content.share(content.numbers()) >= MOSTLY) {
      return numeric(name, unit);
    }
    if (!labelled && content.filled() > 0 && !groups(table, head, column, content)) {
      return ColumnRole.LABEL;
    }
    if (NOTE_HEAD.matcher(name).matches()) {
      return ColumnRole.NOTE;
    }
    boolean cites = content.share(content.documents()) >= MOSTLY / 2;
    return cites || DOCUMENT_HEAD.matcher(name).matches() ? ColumnRole.DOCUMENT : ColumnRole.OTHER;
  }

  /** Whether cells span several rows that another column of text names one by one. */
  private static boolean groups(TableIndex table, int head, int column, Content content) {
    if (column + 1 == table.columns()) {
      return false;
    }
    Content next = Content.of(table, head, column + 1);
    boolean names = next.share(next.numbers()) < MOSTLY && next.filled() > content.filled();
    boolean spans = false;
    for (int row = head; row < table.rows(); row++) {
      boolean begins = table.begins(row, column);
      spans |= begins && table.cell(row, column).filter(cell -> cell.rowSpan() > 1).isPresent();
    }
    return names && spans;
  }

  private static boolean ordinals(Content content, String name) {
    return name.isEmpty() && content.filled() > 1 && content.share(content.ordinals()) >= 0.9;
  }

  private static ColumnRole numeric(String name, Optional<Unit> unit) {
    boolean money = unit.isPresent() && unit.get().vnd().isPresent();
    if (unit.isPresent() && !money || COUNT_HEAD.matcher(name).matches()) {
      return MONEY_HEAD.matcher(name).matches() && money ? ColumnRole.AMOUNT : ColumnRole.NUMBER;
    }
    return money || MONEY_HEAD.matcher(name).matches() ? ColumnRole.AMOUNT : ColumnRole.NUMBER;
  }

  /** How many of a column's filled body cells are of which form. */
  private record Content(int filled, int numbers, int ordinals, int years, int documents) {

    static Content of(TableIndex table, int head, int column) {
      int filled = 0;
      int numbers = 0;
      int ordinals = 0;
      int years = 0;
      int documents = 0;
      for (int row = head; row < table.rows(); row++) {
        String text = table.begins(row, column) ? table.plain(row, column) : "";
        if (!text.isEmpty()) {
          filled++;
          numbers += Numeral.of(text).isPresent() ? 1 : 0;
          ordinals += Ordinal.of(text).isPresent() ? 1 : 0;
          years += YEAR.matcher(text).matches() ? 1 : 0;
          documents += DOCUMENT.matcher(text).find() ? 1 : 0;
        }
      }
      return new Content(filled, numbers, ordinals, years, documents);
    }

    double share(int count) {
      return filled == 0 ? 0 : (double) count / filled;
    }
  }
}
