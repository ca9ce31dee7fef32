package org.vanthu.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.Border;
import org.vanthu.read.flow.FlowNode.FlowCell;
import org.vanthu.read.flow.FlowNode.FlowTable;
import org.vanthu.read.flow.GridTiling;

/**
 * Reads one table: its grid with columns skipped and spanned, cells merged downwards, rows that the
 * markup calls head, and whether it is drawn.
 */
final class TableReader {

  /** Columns at most; Word has 63. */
  private static final int COLUMNS = 1_000;

  private final XmlCursor cursor;
  private final WordContext context;
  private final BlockReader around;
  private final List<WordCell> cells = new ArrayList<>();
  private final Map<Integer, WordCell> merging = new HashMap<>();
  private Borders borders = Borders.UNSAID;
  private Optional<String> style = Optional.empty();
  private long cellEdges;
  private int rows;
  private int headRows;
  private int column;
  private boolean deleted;
  private boolean head;

  TableReader(XmlCursor cursor, WordContext context, BlockReader around) {
    this.cursor = cursor;
    this.context = context;
    this.around = around;
  }

  /** The table, unless it has no cell; the open element is closed afterwards. */
  Optional<FlowTable> read() throws XMLStreamException, RefusedException {
    cursor.eachChild(this::child);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Borders all = borders.over(context.styles().borders(style));
    boolean drawn = all.count() > 0 || cellEdges >= cells.size();
    List<FlowCell> placed = cells.stream().map(WordCell::placed).toList();
    return Optional.of(
        new GridTiling(context.budget())
            .tile(rows, headRows, drawn ? Border.DRAWN : Border.NONE, placed));
  }

  private void child(String name) throws XMLStreamException, RefusedException {
    switch (name) {
      case "tr" -> row();
      case "tblPr" -> properties();
      case "del", "moveFrom" -> {}
      default -> {
        if (!name.endsWith("Pr")) {
          cursor.eachChild(this::child);
        }
      }
    }
  }

  private void properties() throws XMLStreamException, RefusedException {
    cursor.eachChild(name -> {
      switch (name) {
        case "tblStyle" -> style = cursor.attribute("val");
        case "tblBorders" -> borders = Borders.read(cursor);
        default -> {}
      }
    });
  }

  private void row() throws XMLStreamException, RefusedException {
    column = 0;
    deleted = false;
    head = false;
    int before = cells.size();
    cursor.eachChild(this::childOfRow);
    if (deleted) {
      return;
    }
    headRows += head && headRows == rows ? 1 : 0;
    rows += cells.size() > before || column > 0 ? 1 : 0;
  }

  private void childOfRow(String name) throws XMLStreamException, RefusedException {
    switch (name) {
      case "trPr" -> cursor.eachChild(this::rowProperty);
      case "tc" -> {
        if (!deleted) {
          cell();
        }
      }
      default -> {
        if (!name.endsWith("Pr") && !name.equals("tblPrEx")) {
          cursor.eachChild(this::childOfRow);
        }
      }
    }
  }

  private void rowProperty(String name) {
    switch (name) {
      case "gridBefore" -> column += Math.clamp(cursor.number("val", 0), 0, COLUMNS);
      case "tblHeader" -> head = cursor.isOn();
      case "del" -> deleted = true;
      default -> {}
    }
  }

  private void cell() throws XMLStreamException, RefusedException {
    Optional<String> path = cursor.path();
    CellProperties said = new CellProperties();
    BlockReader inside = around.within();
    cursor.eachChild(name -> {
      if (name.equals("tcPr")) {
        said.read(cursor);
      } else {
        inside.block(name);
      }
    });
    cellEdges += said.edges();
    place(said, inside.nodes(), path);
    context.budget().cells(1);
  }

  private void place(CellProperties said, List<FlowNode> content, Optional<String> path) {
    WordCell above = merging.get(column);
    if (said.goesOnAcross() && !cells.isEmpty() && column > 0) {
      cells.getLast().widen(said.span(), content);
    } else if (said.goesOnDown() && above != null && above.endsAt(rows)) {
      above.deepen(content);
    } else {
      WordCell cell = new WordCell(rows, column, said.span(), content, path);
      cells.add(cell);
      merging.remove(column);
      if (said.isMerged()) {
        merging.put(column, cell);
      }
    }
    column = Math.min(COLUMNS, column + said.span());
  }
}
