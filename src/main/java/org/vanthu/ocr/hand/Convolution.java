package org.vanthu.ocr.hand;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A layer of a net: every picture out is a sum of all pictures in, each weighted by a small window.
 *
 * <p>Pictures are gone through as one long row, rims and all, so that the innermost loops are long
 * and the compiler computes several pixels at once; what falls on the rims is thrown away.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Convolution(
    int out,
    int in,
    int rows,
    int columns,
    int stride,
    int paddingRows,
    int paddingColumns,
    boolean pooled,
    boolean rectified,
    float[] bias,
    float[] weights) {

  /** Most weights of a layer; more is a broken file. */
  private static final int MOST = 1 << 20;

  static Convolution read(DataInputStream file) throws IOException {
    int[] n = new int[9];
    for (int i = 0; i < n.length; i++) {
      n[i] = file.readInt();
    }
    long count = (long) n[0] * n[1] * n[2] * n[3];
    if (Arrays.stream(n).anyMatch(v -> v < 0 || v > MOST) || count > MOST || n[4] < 1 || n[4] > 2) {
      throw new IOException("no layer of a net: " + Arrays.toString(n));
    }
    float[] bias = new float[n[0]];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = file.readFloat();
    }
    float[] weights = new float[(int) count];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(file.readShort());
    }
    boolean pooled = n[7] == 2;
    return new Convolution(
        n[0], n[1], n[2], n[3], n[4], n[5], n[6], pooled, n[8] == 1, bias, weights);
  }

  Planes of(Planes from) {
    Planes wide = from.padded(paddingRows, paddingColumns);
    int h = (wide.height() - rows) / stride + 1;
    int w = (wide.width() - columns) / stride + 1;
    Planes parted = stride == 1 ? wide : wide.quartered();
    int rim = parted.width();
    float[][] seen = seen(parted, (h - 1) * rim + w);
    float[] sum = new float[(h - 1) * rim + w];
    float[] result = new float[out * h * w];
    for (int o = 0; o < out; o++) {
      Arrays.fill(sum, bias[o]);
      add(sum, seen, o * seen.length);
      keep(sum, rim, result, o * h * w, h, w);
    }
    Planes planes = new Planes(out, h, w, result);
    return pooled ? planes.pooled() : planes;
  }

  /** What each weight of the window sees as the window moves over all pictures, one by one. */
  private float[][] seen(Planes parted, int length) {
    int size = parted.height() * parted.width();
    float[][] seen = new float[in * rows * columns][];
    for (int i = 0; i < in; i++) {
      for (int y = 0; y < rows; y++) {
        for (int x = 0; x < columns; x++) {
          int picture = stride == 1 ? i : i * 4 + y % 2 * 2 + x % 2;
          int at = picture * size + y / stride * parted.width() + x / stride;
          seen[(i * rows + y) * columns + x] = Arrays.copyOfRange(parted.values(), at, at + length);
        }
      }
    }
    return seen;
  }

  private void add(float[] sum, float[][] seen, int from) {
    int k = 0;
    for (; k + 8 <= seen.length; k += 8) {
      addEight(sum, seen, k, weights, from + k);
    }
    for (; k < seen.length; k++) {
      add(sum, seen[k], weights[from + k]);
    }
  }

  private static void addEight(float[] sum, float[][] seen, int k, float[] weights, int from) {
    float[] a = seen[k];
    float[] b = seen[k + 1];
    float[] c = seen[k + 2];
    float[] d = seen[k + 3];
    float[] e = seen[k + 4];
    float[] f = seen[k + 5];
    float[] g = seen[k + 6];
    float[] h = seen[k + 7];
    float u = weights[from];
    float v = weights[from + 1];
    float w = weights[from + 2];
    float x = weights[from + 3];
    float y = weights[from + 4];
    float z = weights[from + 5];
    float s = weights[from + 6];
    float t = weights[from + 7];
    for (int p = 0; p < sum.length; p++) {
      float first = u * a[p] + v * b[p] + w * c[p] + x * d[p];
      float second = y * e[p] + z * f[p] + s * g[p] + t * h[p];
      sum[p] += first + second;
    }
  }

  private static void add(float[] sum, float[] seen, float weight) {
    for (int p = 0; p < sum.length; p++) {
      sum[p] += weight * seen[p];
    }
  }

  private void keep(float[] sum, int rim, float[] result, int to, int h, int w) {
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        float value = sum[y * rim + x];
        result[to + y * w + x] = rectified && value < 0 ? 0 : value;
      }
    }
  }
}
