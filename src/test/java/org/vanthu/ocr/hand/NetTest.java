package org.vanthu.ocr.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The nets as the program computes them against the nets as they were taught. */
class NetTest {

  /** Where the trainer's log probability and ours may part, by rounding. */
  private static final double ROUNDING = 1e-4;

  @Test
  void netSeesWhatItsTrainerSaw() throws IOException {
    Nets nets = Nets.carried();
    try (var in = NetTest.class.getResourceAsStream("lines.bin");
        DataInputStream file = new DataInputStream(in)) {
      int lines = file.readInt();
      assertThat(lines).isPositive();
      for (int i = 0; i < lines; i++) {
        InkLine line = line(file);
        for (Net net : nets.nets()) {
          compare(net.read(line), file);
        }
      }
      assertThat(file.read()).isEqualTo(-1);
    }
  }

  private static InkLine line(DataInputStream file) throws IOException {
    int width = file.readInt();
    float[] pixels = new float[width * InkLine.HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = file.readUnsignedByte() / 255f;
    }
    return new InkLine(width, pixels);
  }

  private static void compare(Columns columns, DataInputStream file) throws IOException {
    assertThat(columns.count()).isEqualTo(file.readInt());
    for (int t = 0; t < columns.count(); t++) {
      for (int s = 0; s < Columns.SYMBOLS; s++) {
        double ours = Math.log(columns.at(t, s));
        assertThat(ours).isCloseTo(file.readFloat(), within(ROUNDING * (1 + Math.abs(ours))));
      }
    }
  }

  @Test
  void convolutionIsTheSumOverItsWindow() {
    Random random = new Random(7);
    for (int stride = 1; stride <= 2; stride++) {
      for (int side : new int[] {1, 3, 5}) {
        int in = 2;
        int out = 3;
        Planes from = new Planes(in, 7, 9, random(random, in * 7 * 9));
        Convolution layer =
            new Convolution(
                out,
                in,
                side,
                side,
                stride,
                side / 2,
                side / 2,
                false,
                false,
                random(random, out),
                random(random, out * in * side * side));
        Planes to = layer.of(from);
        for (int o = 0; o < out; o++) {
          for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) {
              float value = to.values()[(o * to.height() + y) * to.width() + x];
              assertThat(value).isCloseTo(plainly(layer, from, o, y, x), within(1e-4f));
            }
          }
        }
      }
    }
  }

  private static float plainly(Convolution layer, Planes from, int o, int y, int x) {
    float sum = layer.bias()[o];
    for (int i = 0; i < layer.in(); i++) {
      for (int ky = 0; ky < layer.rows(); ky++) {
        for (int kx = 0; kx < layer.columns(); kx++) {
          int fy = y * layer.stride() + ky - layer.paddingRows();
          int fx = x * layer.stride() + kx - layer.paddingColumns();
          if (fy >= 0 && fy < from.height() && fx >= 0 && fx < from.width()) {
            int weight = ((o * layer.in() + i) * layer.rows() + ky) * layer.columns() + kx;
            sum +=
                layer.weights()[weight]
                    * from.values()[(i * from.height() + fy) * from.width() + fx];
          }
        }
      }
    }
    return sum;
  }

  private static float[] random(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return values;
  }

  @Test
  void brokenFileIsRefused() {
    byte[] other =
        "no nets here at all, just words".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Nets.read(new DataInputStream(new ByteArrayInputStream(other))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void lineIsPaperWithInkWhateverItsGreys() {
    int w = 120;
    int h = 114;
    byte[] gray = new byte[w * h];
    Arrays.fill(gray, (byte) 200);
    for (int y = 30; y < 80; y++) {
      Arrays.fill(gray, y * w + 50, y * w + 60, (byte) 90);
    }
    InkLine line = InkLine.of(gray, w, h);
    assertThat(line.width()).isEqualTo(51);
    assertThat(line.pixels()[24 * line.width() + 23]).isEqualTo(1);
    assertThat(line.pixels()[24 * line.width() + 5]).isZero();
    byte[] blank = new byte[w * h];
    Arrays.fill(blank, (byte) 251);
    blank[5] = (byte) 235;
    for (float value : InkLine.of(blank, w, h).pixels()) {
      assertThat(value).isLessThan(0.2f);
    }
  }
}
