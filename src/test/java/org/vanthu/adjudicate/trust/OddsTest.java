package org.vanthu.adjudicate.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Span;

class OddsTest {

  private static Evidence evidence(Map<Clue, Double> clues, double form) {
    return new Evidence(Kind.TEXT, new Span(0, 9), true, clues, form);
  }

  @Test
  void everyClueOfTheTableKeepsItsNature() {
    Odds odds = Odds.counted();
    for (Clue clue : Clue.values()) {
      assertThat(odds.weight(true, clue) * clue.before() < 0).as("%s", clue).isFalse();
      assertThat(odds.weight(false, clue) * clue.before() < 0).as("%s", clue).isFalse();
    }
  }

  @Test
  void weightsTimesCluesAddUp() {
    Odds odds =
        new Odds(Map.of(), Map.of(Clue.LOOSE, -0.5, Clue.ODD_MARKS, -2.0), Map.of(Kind.TEXT, 4.0));
    assertThat(odds.logOdds(evidence(Map.of(Clue.LOOSE, 3.0, Clue.ODD_MARKS, 1.0), 1)))
        .isEqualTo(4 - 1.5 - 2);
  }

  @Test
  void lessIsClaimedThanWasCountedAndNoMoreThanTheFormAllows() {
    Odds odds = new Odds(Map.of(), Map.of(), Map.of(Kind.TEXT, Math.log(9)));
    assertThat(odds.claimed(evidence(Map.of(), 1))).isBetween(0.7, 0.8);
    assertThat(odds.claimed(evidence(Map.of(), 0.5))).isEqualTo(0.5);
  }

  @Test
  void tableThatLacksAClueIsRefused() {
    assertThatThrownBy(() -> Odds.of("WEAKEST\t1\t1\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("odds.tsv lacks");
  }
}
