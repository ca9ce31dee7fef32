package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.ocr.hand.Guess;

/** A digit alone is rare where the decree prescribes two. */
class PenReaderTest {

  private static Slot slot(Slot.Kind kind) {
    Rect print = new Rect(300, 100, 330, 138);
    return new Slot(kind, 100, 200, print, new Rect(0, 100, 100, 138), 2);
  }

  private static List<Guess> weighed(Slot.Kind kind) {
    return PenReader.weighed(
        slot(kind), List.of(new Guess("8", 0.7), new Guess("18", 0.25), new Guess("", 0.05)));
  }

  @Test
  void twoDigitsWinOverALikelierLoneDay() {
    List<Guess> guesses = weighed(Slot.Kind.DAY);
    assertThat(guesses).extracting(Guess::text).containsExactly("18", "8", "");
    assertThat(guesses.stream().mapToDouble(Guess::probability).sum()).isBetween(0.99, 1.01);
  }

  @Test
  void monthsFromThreeOnStandAlone() {
    assertThat(weighed(Slot.Kind.MONTH).getFirst()).isEqualTo(new Guess("8", 0.7));
  }
}
