package org.vanthu.corpus.press.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.Typeface;
import org.vanthu.model.Box;

/** Boxes follow the page: ink planted in a box is found inside the moved box and nowhere else. */
class TurnTest {

  private static final Box WORD = new Box(90, 120, 190, 133);

  /** How far blur and rounding carry ink beyond its box, in points. */
  private static final double CLOSE = 1.2;

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 100",
    "0, 0.7, 1, 200",
    "0, -1.5, 0.985, 150",
    "1, 0.4, 1, 100",
    "2, -0.7, 0.99, 200",
    "3, 1.2, 1.01, 150"
  })
  void plantedInkLiesInTheMovedBox(int quarters, double skew, double zoom, double dpi) {
    Turn turn = new Turn(595.28, 841.89, quarters, skew, zoom);
    Sheet sheet = new Sheet(1, 595.28, 841.89);
    Imprint word =
        g -> g.fill(new Rectangle2D.Double(WORD.left(), WORD.top(), WORD.width(), WORD.height()));
    Conditions plain =
        new Conditions(
            dpi,
            true,
            0.2,
            new Exposure(1, 0, 255),
            new Conditions.Wear(0, 0, 0, false, false, false));

    Raster raster =
        new PageScanner(new Glyphs(Typeface.TINOS))
            .scan(sheet, sheet, turn, plain, List.of(word), new Random(1));

    Box ink = ink(raster, dpi);
    Box moved = turn.moved(WORD);
    assertThat(ink.left()).isCloseTo(moved.left(), within(CLOSE));
    assertThat(ink.top()).isCloseTo(moved.top(), within(CLOSE));
    assertThat(ink.right()).isCloseTo(moved.right(), within(CLOSE));
    assertThat(ink.bottom()).isCloseTo(moved.bottom(), within(CLOSE));
    assertThat(raster.width()).isEqualTo((int) Math.round(turn.pageWidth() * dpi / 72));
  }

  @ParameterizedTest
  @CsvSource({"1, 721.89, 90", "2, 505.28, 721.89", "3, 120, 505.28"})
  void quartersTurnClockwise(int quarters, double x, double y) {
    Turn turn = new Turn(595.28, 841.89, quarters, 0, 1);
    double[] corner = {90, 120};
    AffineTransform transform = turn.transform();
    transform.transform(corner, 0, corner, 0, 1);
    assertThat(corner[0]).isCloseTo(x, within(0.01));
    assertThat(corner[1]).isCloseTo(y, within(0.01));
  }

  private static Box ink(Raster raster, double dpi) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        if ((raster.data()[(y * raster.width() + x) * raster.bands()] & 0xFF) < 128) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    double points = 72 / dpi;
    return new Box(left * points, top * points, right * points, bottom * points);
  }
}
