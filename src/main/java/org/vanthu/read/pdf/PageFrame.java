package org.vanthu.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vanthu.model.Box;

/**
 * The way from a page's user space to the page as displayed: crop box, rotation and user unit
 * applied, points, origin top-left, y down. ISO 32000-1, 7.7.3.3.
 *
 * @param width as displayed, in points
 * @param height as displayed, in points
 * @param unit points per unit of user space
 */
record PageFrame(double width, double height, double unit, AffineTransform transform) {

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    AffineTransform turn =
        switch (page.getRotation()) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    turn.preConcatenate(AffineTransform.getScaleInstance(unit, unit));
    boolean upright = page.getRotation() % 180 == 0;
    double width = (right - left) * unit;
    double height = (top - bottom) * unit;
    return new PageFrame(upright ? width : height, upright ? height : width, unit, turn);
  }

  Point2D.Double point(double x, double y) {
    Point2D.Double displayed = new Point2D.Double();
    transform.transform(new Point2D.Double(x, y), displayed);
    return displayed;
  }

  /** The upright hull of a rectangle of user space. */
  Box box(Rectangle2D rectangle) {
    Point2D.Double a = point(rectangle.getMinX(), rectangle.getMinY());
    Point2D.Double b = point(rectangle.getMaxX(), rectangle.getMaxY());
    return Box.ofCorners(a.x, a.y, b.x, b.y);
  }

  Box bounds() {
    return new Box(0, 0, width, height);
  }
}
