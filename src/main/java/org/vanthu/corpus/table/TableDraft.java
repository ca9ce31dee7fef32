package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.table.ColumnPlan.Role;
import org.vanthu.corpus.table.TableCell.Side;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.TableTruth.RowTruth;

/** A table while it is composed: columns, rows, how numbers look; becomes an annex table. */
final class TableDraft {

  private static final int PER_CENT = 100;

  final TableWishes.Kind kind;
  final NumberForm numbers;
  final List<ColumnPlan> columns = new ArrayList<>();
  final List<RowPlan> rows = new ArrayList<>();
  final List<TableLine> above = new ArrayList<>();
  final List<TableLine> below = new ArrayList<>();
  final List<String> traits = new ArrayList<>();
  String unit = "";

  /** Whether a cell bears a mark that a note under the table explains. */
  boolean starred;

  /** The grand total told once more in words; empty when it isn't. */
  Optional<SaidTotal> said = Optional.empty();

  HeadPlan.Numbering numbering = HeadPlan.Numbering.NONE;

  TableDraft(TableWishes.Kind kind, NumberForm numbers) {
    this.kind = kind;
    this.numbers = numbers;
  }

  RowPlan row(int level, int parent) {
    RowPlan row = new RowPlan(level, parent);
    rows.add(row);
    return row;
  }

  /** Puts the row of totals over or under the others. */
  void total(RowPlan total, boolean first) {
    if (!first) {
      rows.add(total);
      return;
    }
    List<RowPlan> others = List.copyOf(rows);
    rows.clear();
    rows.add(total);
    others.forEach(row -> rows.add(row.under(1)));
  }

  int column(Role role) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).role() == role) {
        return c;
      }
    }
    return -1;
  }

  /** Adds up, changes a digit where wished, and prints every cell. */
  AnnexTable finish(TableStyle style, boolean contradicted, Random random) {
    Sums sums = new Sums(columns, rows).fill();
    ratios();
    if (contradicted && sums.breakOne(random)) {
      traits.add("sum broken");
    }
    if (starred) {
      below.addFirst(TableLine.note("(*) Đã bao gồm kinh phí chuyển nguồn từ năm trước."));
      traits.add("note marks");
    }
    HeadPlan head = new HeadPlan(columns, numbering);
    List<TableCell> cells = new ArrayList<>(head.cells());
    List<RowTruth> meaning = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      cells.addAll(cells(rows.get(r), head.rows() + r));
      meaning.add(meaning(rows.get(r), head.rows(), r));
    }
    List<Double> weights = columns.stream().map(ColumnPlan::weight).toList();
    List<FindingTruth> findings = new ArrayList<>(sums.findings());
    said.ifPresent(amount -> findings.addAll(amount.say(this)));
    return new AnnexTable(
        kind, unit, above, below, head.rows(), weights, cells, meaning, findings, style, traits);
  }

  private void ratios() {
    for (int c = 0; c < columns.size(); c++) {
      List<Integer> ratio = columns.get(c).ratio();
      for (RowPlan row : rows) {
        Long share = ratio.isEmpty() ? null : row.value(ratio.getFirst());
        Long whole = ratio.isEmpty() ? null : row.value(ratio.getLast());
        if (share != null && whole != null && whole != 0) {
          double percent =
              (double) share / whole * PER_CENT * Units.power(columns.get(c).decimals());
          row.values.put(c, Math.round(percent));
        }
      }
    }
  }

  private List<TableCell> cells(RowPlan row, int at) {
    List<TableCell> cells = new ArrayList<>();
    Face face = row.bold ? Face.BOLD : Face.REGULAR;
    int c = 0;
    if (row.labelCovers > 0) {
      if (!row.ordinal.isEmpty()) {
        cells.add(new TableCell(at, c++, 1, 1, row.ordinal, face, Side.CENTER, true));
      }
      Side side = row.level == 0 ? Side.CENTER : Side.LEFT;
      cells.add(new TableCell(at, c, 1, row.labelCovers - c, row.label, face, side, true));
      c = row.labelCovers;
    }
    for (; c < columns.size(); c++) {
      if (row.rowSpan(c) > 0) {
        String text = text(row, c);
        cells.add(new TableCell(at, c, row.rowSpan(c), 1, text, face, side(columns.get(c)), true));
      }
    }
    return cells;
  }

  private static Side side(ColumnPlan column) {
    return switch (column.role()) {
      case ORDINAL -> Side.CENTER;
      case LABEL, TEXT -> Side.LEFT;
      case MONEY, PRICE, COUNT, RATE -> Side.RIGHT;
    };
  }

  private String text(RowPlan row, int c) {
    ColumnPlan column = columns.get(c);
    Long value = row.value(c);
    if (column.numeric() && value != null) {
      String printed = numbers.print(value, column.decimals());
      boolean digits = !printed.equals("-");
      return column.money() && digits
          ? "{AMOUNT=" + Units.worth(value, column.decimals(), column.unit()) + ":" + printed + "}"
          : printed;
    }
    return switch (column.role()) {
      case ORDINAL -> row.ordinal;
      case LABEL -> row.label;
      default -> row.texts.getOrDefault(c, "");
    };
  }

  private RowTruth meaning(RowPlan row, int head, int at) {
    Map<Integer, Long> vnd = new TreeMap<>(row.worth);
    row.values.forEach((c, value) -> {
      ColumnPlan column = columns.get(c);
      if (column.money()) {
        vnd.put(c, Units.worth(value, column.decimals(), column.unit()));
      }
    });
    int parent = row.parent < 0 ? -1 : head + row.parent;
    String label = Spaces.folded(MarkedText.parse(row.label).text());
    return new RowTruth(head + at, row.level, parent, row.ordinal, label, row.province, vnd);
  }
}
