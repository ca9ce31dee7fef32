package org.vanthu.evaluate.gold;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.w3c.dom.Element;

/**
 * A page's way from its own points (origin bottom left, before its rotation) to those in which it
 * is displayed (origin top left).
 */
final class DisplayedPage {

  private final int number;
  private final PDRectangle crop;
  private final int rotation;

  DisplayedPage(int number, PDPage page) {
    this.number = number;
    crop = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
  }

  /** Its size; the set does not tell on which way a page is to be read. */
  PageTruth truth() {
    boolean turned = rotation % 180 != 0;
    return new PageTruth(
        number,
        turned ? crop.getHeight() : crop.getWidth(),
        turned ? crop.getWidth() : crop.getHeight(),
        "",
        "",
        0);
  }

  /** A box of attributes x1, y1, x2, y2. */
  Region region(Element box) {
    double x1 = at(box, "x1") - crop.getLowerLeftX();
    double y1 = at(box, "y1") - crop.getLowerLeftY();
    double x2 = at(box, "x2") - crop.getLowerLeftX();
    double y2 = at(box, "y2") - crop.getLowerLeftY();
    double width = crop.getWidth();
    double height = crop.getHeight();
    Box shown =
        switch (rotation) {
          case 90 -> Box.ofCorners(y1, x1, y2, x2);
          case 180 -> Box.ofCorners(width - x1, y1, width - x2, y2);
          case 270 -> Box.ofCorners(height - y1, width - x1, height - y2, width - x2);
          default -> Box.ofCorners(x1, height - y1, x2, height - y2);
        };
    return new Region(number, shown);
  }

  private static double at(Element box, String name) {
    return Double.parseDouble(box.getAttribute(name).strip());
  }
}
