package org.vanthu.signature;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/** Where a widget stands on its page as displayed: points, origin top-left, y down. */
final class WidgetPlace {

  /** Flags Hidden and NoView of an annotation: ISO 32000-1, 12.5.3. */
  private static final int UNSEEN = 2 | 32;

  /** Points below which a side of a widget shows nothing. */
  private static final double TOO_SMALL = 1;

  private WidgetPlace() {}

  /** Empty for a widget that nobody sees. */
  static Optional<Region> of(COSDictionary widget, COSDictionary page, int number) {
    COSArray sides = widget.getCOSArray(COSName.RECT);
    if (sides == null || sides.size() < 4 || (widget.getInt(COSName.F, 0) & UNSEEN) != 0) {
      return Optional.empty();
    }
    Box box = displayed(new PDRectangle(sides), new PDPage(page));
    return box.right() - box.left() < TOO_SMALL || box.bottom() - box.top() < TOO_SMALL
        ? Optional.empty()
        : Optional.of(new Region(number, box));
  }

  private static Box displayed(PDRectangle rectangle, PDPage page) {
    PDRectangle crop = page.getCropBox();
    double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    double left = (rectangle.getLowerLeftX() - crop.getLowerLeftX()) * unit;
    double right = (rectangle.getUpperRightX() - crop.getLowerLeftX()) * unit;
    double top = (crop.getUpperRightY() - rectangle.getUpperRightY()) * unit;
    double bottom = (crop.getUpperRightY() - rectangle.getLowerLeftY()) * unit;
    double width = crop.getWidth() * unit;
    double height = crop.getHeight() * unit;
    return switch (page.getRotation()) {
      case 90 -> Box.ofCorners(height - bottom, left, height - top, right);
      case 180 -> Box.ofCorners(width - right, height - bottom, width - left, height - top);
      case 270 -> Box.ofCorners(top, width - right, bottom, width - left);
      default -> Box.ofCorners(left, top, right, bottom);
    };
  }
}
