package org.vanthu.ocr;

/**
 * A picture in grey: one byte for each pixel, row by row, 0 black to 255 white.
 *
 * @param dotsPerInch the same both ways
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is never compared
record Gray(int width, int height, double dotsPerInch, byte[] pixels) {

  Gray {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels for %d × %d".formatted(pixels.length, width, height));
    }
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** So many pixels as a length in inches takes; at least one. */
  int pixels(double inches) {
    return Math.max(1, (int) Math.round(inches * dotsPerInch));
  }

  /** The picture at a higher resolution, bilinear. */
  Gray resampled(double dots) {
    double scale = dots / dotsPerInch;
    int w = Math.max(1, (int) Math.round(width * scale));
    int h = Math.max(1, (int) Math.round(height * scale));
    byte[] out = new byte[w * h];
    for (int y = 0; y < h; y++) {
      double sy = Math.clamp((y + 0.5) / scale - 0.5, 0, height - 1.0);
      int y0 = (int) sy;
      int y1 = Math.min(y0 + 1, height - 1);
      int fy = (int) ((sy - y0) * 256);
      for (int x = 0; x < w; x++) {
        double sx = Math.clamp((x + 0.5) / scale - 0.5, 0, width - 1.0);
        int x0 = (int) sx;
        int x1 = Math.min(x0 + 1, width - 1);
        int fx = (int) ((sx - x0) * 256);
        int top = at(x0, y0) * (256 - fx) + at(x1, y0) * fx;
        int low = at(x0, y1) * (256 - fx) + at(x1, y1) * fx;
        out[y * w + x] = (byte) ((top * (256 - fy) + low * fy) >> 16);
      }
    }
    return new Gray(w, h, dots, out);
  }

  /** The picture at about so many dots per inch, if that is less. */
  Gray reducedTo(double dots) {
    return reduced(Math.max(1, (int) Math.round(dotsPerInch / dots)));
  }

  /** The picture at a lower resolution: the mean of every so many pixels, both ways. */
  Gray reduced(int step) {
    int w = width / step;
    int h = height / step;
    if (step == 1 || w == 0 || h == 0) {
      return this;
    }
    if (step == 2) {
      return halved();
    }
    byte[] out = new byte[w * h];
    int[] sums = new int[w];
    for (int y = 0; y < h; y++) {
      java.util.Arrays.fill(sums, 0);
      for (int row = y * step; row < (y + 1) * step; row++) {
        for (int x = 0, at = row * width; x < w; x++) {
          int sum = 0;
          for (int end = at + step; at < end; at++) {
            sum += pixels[at] & 0xFF;
          }
          sums[x] += sum;
        }
      }
      for (int x = 0; x < w; x++) {
        out[y * w + x] = (byte) (sums[x] / (step * step));
      }
    }
    return new Gray(w, h, dotsPerInch / step, out);
  }

  /** The same as by two pixels, which is what pages of 300 dpi are looked at by, in one pass. */
  private Gray halved() {
    int w = width / 2;
    int h = height / 2;
    byte[] out = new byte[w * h];
    for (int y = 0, to = 0; y < h; y++) {
      int upper = 2 * y * width;
      int lower = upper + width;
      for (int x = 0; x < w; x++, upper += 2, lower += 2) {
        int above = (pixels[upper] & 0xFF) + (pixels[upper + 1] & 0xFF);
        int below = (pixels[lower] & 0xFF) + (pixels[lower + 1] & 0xFF);
        out[to++] = (byte) (above + below >> 2);
      }
    }
    return new Gray(w, h, dotsPerInch / 2, out);
  }

  /** The picture with rows for columns. */
  Gray transposed() {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0, to = y; x < width; x++, to += height) {
        out[to] = pixels[y * width + x];
      }
    }
    return new Gray(height, width, dotsPerInch, out);
  }

  /** A part of the picture, as far as it lies in it. */
  Gray part(Rect area) {
    Rect inside = area.within(width, height);
    byte[] out = new byte[inside.width() * inside.height()];
    for (int y = 0; y < inside.height(); y++) {
      int from = (inside.top() + y) * width + inside.left();
      System.arraycopy(pixels, from, out, y * inside.width(), inside.width());
    }
    return new Gray(inside.width(), inside.height(), dotsPerInch, out);
  }

  /** The picture turned clockwise by quarter turns. */
  Gray turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> turned((x, y) -> (height - 1 - y) + x * height, height, width);
      case 2 -> turned((x, y) -> (width - 1 - x) + (height - 1 - y) * width, width, height);
      case 3 -> turned((x, y) -> y + (width - 1 - x) * height, height, width);
      default -> this;
    };
  }

  private Gray turned(java.util.function.IntBinaryOperator place, int w, int h) {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[place.applyAsInt(x, y)] = pixels[y * width + x];
      }
    }
    return new Gray(w, h, dotsPerInch, out);
  }
}
