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

  /** Cells per field of the lattice below which it may be a chart. */
  private static final double CHART_CELLS = 0.6;

  /** Share of filled cells below which such a lattice is a chart. */
  private static final double CHART_FILLED = 0.5;

  /** The head of every letter; names of the state in running text are not in capitals. */
  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "C[ỘO]NG H[ÒO][ÀA]? X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A|"
              + "(?iu:đ[ộo]c l[ậa]p\\s*-\\s*t[ựu] do\\s*-\\s*h[ạa]nh ph[úu]c)");

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
    int least = grid.rows() == 1 ? 2 : 3;
    boolean said = filled >= Math.max(least, FILLED * grid.cells().size());
    return said && columns >= 2 && (rows >= 2 || grid.rows() == 1) && !layout(grid) && !chart(grid);
  }

  /**
   * Whether a grid that says too little to be a table by itself may be the rest of one: the last
   * rows of a form, or the total alone.
   */
  boolean mayGoOn(Grid grid) {
    return grid.columns() >= 3 && grid.cells().size() >= grid.columns() && !layout(grid);
  }

  /** Bars and axes make a fine lattice of which most fields are one empty cell or another. */
  private static boolean chart(Grid grid) {
    double fields = grid.rows() * grid.columns();
    long filled = grid.cells().stream().filter(cell -> !cell.lines().isEmpty()).count();
    boolean merged = grid.cells().size() < CHART_CELLS * fields;
    return merged && filled < CHART_FILLED * grid.cells().size();
  }

  private static boolean layout(Grid grid) {
    return grid.columns() <= 3
        && grid.rows() <= 4
        && grid.cells().stream()
            .map(HeaderRows::text)
            .anyMatch(t -> LETTER_HEAD.matcher(t).find() || SIGNATURES.matcher(t).find());
  }
}
