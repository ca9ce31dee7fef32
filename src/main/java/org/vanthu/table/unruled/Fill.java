package org.vanthu.table.unruled;

import java.util.List;
import org.vanthu.table.unruled.Sketch.Place;

/** How the cells of a candidate are filled: as in a table, a form, or by the words of a chart. */
final class Fill {

  /** Share of cells that hold words, below which gaps were no columns. */
  private static final double FILLED = 0.4;

  /** The same where all columns have a head, as in forms to be filled in. */
  private static final double FILLED_UNDER_HEAD = 0.15;

  /** Share of rows that must have two cells with words at least. */
  private static final double DIVIDED_ROWS = 0.45;

  private Fill() {}

  /** Figures that stand alone in their rows and don't count them: the axis of a chart. */
  static boolean axis(Candidate candidate) {
    int[] inRow = new int[candidate.sketch().rows()];
    candidate.filled().forEach(p -> inRow[p.row()]++);
    List<String> lone =
        candidate.filled().stream()
            .filter(p -> p.column() == 0 && inRow[p.row()] == 1)
            .map(Candidate::text)
            .filter(t -> !t.isEmpty() && t.chars().allMatch(Character::isDigit) && t.length() < 8)
            .toList();
    int counts = 0;
    for (int i = 1; i < lone.size(); i++) {
      counts += Integer.parseInt(lone.get(i)) == Integer.parseInt(lone.get(i - 1)) + 1 ? 1 : 0;
    }
    return lone.size() >= 3 && counts * 2 < lone.size() - 1;
  }

  /** Whether enough cells hold words, and enough rows two of them. */
  static boolean enough(Candidate candidate) {
    int[] inRow = new int[candidate.sketch().rows()];
    candidate.filled().forEach(p -> inRow[p.row()]++);
    int divided = 0;
    for (int count : inRow) {
      divided += count >= 2 ? 1 : 0;
    }
    long heads =
        candidate.filled().stream()
            .filter(p -> p.row() < Math.max(1, candidate.sketch().headRows()))
            .mapToInt(Place::column)
            .distinct()
            .count();
    boolean headed = heads >= candidate.columns();
    double share = (double) candidate.filled().size() / candidate.sketch().places().size();
    return headed
        ? share >= FILLED_UNDER_HEAD && divided >= 1
        : share >= FILLED && divided >= DIVIDED_ROWS * inRow.length;
  }
}
