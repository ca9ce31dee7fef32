package org.vanthu.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Connected areas of one colour in a small grey picture, found by runs of its rows. */
final class Areas {

  private final int slant;
  private int[] parent = new int[64];
  private int[] size = new int[64];
  private int areas;

  private Areas(int slant) {
    this.slant = slant;
  }

  /**
   * @param colour 0 to 255
   * @param slant 1 when areas also hang together by corners, else 0
   */
  static Areas of(BufferedImage picture, int colour, int slant) {
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    int width = picture.getWidth();
    Areas areas = new Areas(slant);
    int[] above = new int[width / 2 * 3 + 3];
    int[] here = new int[above.length];
    int runsAbove = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      int runs = areas.runs(pixels, y * width, width, (byte) colour, here);
      areas.join(above, runsAbove, here, runs);
      int[] swap = above;
      above = here;
      here = swap;
      runsAbove = runs;
    }
    return areas;
  }

  /** How many there are of so many pixels at least. */
  int count(int least) {
    int count = 0;
    for (int i = 0; i < areas; i++) {
      count += parent[i] == i && size[i] >= least ? 1 : 0;
    }
    return count;
  }

  /** Begin, end and area of each run of a row. */
  private int runs(byte[] pixels, int row, int width, byte colour, int[] runs) {
    int n = 0;
    for (int x = 0; x < width; x++) {
      if (pixels[row + x] == colour) {
        int from = x;
        while (x < width && pixels[row + x] == colour) {
          x++;
        }
        runs[3 * n] = from;
        runs[3 * n + 1] = x;
        runs[3 * n + 2] = area(x - from);
        n++;
      }
    }
    return n;
  }

  private int area(int pixels) {
    if (areas == parent.length) {
      parent = Arrays.copyOf(parent, 2 * areas);
      size = Arrays.copyOf(size, 2 * areas);
    }
    parent[areas] = areas;
    size[areas] = pixels;
    return areas++;
  }

  private void join(int[] above, int runsAbove, int[] here, int runs) {
    int first = 0;
    for (int i = 0; i < runs; i++) {
      int from = here[3 * i] - slant;
      int to = here[3 * i + 1] + slant;
      while (first < runsAbove && above[3 * first + 1] <= from) {
        first++;
      }
      for (int k = first; k < runsAbove && above[3 * k] < to; k++) {
        unite(above[3 * k + 2], here[3 * i + 2]);
      }
    }
  }

  private int root(int area) {
    int at = area;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void unite(int one, int two) {
    int a = root(one);
    int b = root(two);
    if (a != b) {
      parent[b] = a;
      size[a] += size[b];
    }
  }
}
