package org.vanthu.corpus.table;

import java.util.List;
import java.util.function.IntPredicate;
import org.vanthu.corpus.table.TableStyle.Lines;
import org.vanthu.model.Ruling;
import org.vanthu.model.Ruling.Direction;

/** Draws a table's lines around what one page shows of it; spans stay open. */
final class Ruler {

  private static final double THICKNESS = 0.5;

  private final Surface surface;
  private final AnnexTable table;
  private final Owners owners;
  private final double[] edges;

  Ruler(Surface surface, AnnexTable table, Owners owners, double[] edges) {
    this.surface = surface;
    this.table = table;
    this.owners = owners;
    this.edges = edges;
  }

  /**
   * @param strips of the page from top to bottom
   * @param ends whether the table ends on this page
   */
  void rule(List<Strip> strips, boolean ends) {
    if (strips.isEmpty() || table.style().lines() == Lines.NONE) {
      return;
    }
    for (int i = 0; i <= strips.size(); i++) {
      int boundary = i;
      double y = i < strips.size() ? strips.get(i).top() : strips.getLast().bottom();
      if (level(strips, i, ends)) {
        across(y, c -> parts(strips, boundary, c));
      }
    }
    for (int c = 0; c <= table.columns(); c++) {
      upright(strips, c);
    }
  }

  private boolean head(Strip strip) {
    return strip.row() < table.headerRows();
  }

  private boolean level(List<Strip> strips, int i, boolean ends) {
    boolean first = i == 0;
    boolean last = i == strips.size();
    boolean underHead = !first && head(strips.get(i - 1));
    boolean endsHead = underHead && (last || !head(strips.get(i)));
    return switch (table.style().lines()) {
      case FULL, ROWS -> true;
      case COLUMNS, FRAME -> first || last || underHead;
      case HEAD -> first && head(strips.getFirst()) || endsHead || last && ends;
      case NONE -> false;
    };
  }

  /** Whether different cells stand above and below a boundary in a column. */
  private boolean parts(List<Strip> strips, int boundary, int column) {
    return boundary == 0
        || boundary == strips.size()
        || owners.at(strips.get(boundary - 1).row(), column)
            != owners.at(strips.get(boundary).row(), column);
  }

  private void across(double y, IntPredicate drawn) {
    int from = 0;
    for (int c = 0; c <= table.columns(); c++) {
      boolean here = c < table.columns() && drawn.test(c);
      if (!here) {
        if (from < c) {
          surface.rule(new Ruling(Direction.HORIZONTAL, y, edges[from], edges[c], THICKNESS));
        }
        from = c + 1;
      }
    }
  }

  private void upright(List<Strip> strips, int edge) {
    double from = -1;
    for (int i = 0; i <= strips.size(); i++) {
      boolean here = i < strips.size() && divides(strips.get(i), edge);
      if (here && from < 0) {
        from = strips.get(i).top();
      }
      if (!here && from >= 0) {
        double to = strips.get(i - 1).bottom();
        surface.rule(new Ruling(Direction.VERTICAL, edges[edge], from, to, THICKNESS));
        from = -1;
      }
    }
  }

  private boolean divides(Strip strip, int edge) {
    boolean outer = edge == 0 || edge == table.columns();
    boolean between = outer || owners.at(strip.row(), edge - 1) != owners.at(strip.row(), edge);
    return switch (table.style().lines()) {
      case FULL, COLUMNS -> between;
      case FRAME -> head(strip) ? between : outer;
      case ROWS, HEAD, NONE -> false;
    };
  }
}
