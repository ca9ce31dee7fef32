package org.vanthu.table.picture;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.table.unruled.Attempt;
import org.vanthu.table.unruled.Strip;

/**
 * Draws what might have been a table without rulings: the lines that were looked at in a frame,
 * violet for a table and orange where it was refused, with the reason below; the white between
 * columns light blue, borders of rows violet, and above how far the words of each column reach.
 */
final class AttemptDrawing {

  private static final String TABLE = "#9467bd";
  private static final String REFUSED = "#ff7f0e";
  private static final String ALLEY = "#17becf";

  /** Points between the lines and their frame, and the size of what is written at it. */
  private static final double MARGIN = 2;

  private static final double WRITING = 5;

  private AttemptDrawing() {}

  static List<Shape> of(Attempt attempt) {
    List<Shape> shapes = new ArrayList<>();
    Box box = attempt.zone().grown(MARGIN);
    String colour = attempt.table() ? TABLE : REFUSED;
    for (Strip alley : attempt.alleys()) {
      Box white = new Box(alley.left(), box.top(), alley.right(), box.bottom());
      shapes.add(new Shape.Area(white, ALLEY, 0.2, ""));
    }
    for (double y : attempt.rows()) {
      shapes.add(new Shape.Line(box.left(), y, box.right(), y, 0.3, TABLE));
    }
    for (Attempt.Column column : attempt.columns()) {
      double y = box.top() - MARGIN;
      shapes.add(new Shape.Line(column.left(), y, column.right(), y, 1, ALLEY));
      shapes.add(new Shape.Text(column.left(), y - 1, WRITING, 0, 0, column.shape(), ALLEY));
    }
    shapes.add(new Shape.Area(box, "", 0, colour));
    String said = (attempt.table() ? "taken: " : "refused: ") + attempt.lines() + " lines, ";
    shapes.add(
        new Shape.Text(
            box.left(), box.bottom() + WRITING, WRITING, 0, 0, said + attempt.why(), colour));
    return shapes;
  }
}
