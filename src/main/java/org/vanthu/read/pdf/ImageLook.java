package org.vanthu.read.pdf;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;

/**
 * A coarse look at a picture's pixels: whether it may hold writing, and how much ink lies under
 * given places. Ink is dark and grey; coloured seals, photos and logos have little of it.
 *
 * @param box where the picture stands on the page
 * @param ink dark grey pixels, by row
 * @param lightShare share of pixels that are light
 */
record ImageLook(Box box, boolean[][] ink, double lightShare) {

  /** Pixels on the longer side that are enough to see lines of text. */
  private static final int ENOUGH = 900;

  /** Pictures beyond this are not decoded for a look; they count as writing. */
  private static final long MOST_PIXELS = 120_000_000;

  private static final int DARK = 110;
  private static final int LIGHT = 170;
  private static final int GREY = 70;

  /** Writing stands on light ground: at least this share of the pixels is light. */
  private static final double LEAST_LIGHT = 0.55;

  /** Writing covers this share of its ground: below it is nothing, above it a dark picture. */
  private static final double LEAST_INK = 0.004;

  private static final double MOST_INK = 0.4;

  /**
   * The look at a picture; empty when it is too large.
   *
   * @throws IOException when the picture can't be decoded
   */
  static Optional<ImageLook> of(ImageInk picture) throws IOException {
    if (picture.pixels() > MOST_PIXELS) {
      return Optional.empty();
    }
    int width = picture.image().getWidth();
    int height = picture.image().getHeight();
    int step = Math.max(1, Math.max(width, height) / ENOUGH);
    BufferedImage pixels = picture.image().getImage(new Rectangle(0, 0, width, height), step);
    if (pixels == null) {
      throw new IOException("no pixels");
    }
    return Optional.of(look(picture.box(), pixels));
  }

  private static ImageLook look(Box box, BufferedImage pixels) {
    boolean[][] ink = new boolean[pixels.getHeight()][pixels.getWidth()];
    long light = 0;
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        int rgb = pixels.getRGB(x, y);
        int most = Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
        int least = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF));
        boolean clear = rgb >>> 24 < 64;
        light += clear || least > LIGHT ? 1 : 0;
        ink[y][x] = !clear && (most + least) / 2 < DARK && most - least < GREY;
      }
    }
    long all = (long) pixels.getHeight() * pixels.getWidth();
    return new ImageLook(box, ink, (double) light / Math.max(1, all));
  }

  /** True when the picture may hold writing that is worth reading. */
  boolean writing() {
    double share = inkShare(box);
    return lightShare >= LEAST_LIGHT && share >= LEAST_INK && share <= MOST_INK;
  }

  /** Share of ink among the pixels under a place of the page; 0 outside. */
  double inkShare(Box place) {
    int height = ink.length;
    int width = height == 0 ? 0 : ink[0].length;
    int left = column(place.left(), width);
    int right = column(place.right(), width);
    int top = row(place.top(), height);
    int bottom = row(place.bottom(), height);
    long count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        count += ink[y][x] ? 1 : 0;
      }
    }
    return (double) count / Math.max(1L, (long) (right - left) * (bottom - top));
  }

  /** Share of the places that have ink under them. */
  double inkedShare(List<Box> places) {
    long inked = places.stream().filter(place -> inkShare(place) > 0.02).count();
    return (double) inked / Math.max(1, places.size());
  }

  private int column(double x, int width) {
    return Math.clamp(Math.round((x - box.left()) / Math.max(1e-6, box.width()) * width), 0, width);
  }

  private int row(double y, int height) {
    return Math.clamp(
        Math.round((y - box.top()) / Math.max(1e-6, box.height()) * height), 0, height);
  }
}
