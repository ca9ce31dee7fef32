package org.vanthu.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.vanthu.model.Box;

/** Turns painted paths and pictures into rulings, covers and images of the page as displayed. */
final class Painter {

  /** Components above this, of 1, are white. */
  private static final double WHITE = 0.97;

  /** Coloured areas kept to tell a white line on colour from a white line on paper. */
  private static final int MOST_AREAS = 5_000;

  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

  private final InkEngine engine;
  private final PageFrame frame;
  private final PathInk path;
  private final List<Box> colouredAreas = new ArrayList<>();
  private final List<Box> paintedAreas = new ArrayList<>();
  private boolean paintedAll;
  private boolean clipNext;

  Painter(InkEngine engine, PageFrame frame) {
    this.engine = engine;
    this.frame = frame;
    path = new PathInk(frame);
  }

  PathInk path() {
    return path;
  }

  void clipNext() {
    clipNext = true;
  }

  /** Ends the path; what is clipped to it is clipped to its hull. */
  void end(boolean stroke, boolean fill) {
    if (fill) {
      fill();
    }
    if (stroke) {
      stroke();
    }
    if (stroke || fill) {
      engine.ink().addCurves(path.curves());
    }
    if (clipNext) {
      engine.getGraphicsState().intersectClippingPath(new GeneralPath(path.hull()));
      clipNext = false;
    }
    path.clear();
  }

