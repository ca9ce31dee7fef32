package org.vanthu.read.image;

import java.awt.geom.AffineTransform;

/**
 * How the stored pixels are to be turned and mirrored for display. EXIF 2.3 and TIFF 6.0, tag 274.
 */
enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  UPSIDE_DOWN_MIRRORED,
  LYING_LEFT_MIRRORED,
  LYING_LEFT,
  LYING_RIGHT_MIRRORED,
  LYING_RIGHT;

  /** By the tag's value, 1 to 8; anything else is upright. */
  static Orientation of(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  boolean swapsSides() {
    return ordinal() >= 4;
  }

  /** From stored pixels to displayed ones, for a stored image of this size. */
  AffineTransform transform(int width, int height) {
    return switch (this) {
      case UPRIGHT -> new AffineTransform();
      case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
      case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
      case LYING_LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case LYING_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
      case LYING_RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
      case LYING_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
