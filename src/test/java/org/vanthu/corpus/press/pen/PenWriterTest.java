package org.vanthu.corpus.press.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Digits come out as ink, and no share sees another's. */
class PenWriterTest {

  private static final DigitImages IMAGES = DigitImages.load();

  /** Strokes only, upright and steady. */
  private static final PenStyle STROKES = new PenStyle(0.1, 0.07, 0.2, 0.1, 0.55, 0.01, 0, 0, 0);

  @Test
  void everyIndexBelongsToOneShare() {
    for (int index = 0; index < 100; index++) {
      int at = index;
      assertThat(List.of(Share.values())).filteredOn(share -> share.image(at)).hasSize(1);
    }
  }

  @Test
  void noImageFreeForTrainingIsInTheProgram() {
    for (int digit = 0; digit < 10; digit++) {
      assertThat(IMAGES.indices(digit))
          .hasSizeGreaterThan(300)
          .noneMatch(Share.TRAINING::image)
          .anyMatch(Share.TUNING::image)
          .anyMatch(Share.MARKING::image);
    }
    assertThatThrownBy(() -> IMAGES.draw(3, Share.TRAINING, new Random(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Share.class)
  void skeletonsOfMarkingAreNeverUsedElsewhere(Share share) {
    for (int digit = 0; digit < 10; digit++) {
      for (int seed = 0; seed < 40; seed++) {
        String skeleton = text(Skeletons.draw(digit, share, new Random(seed)));
        for (int other = 0; other < 40; other++) {
          Share apart = share == Share.MARKING ? Share.TRAINING : Share.MARKING;
          assertThat(skeleton).isNotEqualTo(text(Skeletons.draw(digit, apart, new Random(other))));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Share.class)
  void digitsStandOnTheBaselineAsHighAsAsked(Share share) {
    for (int seed = 0; seed < 20; seed++) {
      PenInk ink = new PenWriter(share, IMAGES).write("4096", STROKES, 60, new Random(seed));
      int[] bounds = ink.bounds();
      assertThat(bounds[3]).isCloseTo(ink.baseline(), within(9));
      assertThat(bounds[3] - bounds[1]).isCloseTo(60, within(16));
      assertThat(bounds[2] - bounds[0]).isBetween(70, 260);
    }
  }

  @Test
  void sameSourceGivesSameInk() {
    PenWriter writer = new PenWriter(Share.MARKING, IMAGES);
    PenStyle style = PenStyle.drawn(new Random(5));
    PenInk once = writer.write("271", style, 40, new Random(9));
    PenInk again = writer.write("271", style, 40, new Random(9));
    PenInk other = writer.write("271", style, 40, new Random(10));
    assertThat(again.coverage()).isEqualTo(once.coverage());
    assertThat(other.coverage()).isNotEqualTo(once.coverage());
  }

  @Test
  void nothingButDigitsIsWritten() {
    PenWriter writer = new PenWriter(Share.TUNING, IMAGES);
    assertThatThrownBy(() -> writer.write("12a", STROKES, 40, new Random(1)))
        .hasMessageContaining("12a");
  }

  private static String text(List<List<double[]>> strokes) {
    StringBuilder text = new StringBuilder();
    strokes.forEach(s -> s.forEach(p -> text.append(p[0]).append(',').append(p[1]).append(' ')));
    return text.toString();
  }
}
