package org.vanthu.corpus.press.scan;

import java.awt.geom.AffineTransform;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/**
 * How a sheet lies on the scanned page.
 *
 * @param width of the sheet in points
 * @param height of the sheet in points
 * @param quarters turns by 90° clockwise, 0 to 3
 * @param skew in degrees clockwise, besides the quarters
 * @param zoom size on the scan in parts of the sheet's; copiers shrink a little
 */
public record Turn(double width, double height, int quarters, double skew, double zoom) {

  public Turn {
    if (quarters < 0 || quarters > 3) {
      throw new IllegalArgumentException("quarters are 0 to 3: " + quarters);
    }
  }

  /** Width of the scanned page in points. */
  public double pageWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  /** Height of the scanned page in points. */
  public double pageHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** From points of the sheet to points of the scanned page. */
  public AffineTransform transform() {
    AffineTransform turn = AffineTransform.getTranslateInstance(pageWidth() / 2, pageHeight() / 2);
    turn.quadrantRotate(quarters);
    turn.rotate(Math.toRadians(skew));
    turn.scale(zoom, zoom);
    turn.translate(-width / 2, -height / 2);
    return turn;
  }

  /** The upright hull, on the scanned page, of a box of the sheet. */
  public Box moved(Box box) {
    double[] corners = {
      box.left(), box.top(), box.right(), box.top(),
      box.right(), box.bottom(), box.left(), box.bottom()
    };
    transform().transform(corners, 0, corners, 0, 4);
    Box hull = Box.ofCorners(corners[0], corners[1], corners[4], corners[5]);
    return hull.union(Box.ofCorners(corners[2], corners[3], corners[6], corners[7]));
  }

  public Region moved(Region region) {
    return new Region(region.page(), moved(region.box()));
  }
}