  private void stroke() {
    PDGraphicsState state = engine.getGraphicsState();
    boolean white = white(state.getStrokingColor());
    Matrix m = state.getCurrentTransformationMatrix();
    double scale =
        Math.sqrt(Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY()));
    double thickness = state.getLineWidth() * scale * frame.unit();
    if (thickness > RulingInk.THICKEST) {
      if (!white) {
        paint(frame.box(path.hull().getBounds2D()).grown(thickness / 2));
      }
      return;
    }
    Box visible = visible(state);
    for (PathInk.Figure figure : path.figures()) {
      for (PathInk.Piece piece : figure.pieces()) {
        boolean straight = PathInk.level(piece) || PathInk.upright(piece);
        if (straight) {
          line(piece.x1(), piece.y1(), piece.x2(), piece.y2(), thickness, visible, white);
        }
      }
    }
  }

  private void fill() {
    PDGraphicsState state = engine.getGraphicsState();
    boolean white = white(state.getNonStrokingColor());
    Box visible = visible(state);
    if (!white) {
      paint(frame.box(path.hull().getBounds2D()));
    }
    for (PathInk.Figure figure : path.figures()) {
      if (!figure.polygon()) {
        continue;
      }
      Box box = figure.bounds();
      double thickness = Math.min(box.width(), box.height());
      double length = Math.max(box.width(), box.height());
      if (thickness <= RulingInk.THICKEST) {
        if (length > thickness) {
          middleLine(box, thickness, visible, white);
        }
      } else if (figure.square() && box.overlap(visible) > 0) {
        area(cut(box, visible), white, state);
      }
    }
  }

  /** Colour was put somewhere in a box: white text there may be seen. */
  void paint(Box box) {
    if (paintedAreas.size() < MOST_AREAS) {
      paintedAreas.add(box);
    } else {
      paintedAll = true;
    }
  }

  /** Everything may be coloured: a shading has no outline of its own. */
  void shade() {
    paint(visible(engine.getGraphicsState()));
  }

  /** White text on white paper is not on the page as seen. */
  boolean unseen(Glyph glyph, PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode != RenderingMode.FILL || paintedAll || !white(state.getNonStrokingColor())) {
      return false;
    }
    double x = glyph.x();
    double y = glyph.y();
    double size = glyph.size();
    Box around = new Box(x - size, y - size, x + size, y + size);
    return paintedAreas.stream().noneMatch(area -> area.overlap(around) > 0);
  }

  private void middleLine(Box box, double thickness, Box visible, boolean white) {
    if (box.width() >= box.height()) {
      line(box.left(), box.centerY(), box.right(), box.centerY(), thickness, visible, white);
    } else {
      line(box.centerX(), box.top(), box.centerX(), box.bottom(), thickness, visible, white);
    }
  }

  private void area(Box box, boolean white, PDGraphicsState state) {
    if (!white && colouredAreas.size() < MOST_AREAS) {
      colouredAreas.add(box);
    }
    boolean plain = path.figures().size() == 1 && !state.getNonStrokingColor().isPattern();
    if (plain && paintsOver(state)) {
      engine.ink().cover(box);
    }
  }

  private void line(
      double x1, double y1, double x2, double y2, double thickness, Box visible, boolean white) {
    double x = (x1 + x2) / 2;
    double y = (y1 + y2) / 2;
    if (!white || colouredAreas.stream().anyMatch(area -> area.contains(x, y))) {
      engine.ink().rulings().add(x1, y1, x2, y2, thickness, visible);
    }
  }

  void image(PDImage image, Layers layers) {
    if (image instanceof PDImageXObject object && layers.hides(object.getOptionalContent())) {
      return;
    }
    PDGraphicsState state = engine.getGraphicsState();
    AffineTransform place = state.getCurrentTransformationMatrix().createAffineTransform();
    place.preConcatenate(frame.transform());
    Rectangle2D hull = place.createTransformedShape(UNIT).getBounds2D();
    Box full = new Box(hull.getMinX(), hull.getMinY(), hull.getMaxX(), hull.getMaxY());
    Box seen = visible(state);
    if (full.overlap(seen) <= 0) {
      return;
    }
    Box box = cut(full, seen);
    paint(box);
    boolean upright = place.getScaleX() > 0 && place.getScaleY() < 0 && straight(place);
    boolean opaque = opaque(image) && paintsOver(state);
    if (opaque) {
      engine.ink().cover(box);
    }
    boolean whole = upright && box.area() > 0.98 * full.area();
    engine.ink().images().add(new ImageInk(box, image, opaque, whole));
  }

  private static boolean straight(AffineTransform place) {
    double skew = Math.abs(place.getShearX()) + Math.abs(place.getShearY());
    return skew < 0.01 * Math.abs(place.getScaleX());
  }

  private static boolean paintsOver(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() == 1
        && state.getBlendMode() == BlendMode.NORMAL
        && state.getSoftMask() == null;
  }

  private static boolean opaque(PDImage image) {
    if (image.isStencil()) {
      return false;
    }
    var dictionary = image.getCOSObject();
    return !dictionary.containsKey("SMask") && !dictionary.containsKey("Mask");
  }

  private Box visible(PDGraphicsState state) {
    Rectangle2D clip = state.getCurrentClippingPath().getBounds2D();
    return cut(frame.box(clip), frame.bounds());
  }

  /** The common part; without one, an empty box at the nearest edge. */
  private static Box cut(Box box, Box by) {
    double left = Math.clamp(box.left(), by.left(), by.right());
    double top = Math.clamp(box.top(), by.top(), by.bottom());
    double right = Math.clamp(box.right(), by.left(), by.right());
    double bottom = Math.clamp(box.bottom(), by.top(), by.bottom());
    return new Box(left, top, right, bottom);
  }

  private static boolean white(PDColor color) {
    if (color.isPattern()) {
      return false;
    }
    float[] parts = color.getComponents();
    return switch (color.getColorSpace().getName()) {
      case "DeviceGray", "CalGray" -> parts.length == 1 && parts[0] > WHITE;
      case "DeviceRGB", "CalRGB" -> all(parts, 3, true);
      case "DeviceCMYK" -> all(parts, 4, false);
      case "ICCBased" -> parts.length == 4 ? all(parts, 4, false) : all(parts, parts.length, true);
      default -> false;
    };
  }

  private static boolean all(float[] parts, int count, boolean high) {
    for (float part : parts) {
      if (high ? part <= WHITE : part >= 1 - WHITE) {
        return false;
      }
    }
    return parts.length == count;
  }
}
