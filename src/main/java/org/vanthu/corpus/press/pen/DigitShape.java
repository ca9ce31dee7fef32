package org.vanthu.corpus.press.pen;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.random.RandomGenerator;

/** One digit of height 1, its top at y 0 and its foot at y 1, before it is slanted and placed. */
sealed interface DigitShape permits StrokedDigit, ImageDigit {

  double left();

  double width();

  /** Where the pen sets down, {x, y}. */
  double[] start();

  /** Where the pen lifts off, {x, y}. */
  double[] end();

  /** Draws it in white, moved by a place, with lengths in parts of the digits' height. */
  void draw(Graphics2D g, AffineTransform place, PenStyle style, RandomGenerator random);
}
