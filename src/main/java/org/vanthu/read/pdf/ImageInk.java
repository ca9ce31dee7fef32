package org.vanthu.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.vanthu.model.Box;

/**
 * A picture drawn on a page.
 *
 * @param box its visible hull on the page as displayed
 * @param opaque hides what was drawn before it
 * @param whole neither cut nor turned nor mirrored: its pixels fill the box
 */
record ImageInk(Box box, PDImage image, boolean opaque, boolean whole) {

  long pixels() {
    return (long) image.getWidth() * image.getHeight();
  }
}
