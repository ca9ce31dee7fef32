package org.vanthu.read.flow;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells how many leading rows of a table are its head, from the texts of its cells alone. A cell
 * under a span, like an empty one, is "".
 *
 * <p>The first row is a head when it has no numbers while the rows below it do, or when it begins
 * with a column of ordinals by name, or when it is set in bold and the next row is not. A title
 * above it counts. Further rows belong to it when they split spanning heads or number the columns.
 * In doubt there is no head.
 */
public final class HeaderRows {

  /** Heads deeper than this are not met; raising it risks swallowing body rows. */
  private static final int DEEPEST = 4;

  /** So many body rows tell what a column holds. */
  private static final int BODY_SEEN = 40;

  /** Columns that a row must number before it is taken for a row of column numbers. */
  private static final int NUMBERED_COLUMNS = 3;

  private static final Set<String> ORDINAL_HEADS = Set.of("stt", "tt", "sott", "sothutu");

  private HeaderRows() {}

  /** From 0 to at most one less than there are rows. */
  public static int count(List<List<String>> rows) {
    return count(rows, false);
  }

  /**
   * @param emphasised whether the first row is set apart from the second, by bold letters
   */
  static int count(List<List<String>> rows, boolean emphasised) {
    if (rows.size() < 2) {
      return 0;
    }
    if (isTitle(rows.getFirst())) {
      int below = count(rows.subList(1, rows.size()), false);
      return below == 0 ? 0 : below + 1;
    }
    return isHead(rows, emphasised) ? withFurtherRows(rows) : 0;
  }

  private static int withFurtherRows(List<List<String>> rows) {
    int count = 1;
    while (count < Math.min(rows.size() - 1, DEEPEST) && continuesHead(rows, count)) {
      count++;
    }
    return count;
  }

  /** Whether all that a row of several columns holds stands in its first one. */
  private static boolean isTitle(List<String> row) {
    return row.size() > 1
        && CellText.isWords(row.getFirst())
        && row.stream().skip(1).allMatch(String::isEmpty);
  }

  private static boolean isHead(List<List<String>> rows, boolean emphasised) {
    List<String> first = rows.getFirst();
    List<String> filled = first.stream().filter(text -> !text.isEmpty()).toList();
    if (filled.size() < 2 || filled.stream().anyMatch(CellText::isNumber)) {
      return false;
    }
    return emphasised
        || ORDINAL_HEADS.contains(CellText.folded(filled.getFirst()))
        || IntStream.range(0, first.size()).anyMatch(c -> headsNumbers(rows, c));
  }

  private static boolean headsNumbers(List<List<String>> rows, int column) {
    if (!CellText.isWords(rows.getFirst().get(column))) {
      return false;
    }
    List<String> below =
        rows.stream()
            .skip(1)
            .limit(BODY_SEEN)
            .map(row -> row.get(column))
            .filter(text -> !text.isEmpty())
            .toList();
    long numbers = below.stream().filter(CellText::isNumber).count();
    return numbers > 0 && 2 * numbers >= below.size();
  }

  private static boolean continuesHead(List<List<String>> rows, int row) {
    return numbersColumns(rows.get(row)) || splitsSpans(rows.get(row - 1), rows.get(row));
  }

  /** Whether all that a row holds stands below spanning cells, and splits at least one of them. */
  private static boolean splitsSpans(List<String> above, List<String> row) {
    boolean split = false;
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c).isEmpty()) {
        continue;
      }
      OptionalInt end = endOfGroup(above, c);
      if (end.isEmpty() || CellText.isNumber(row.get(c))) {
        return false;
      }
      split |= c + 1 < end.getAsInt() && !row.get(c + 1).isEmpty();
    }
    return split;
  }

  /** The end of the filled cell and the empty ones after it that a column is part of, if two. */
  private static OptionalInt endOfGroup(List<String> row, int column) {
    int owner = column;
    while (owner >= 0 && row.get(owner).isEmpty()) {
      owner--;
    }
    int end = column + 1;
    while (end < row.size() && row.get(end).isEmpty()) {
      end++;
    }
    return owner < 0 || end - owner < 2 ? OptionalInt.empty() : OptionalInt.of(end);
  }

  /** "A | B | 1 | 2 | 3" or "(1) | (2) | (3)=(1)+(2)": letters, then numbers that count on. */
  private static boolean numbersColumns(List<String> row) {
    int expected = 1;
    for (String text : row) {
      boolean letter = text.length() == 1 && Character.isUpperCase(text.charAt(0));
      if (letter && expected == 1) {
        continue;
      }
      if (!isColumnNumber(text, Integer.toString(expected))) {
        return false;
      }
      expected++;
    }
    return row.size() >= NUMBERED_COLUMNS && expected > 2;
  }

  private static boolean isColumnNumber(String text, String number) {
    String bare = text.startsWith("(") ? text.substring(1) : text;
    return bare.startsWith(number)
        && (bare.length() == number.length() || ")= ".indexOf(bare.charAt(number.length())) >= 0);
  }
}
