package org.vanthu.table.unruled;

import java.util.List;
import java.util.stream.IntStream;
import org.vanthu.model.Box;

/**
 * What became of a run of lines that might have been a table, for people who look for an error.
 *
 * @param zone the lines
 * @param lines how many
 * @param alleys white taken for borders of columns; none where nothing divides the lines
 * @param rows borders of the rows in points from the top of the page
 * @param columns of the lines below the head
 * @param table whether it was taken for a table
 * @param why what it was taken for, in words
 */
public record Attempt(
    Box zone,
    int lines,
    List<Strip> alleys,
    List<Double> rows,
    List<Column> columns,
    boolean table,
    String why) {

  /**
   * How the words of a column are set.
   *
   * @param left where the first of them begins
   * @param right where the last of them ends
   * @param shape "flush" or "centred", and "figures" where it holds mostly such
   */
  public record Column(double left, double right, String shape) {}

  public Attempt {
    alleys = List.copyOf(alleys);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  static Attempt undivided(Box zone, int lines) {
    return new Attempt(zone, lines, List.of(), List.of(), List.of(), false, "no alley divides it");
  }

  static Attempt of(Box zone, int lines, Candidate candidate, Judge.Verdict verdict) {
    Sketch sketch = candidate.sketch();
    List<Column> columns =
        IntStream.range(0, candidate.columns())
            .mapToObj(c -> ColumnShape.of(c, candidate.body()))
            .map(Attempt::column)
            .toList();
    boolean table = verdict == Judge.Verdict.TABLE;
    String why =
        "%d×%d, head %d lines, %d rulings: %s"
            .formatted(
                sketch.rows(),
                sketch.columns(),
                candidate.head().size(),
                candidate.rules(),
                verdict.said());
    return new Attempt(zone, lines, sketch.alleys(), sketch.ys(), columns, table, why);
  }

  private static Column column(ColumnShape shape) {
    String set = shape.flush() ? "flush" : "centred";
    return new Column(shape.left(), shape.right(), shape.numeric() ? set + " figures" : set);
  }
}
