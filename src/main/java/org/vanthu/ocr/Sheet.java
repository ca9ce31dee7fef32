package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stretches of ink on paper of their own, below each other.
 *
 * @param strips where each lies, in their order
 */
record Sheet(Gray picture, List<Strip> strips) {

  /** White around a stretch, in inches. */
  private static final double MARGIN = 0.06;

  /**
   * Stretches of so few letters are set smaller: without a line around them, engines read large
   * characters as others.
   */
  private static final int FEW = 3;

  /** Height of characters, in pixels, at which engines read lone ones best. */
  private static final double BEST_HEIGHT = 27;

  Sheet {
    strips = List.copyOf(strips);
  }

  /**
   * A stretch's place.
   *
   * @param on on the sheet, with its margin
   * @param left where the sheet's left edge would lie on the page, in pixels of the page
   * @param top where the sheet's upper edge would lie
   * @param scale pixels of the sheet for one of the page
   */
  record Strip(Rect on, double left, double top, double scale) {

    List<Read> back(List<Read> reads) {
      return reads.stream().map(read -> read.placed(left, top, 1 / scale)).toList();
    }
  }

  static Sheet of(Gray page, List<LooseInk> stretches) {
    int margin = page.pixels(MARGIN);
    List<Gray> pictures = new ArrayList<>();
    List<Strip> strips = new ArrayList<>();
    int bottom = 0;
    int width = 0;
    for (LooseInk stretch : stretches) {
      double scale = scale(stretch);
      Gray alone = alone(page, stretch, margin);
      Gray picture = scale < 1 ? alone.resampled(alone.dotsPerInch() * scale) : alone;
      Rect on = new Rect(0, bottom, picture.width(), bottom + picture.height());
      Rect box = stretch.box();
      strips.add(new Strip(on, box.left() - margin, box.top() - margin - bottom / scale, scale));
      pictures.add(picture);
      bottom = on.bottom();
      width = Math.max(width, on.right());
    }
    return new Sheet(below(pictures, width, bottom, page.dotsPerInch()), strips);
  }

  private static double scale(LooseInk stretch) {
    int highest = stretch.pieces().stream().mapToInt(Rect::height).max().orElse(1);
    return stretch.letters() > FEW ? 1 : Math.min(1, BEST_HEIGHT / highest);
  }

  /** A stretch's pieces with a margin. */
  private static Gray alone(Gray page, LooseInk stretch, int margin) {
    Rect box = stretch.box();
    int w = box.width() + 2 * margin;
    int h = box.height() + 2 * margin;
    byte[] pixels = new byte[w * h];
    Arrays.fill(pixels, (byte) 255);
    for (Rect piece : stretch.pieces()) {
      Rect own = piece.grown(2, 2).within(page.width(), page.height());
      for (int y = own.top(); y < own.bottom(); y++) {
        int to = (y - box.top() + margin) * w + own.left() - box.left() + margin;
        System.arraycopy(page.pixels(), y * page.width() + own.left(), pixels, to, own.width());
      }
    }
    return new Gray(w, h, page.dotsPerInch(), pixels);
  }

  private static Gray below(List<Gray> pictures, int width, int height, double dots) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    int top = 0;
    for (Gray picture : pictures) {
      for (int y = 0; y < picture.height(); y++) {
        int from = y * picture.width();
        System.arraycopy(picture.pixels(), from, pixels, (top + y) * width, picture.width());
      }
      top += picture.height();
    }
    return new Gray(width, height, dots, pixels);
  }
}
