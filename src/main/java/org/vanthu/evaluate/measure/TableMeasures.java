package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.PlainTable.PlainCell;
import org.vanthu.evaluate.table.TableMatching;
import org.vanthu.evaluate.table.TableScores;
import org.vanthu.model.Region;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/** Compares tables and the meaning of their rows. */
final class TableMeasures {

  /** Cells told of one table; raising it tells more of the same. */
  private static final int CELLS_TOLD = 40;

  /** Rows told of a table that is wrong; raising it hides the first difference among the others. */
  private static final int ROWS_TOLD = 4;

  private final Marking marking;
  private final List<TableTruth> wanted;
  private final List<PlainTable> truth;
  private final List<SaidTable> said;
  private final boolean rows;

  private TableMeasures(Truth truth, JsonNode record, Marking marking) {
    this.marking = marking;
    wanted = truth.tables().stream().filter(t -> t.kind() == TableTruth.Kind.DATA).toList();
    this.truth = wanted.stream().map(PlainTable::of).toList();
    said = SaidTable.all(record);
    rows = truth.tells().contains(Truth.Aspect.ROWS);
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    List<PlainTable> neither =
        truth.tables().stream()
            .filter(t -> t.kind() == TableTruth.Kind.LAYOUT)
            .map(PlainTable::of)
            .toList();
    new TableMeasures(truth, record, marking).compare(neither);
  }

  private void compare(List<PlainTable> neither) {
    List<PlainTable> found = said.stream().map(SaidTable::table).toList();
    TableMatching matching = TableMatching.of(truth, neither, found);
    marking.addAll(TableScores.compare(truth, found, matching));
    for (TableMatching.Pair pair : matching.pairs()) {
      cells(pair.truth(), pair.found());
      whole(pair.truth(), pair.found());
      if (rows) {
        RowMeasures.compare(
            wanted.get(pair.truth()), truth.get(pair.truth()), said.get(pair.found()), marking);
      }
    }
    for (int missed : matching.missed()) {
      marking.lack("tables/detection", opening(truth.get(missed)), place(missed));
      marking.lack("tables/teds", worth(0) + opening(truth.get(missed)), place(missed));
      if (rows) {
        RowMeasures.missed(wanted.get(missed), marking);
      }
    }
    for (int extra : matching.extra()) {
      SaidTable table = said.get(extra);
      marking.excess("tables/detection", opening(table.table()), table.areas(), Double.NaN);
    }
  }

  private List<Region> place(int table) {
    List<Region> regions = wanted.get(table).regions();
    return regions.isEmpty()
        ? wanted.get(table).cells().stream().flatMap(c -> c.regions().stream()).toList()
        : regions;
  }

  /** Tells a table that is not right as a whole; they sort by their likeness, the worst first. */
  private void whole(int t, int f) {
    PlainTable expected = truth.get(t);
    SaidTable table = said.get(f);
    if (!expected.equals(table.table())) {
      double likeness = TableScores.likeness(expected, table.table());
      marking.mistake(
          "tables/teds",
          worth(likeness) + differing(expected, table.table()),
          differing(table.table(), expected),
          place(t),
          table.areas(),
          Double.NaN);
    }
  }

  private static String worth(double likeness) {
    return String.format(Locale.ROOT, "%.3f · ", likeness);
  }

  /** The size of a table and the first of its rows that the other has not. */
  private static String differing(PlainTable table, PlainTable other) {
    Set<List<PlainCell>> known = new HashSet<>(other.byRow());
    List<String> rows = new ArrayList<>();
    for (List<PlainCell> row : table.byRow()) {
      if (rows.size() < ROWS_TOLD && !known.contains(row) && !row.isEmpty()) {
        String cells = String.join(" | ", row.stream().map(PlainCell::text).toList());
        rows.add(row.getFirst().row() + ": " + cells);
      }
    }
    return "%d × %d\n".formatted(table.rows(), table.columns()) + String.join("\n", rows);
  }

  private static String opening(PlainTable table) {
    String text = String.join(" | ", table.cells().stream().map(PlainCell::text).toList());
    return "%d × %d: ".formatted(table.rows(), table.columns())
        + text.substring(0, Math.min(120, text.length()));
  }

  private void cells(int t, int f) {
    List<PlainCell> expected = truth.get(t).cells();
    List<PlainCell> got = said.get(f).table().cells();
    Set<PlainCell> common = new HashSet<>(expected);
    common.retainAll(new HashSet<>(got));
    expected.stream()
        .filter(cell -> !common.contains(cell))
        .limit(CELLS_TOLD)
        .forEach(cell -> cell(t, cell, got, said.get(f)));
    for (TableTruth.CellTruth cell : wanted.get(t).cells()) {
      List<Region> found = said.get(f).ink().getOrDefault(PlainCell.of(cell), List.of());
      if (!cell.regions().isEmpty() && !found.isEmpty()) {
        Provenance.overUnion("cells", cell.regions(), found, marking);
      }
    }
  }

  private void cell(int t, PlainCell cell, List<PlainCell> cells, SaidTable table) {
    PlainCell got =
        cells.stream()
            .filter(one -> one.row() == cell.row() && one.column() == cell.column())
            .findFirst()
            .orElse(null);
    marking.mistake(
        "tables/cells",
        told(cell),
        got == null ? "" : told(got),
        ink(t, cell),
        got == null ? List.of() : table.ink().getOrDefault(got, List.of()),
        Double.NaN);
  }

  private List<Region> ink(int table, PlainCell cell) {
    return wanted.get(table).cells().stream()
        .filter(c -> c.row() == cell.row() && c.column() == cell.column())
        .findFirst()
        .map(TableTruth.CellTruth::regions)
        .orElse(List.of());
  }

  private static String told(PlainCell cell) {
    return "%d,%d %d×%d %s"
        .formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }
}
