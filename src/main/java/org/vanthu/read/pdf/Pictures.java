package org.vanthu.read.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;

/**
 * What a page's pictures mean for its reading.
 *
 * @param covered share of the page under pictures, 0 to 1
 * @param writing how many may hold writing
 * @param inkedWords share of the given words with a picture's ink under them
 * @param undrawable some picture can't be decoded, so that the page's pixels would lack it
 */
record Pictures(double covered, int writing, double inkedWords, boolean undrawable) {

  /** Smaller pictures, by their share of the page, are seals, logos, signatures. */
  private static final double LEAST_SHARE = 0.03;

  /** On a page without text even a small picture may be all that there is to read. */
  private static final double LEAST_SHARE_ALONE = 0.003;

  private static final int GRID = 64;

  static Pictures of(List<ImageInk> images, PageFrame frame, List<Box> words) {
    double page = frame.bounds().area();
    double least = words.isEmpty() ? LEAST_SHARE_ALONE : LEAST_SHARE;
    int writing = 0;
    double inked = 0;
    boolean undrawable = false;
    for (ImageInk image : images) {
      if (image.box().area() < least * page) {
        continue;
      }
      try {
        Optional<ImageLook> look = words.isEmpty() ? Optional.empty() : ImageLook.of(image);
        writing += look.map(ImageLook::writing).orElse(true) ? 1 : 0;
        if (image.whole() && look.isPresent()) {
          inked = Math.max(inked, look.get().inkedShare(words));
        }
      } catch (IOException | RuntimeException undecodable) {
        undrawable = true;
        writing++;
      }
    }
    return new Pictures(covered(images, frame), writing, inked, undrawable);
  }

  /** Share of a grid's cells whose centre lies under a picture; pages may be cut into strips. */
  private static double covered(List<ImageInk> images, PageFrame frame) {
    BitSet cells = new BitSet(GRID * GRID);
    for (ImageInk image : images) {
      Box box = image.box();
      int left = cell(box.left() / frame.width());
      int right = cell(box.right() / frame.width());
      for (int row = cell(box.top() / frame.height());
          row < cell(box.bottom() / frame.height());
          row++) {
        cells.set(row * GRID + left, row * GRID + right);
      }
    }
    return (double) cells.cardinality() / (GRID * GRID);
  }

  private static int cell(double share) {
    return Math.clamp(Math.round(share * GRID), 0, GRID);
  }
}
