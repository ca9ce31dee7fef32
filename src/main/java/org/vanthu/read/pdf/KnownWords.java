package org.vanthu.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vanthu.model.Box;
import org.vanthu.model.PageImage;

/** Takes words that are known off a drawn page, so that only the rest is read. */
final class KnownWords {

  /** How far ink reaches over a word's box: marks on capitals. In parts of its shorter side. */
  private static final double REACH = 0.15;

  private KnownWords() {}

  /** Fills the words' places with the colour that they stand on. */
  static void paperOver(List<Box> words, PageImage image) {
    if (words.isEmpty()) {
      return;
    }
    BufferedImage pixels = image.pixels();
    Rectangle page = new Rectangle(0, 0, pixels.getWidth(), pixels.getHeight());
    Graphics2D graphics = pixels.createGraphics();
    for (Box word : words) {
      Rectangle place = place(word, image.dotsPerInch() / 72).intersection(page);
      if (!place.isEmpty()) {
        graphics.setColor(ground(pixels, place));
        graphics.fill(place);
      }
    }
    graphics.dispose();
  }

  private static Rectangle place(Box word, double scale) {
    double reach = REACH * Math.min(word.height(), word.width());
    int left = (int) Math.floor(word.left() * scale);
    int top = (int) Math.floor((word.top() - reach) * scale);
    int right = (int) Math.ceil(word.right() * scale);
    int bottom = (int) Math.ceil(word.bottom() * scale);
    return new Rectangle(left, top, right - left, bottom - top);
  }

  /** The colour of medium brightness along the rim of a place. */
  private static Color ground(BufferedImage pixels, Rectangle place) {
    int right = place.x + place.width - 1;
    int bottom = place.y + place.height - 1;
    IntStream level =
        IntStream.rangeClosed(place.x, right)
            .flatMap(x -> IntStream.of(pixels.getRGB(x, place.y), pixels.getRGB(x, bottom)));
    IntStream upright =
        IntStream.rangeClosed(place.y, bottom)
            .flatMap(y -> IntStream.of(pixels.getRGB(place.x, y), pixels.getRGB(right, y)));
    Color[] rim =
        IntStream.concat(level, upright).mapToObj(rgb -> new Color(rgb)).toArray(Color[]::new);
    Arrays.sort(rim, Comparator.comparingInt(c -> c.getRed() + c.getGreen() + c.getBlue()));
    return rim[rim.length / 2];
  }
}
