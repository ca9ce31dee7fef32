package org.vanthu.table;

import java.util.regex.Pattern;
import org.vanthu.model.Grid;

/**
 * Tells data tables from lines that serve the layout: frames, letter heads, signature blocks,
 * charts.
 */
final class DataTables {

  /** Share of cells that must hold words; more loses forms to be filled in. */
  private static final double FILLED = 0.2;

  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "(?iu)c[ộo]ng h[òoà][aà]? x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a|đ[ộo]c l[ậa]p\\s*-\\s*t[ựu] do");

  private static final Pattern SIGNATURES =
      Pattern.compile("(?iu)^n[ơo]i nh[ậa]n\\s*:|\\(k[ýy],?|^(?:tm|kt|tl|tuq|q)\\.\\s");

  boolean accept(Grid grid) {
    if (grid.columns() < 2) {
      return false;
    }
    long filled = grid.cells().stream().filter(cell -> !cell.lines().isEmpty()).count();
    long rows =
        grid.cells().stream()
            .filter(cell -> !cell.lines().isEmpty())
            .mapToInt(Grid.GridCell::row)
            .distinct()
            .count();
    long columns =
        grid.cells().stream()
            .filter(cell -> !cell.lines().isEmpty())
            .mapToInt(Grid.GridCell::column)
            .distinct()
            .count();
    boolean said = filled >= Math.max(3, FILLED * grid.cells().size());
    return said && columns >= 2 && (rows >= 2 || grid.rows() == 1) && !layout(grid);
  }

  private static boolean layout(Grid grid) {
    return grid.columns() <= 3
        && grid.rows() <= 4
        && grid.cells().stream()
            .map(HeaderRows::text)
            .anyMatch(t -> LETTER_HEAD.matcher(t).find() || SIGNATURES.matcher(t).find());
  }
}
