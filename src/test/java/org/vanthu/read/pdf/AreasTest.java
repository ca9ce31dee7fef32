package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class AreasTest {

  private static final int INK = 255;

  private static BufferedImage drawn(String... rows) {
    BufferedImage picture =
        new BufferedImage(rows[0].length(), rows.length, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length(); x++) {
        picture.getRaster().setSample(x, y, 0, rows[y].charAt(x) == '#' ? INK : 0);
      }
    }
    return picture;
  }

  @Test
  void armsThatMeetBelowAreOneArea() {
    BufferedImage fork = drawn("#.#.#", "#.#.#", "#.###", "###..");

    assertThat(Areas.of(fork, INK, 0).count(1)).isEqualTo(1);
    assertThat(Areas.of(fork, INK, 0).count(14)).as("size of the whole").isZero();
    assertThat(Areas.of(fork, INK, 0).count(13)).isEqualTo(1);
  }

  @Test
  void cornersJoinOnlyWhereTheyMay() {
    BufferedImage stairs = drawn("##...", "..##.", "....#");

    assertThat(Areas.of(stairs, INK, 0).count(1)).isEqualTo(3);
    assertThat(Areas.of(stairs, INK, 1).count(1)).isEqualTo(1);
  }

  @Test
  void holesAreAreasOfTheGround() {
    BufferedImage eight = drawn(".....", ".###.", ".#.#.", ".###.", ".#.#.", ".###.", ".....");

    assertThat(Areas.of(eight, 0, 0).count(1)).isEqualTo(3);
    assertThat(Areas.of(eight, 0, 0).count(2)).as("without specks").isEqualTo(1);
  }
}
