package org.vanthu.read.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.BlockKind;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Style;
import org.vanthu.read.flow.CellText;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.Border;
import org.vanthu.read.flow.FlowNode.FlowBlock;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.GridTiling;
import org.vanthu.read.flow.LineCollector;

/**
 * One sheet: rows that are filled widely enough are its table, from the first to the last of them;
 * what stands above (a letter's head, a title, the unit) and below (signatures) is text. Serves one
 * sheet.
 */
final class SheetGrid {

  /** Filled cells that make a row one of the table, unless the sheet is narrower. */
  private static final int WIDE = 3;

  private final Sheet sheet;
  private final CellFormat format;
  private final FlowBudget budget;
  private final TreeMap<Integer, TreeMap<Integer, FlowBlock>> rows = new TreeMap<>();
  private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();

  SheetGrid(Sheet sheet, CellFormat format, FlowBudget budget) {
    this.sheet = sheet;
    this.format = format;
    this.budget = budget;
  }

  List<FlowNode> nodes() throws RefusedException {
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        read(cell);
      }
    }
    List<Integer> wide = wideRows();
    if (wide.size() < 2) {
      return blocks(rows.values());
    }
    int first = wide.getFirst();
    int last = wide.getLast();
    while (hasNumber(rows.get(last + 1))) {
      last++;
    }
    List<FlowNode> nodes = new ArrayList<>(blocks(rows.headMap(first).values()));
    nodes.add(table(new ArrayList<>(rows.subMap(first, true, last, true).keySet())));
    nodes.addAll(blocks(rows.tailMap(last, false).values()));
    return nodes;
  }

  private void read(Cell cell) throws RefusedException {
    String text = format.text(cell);
    budget.element();
    budget.characters(text.length());
    boolean bold = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    LineCollector lines = new LineCollector();
    for (String line : text.split("\n", -1)) {
      lines.append(line, new Style("", 0, bold, false, 0));
      lines.endLine();
    }
    List<FlowLine> said = lines.lines();
    if (!said.isEmpty()) {
      String path = sheet.getSheetName() + "!" + cell.getAddress().formatAsString();
      rows.computeIfAbsent(cell.getRowIndex(), row -> new TreeMap<>())
          .put(cell.getColumnIndex(), new FlowBlock(BlockKind.TEXT, said, Optional.of(path)));
    }
  }

  /** Rows that fill as many columns as a row of the table does at least, spans counted. */
  private List<Integer> wideRows() {
    int widest = rows.keySet().stream().mapToInt(this::width).max().orElse(0);
    int enough = Math.max(2, Math.min(WIDE, widest));
    return rows.keySet().stream().filter(row -> width(row) >= enough).toList();
  }

  /** Columns that a row fills; a single cell, however wide, is a title. */
  private int width(int row) {
    TreeMap<Integer, FlowBlock> cells = rows.getOrDefault(row, new TreeMap<>());
    return cells.size() < 2
        ? cells.size()
        : cells.keySet().stream().mapToInt(column -> columnSpan(row, column)).sum();
  }

  private int columnSpan(int row, int column) {
    CellRangeAddress range = merged.get(new CellAddress(row, column));
    return range == null ? 1 : range.getLastColumn() - column + 1;
  }

  /** A row of few cells right below the table is its total when it holds a number. */
  private static boolean hasNumber(@Nullable TreeMap<Integer, FlowBlock> row) {
    return row != null
        && row.values().stream()
            .flatMap(block -> block.lines().stream())
            .anyMatch(line -> CellText.isNumber(line.text()));
  }

  private static List<FlowNode> blocks(Collection<TreeMap<Integer, FlowBlock>> rows) {
    return rows.stream().flatMap(row -> row.values().stream()).map(FlowNode.class::cast).toList();
  }

  /** The table of the rows that hold anything; empty rows between them are left out. */
  private FlowNode table(List<Integer> kept) throws RefusedException {
    List<FlowCell> cells = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      TreeMap<Integer, FlowBlock> row = Objects.requireNonNull(rows.get(kept.get(i)));
      for (Map.Entry<Integer, FlowBlock> cell : row.entrySet()) {
        cells.add(placed(cell.getValue(), i, cell.getKey(), kept));
      }
    }
    return new GridTiling(budget).tile(kept.size(), 0, Border.DRAWN, cells);
  }

  private FlowCell placed(FlowBlock block, int index, int column, List<Integer> kept) {
    int row = kept.get(index);
    CellRangeAddress range = merged.get(new CellAddress(row, column));
    int rowSpan = 1;
    while (range != null
        && index + rowSpan < kept.size()
        && kept.get(index + rowSpan) <= range.getLastRow()) {
      rowSpan++;
    }
    return new FlowCell(
        index, column, rowSpan, columnSpan(row, column), List.of(block), block.path());
  }
}
