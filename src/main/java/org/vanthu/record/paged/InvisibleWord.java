package org.vanthu.record.paged;

import java.util.Locale;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * A word of the text layer with the box that it fills, and the operators that put it there: matrix,
 * font size, horizontal scale, codes.
 *
 * @param rotation direction of reading in degrees clockwise on the page as displayed
 */
record InvisibleWord(String text, Box box, int rotation) {

  private static final double DESCENT =
      -GlyphlessFont.DESCENT / (double) GlyphlessFont.UNITS_PER_EM;

  /**
   * Points from a word's baseline to its top at least: programs take tiny letters for footnotes.
   */
  private static final double LEAST_RISE = 4;

  /**
   * Part of the word's height that stays free before the next word: in a narrower gap, programs
   * that copy text see no space.
   */
  private static final double LEAST_GAP = 0.2;

  /** Points that a word or space is wide at least. */
  private static final double LEAST_WIDTH = 0.1;

  /**
   * A word as it is read, standing on the baseline of its line, so that programs that copy text see
   * one line: its top stays where it is.
   */
  static InvisibleWord of(Word word, Baseline baseline) {
    int rotation = word.style().rotation();
    Box box = word.box();
    if (rotation != 0) {
      return new InvisibleWord(word.text(), box, rotation);
    }
    double foot = baseline.at(box.centerX());
    double rise = Math.max(LEAST_RISE, foot - box.top());
    double bottom = foot + rise * DESCENT / (1 - DESCENT);
    return new InvisibleWord(
        word.text(), new Box(box.left(), foot - rise, box.right(), bottom), rotation);
  }

  /** The word, cut short by what lacks to the gap before the next one. */
  InvisibleWord before(Word next) {
    if (rotation != 0 || next.box().left() < box.left()) {
      return this;
    }
    double end = Math.min(box.right(), next.box().left() - LEAST_GAP * box.height());
    double right = Math.max(box.left() + LEAST_WIDTH, end);
    return new InvisibleWord(text, new Box(box.left(), box.top(), right, box.bottom()), 0);
  }

  /** The space between the word and the next one of its line. */
  InvisibleWord spaceBefore(Word next) {
    double left = rotation == 0 ? before(next).box().right() : box.right();
    double right = Math.max(left + LEAST_WIDTH, next.box().left());
    return new InvisibleWord(" ", new Box(left, box.top(), right, box.bottom()), 0);
  }

  /**
   * @param pageHeight in points, for PDF counts upwards
   */
  void show(StringBuilder operators, double pageHeight, TextLayerFont font) {
    boolean upright = rotation % 180 == 0;
    double size = Math.max(1, upright ? box.height() : box.width());
    double length = Math.max(LEAST_WIDTH, upright ? box.width() : box.height());
    double scale = 100 * length / (TextLayerFont.width(text) * size);
    operators.append(
        String.format(
            Locale.ROOT,
            "/T %.3f Tf %.3f Tz %s Tm <%s> Tj%n",
            size,
            scale,
            matrix(size, pageHeight),
            font.encode(text)));
  }

  /** Where the baseline begins, a descender above the box's lower edge as the reader turns it. */
  private String matrix(double size, double pageHeight) {
    double depth = DESCENT * size;
    double left = box.left();
    double right = box.right();
    double top = pageHeight - box.top();
    double bottom = pageHeight - box.bottom();
    return switch (rotation) {
      case 90 -> turn("0 -1 1 0", left + depth, top);
      case 180 -> turn("-1 0 0 -1", right, top - depth);
      case 270 -> turn("0 1 -1 0", right - depth, bottom);
      default -> turn("1 0 0 1", left, bottom + depth);
    };
  }

  private static String turn(String turn, double x, double y) {
    return String.format(Locale.ROOT, "%s %.3f %.3f", turn, x, y);
  }
}
