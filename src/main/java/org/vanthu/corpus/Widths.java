package org.vanthu.corpus;

/** How wide text is: all that setting needs to know of fonts. */
@FunctionalInterface
public interface Widths {

  /** Width in points of a text set in a face at a size. */
  double width(String text, Fonts.Face face, double size);
}
