package org.vanthu.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Block;
import org.vanthu.model.Cell;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.Line;
import org.vanthu.model.Span;
import org.vanthu.model.Table;

/** What holds of every document of flowing text. */
public final class Invariants {

  private Invariants() {}

  public static void hold(Document document) {
    Span whole = new Span(0, document.text().length());
    for (Block block : document.blocks()) {
      assertThat(whole.contains(block.span())).isTrue();
      for (Line line : block.lines()) {
        assertThat(block.span().contains(line.span())).isTrue();
        assertThat(line.text(document)).isEqualTo(line.text(document).strip()).isNotEmpty();
      }
    }
    document.tables().forEach(table -> tiles(document, table));
    assertThat(document.tables().stream().map(Table::id).distinct())
        .hasSameSizeAs(document.tables());
    spansAreApart(document);
  }

  private static void tiles(Document document, Table table) {
    Set<List<Integer>> places = new HashSet<>();
    for (Cell cell : table.cells()) {
      assertThat(table.span().contains(cell.span())).isTrue();
      assertThat(cell.text(document)).isEqualTo(cell.text(document).strip());
      assertThat(cell.role() == CellRole.HEADER).isEqualTo(cell.row() < table.headerRows());
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          assertThat(places.add(List.of(r, c))).as("two cells at %s,%s", r, c).isTrue();
          assertThat(r).isBetween(0, table.rowCount() - 1);
          assertThat(c).isBetween(0, table.columnCount() - 1);
        }
      }
    }
    assertThat(places).hasSize(table.rowCount() * table.columnCount());
  }

  private static void spansAreApart(Document document) {
    List<Span> passages = document.passages();
    for (int i = 1; i < passages.size(); i++) {
      assertThat(passages.get(i - 1).end()).isLessThanOrEqualTo(passages.get(i).start());
    }
  }
}
