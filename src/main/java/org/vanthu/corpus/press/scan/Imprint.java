package org.vanthu.corpus.press.scan;

import java.awt.Graphics2D;

/** Something put on a printed sheet before it was scanned; draws in points of the sheet. */
@FunctionalInterface
public interface Imprint {

  void draw(Graphics2D g);
}
