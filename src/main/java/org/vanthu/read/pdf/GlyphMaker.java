package org.vanthu.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Puts a glyph of a content stream on the page as displayed. */
final class GlyphMaker {

  /** A glyph leans when its upright leaves the right angle by more than this (cosine). */
  private static final double LEANING = 0.1;

  private final PageFrame frame;
  private final Fonts fonts;

  GlyphMaker(PageFrame frame, Fonts fonts) {
    this.frame = frame;
    this.fonts = fonts;
  }

  /** The glyph, or nothing for one off the page or without extent. */
  @Nullable Glyph make(
      Matrix matrix, PDFont font, int code, Vector displacement, PDGraphicsState state) {
    FontInk look = fonts.of(font);
    Point2D.Double origin = frame.point(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D.Double em = direction(matrix.getScaleX(), matrix.getShearY());
    Point2D.Double up = direction(matrix.getShearX(), matrix.getScaleY());
    double across = displacement.getX();
    double down = displacement.getY();
    Point2D.Double advance =
        new Point2D.Double(across * em.x + down * up.x, across * em.y + down * up.y);
    double width = Math.hypot(em.x, em.y);
    double size = Math.hypot(up.x, up.y) * look.height();
    boolean visible = frame.bounds().grown(1).contains(origin.x, origin.y);
    if (!visible || !(size > 0.1) || !Double.isFinite(advance.x + advance.y)) {
      return null;
    }
    int rotation = rotation(advance.x == 0 && advance.y == 0 ? em : advance);
    double start = along(rotation, origin.x, origin.y);
    double end = along(rotation, origin.x + advance.x, origin.y + advance.y);
    double lean =
        Math.abs(em.x * up.x + em.y * up.y) / Math.max(1e-9, width * Math.hypot(up.x, up.y));
    PDTextState text = state.getTextState();
    return new Glyph(
        look.text(code),
        Math.min(start, end),
        Math.max(start, end),
        across(rotation, origin.x, origin.y),
        size,
        tracking(text, width),
        rotation,
        look,
        text.getRenderingMode() == RenderingMode.FILL_STROKE,
        lean > LEANING,
        hidden(state));
  }

  private Point2D.Double direction(double x, double y) {
    AffineTransform t = frame.transform();
    return new Point2D.Double(
        t.getScaleX() * x + t.getShearX() * y, t.getShearY() * x + t.getScaleY() * y);
  }

  private static double tracking(PDTextState text, double width) {
    double size = Math.abs(text.getFontSize());
    return size == 0 ? 0 : text.getCharacterSpacing() * width / size;
  }

  private static boolean hidden(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER
        || (mode == RenderingMode.FILL && state.getNonStrokeAlphaConstant() == 0);
  }

  private static int rotation(Point2D.Double d) {
    if (Math.abs(d.x) >= Math.abs(d.y)) {
      return d.x >= 0 ? 0 : 180;
    }
    return d.y > 0 ? 90 : 270;
  }

  private static double along(int rotation, double x, double y) {
    return switch (rotation) {
      case 90 -> y;
      case 180 -> -x;
      case 270 -> -y;
      default -> x;
    };
  }

  private static double across(int rotation, double x, double y) {
    return switch (rotation) {
      case 90 -> -x;
      case 180 -> -y;
      case 270 -> x;
      default -> y;
    };
  }
}
