package org.vanthu.corpus.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vanthu.adjudicate.trust.Clue;
import org.vanthu.adjudicate.trust.Evidence;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.adjudicate.trust.Odds;
import org.vanthu.model.Span;

class CountingTest {

  private static List<Lesson> lessons(int count, int right, Map<Clue, Double> clues) {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Evidence evidence = new Evidence(Kind.DATE, new Span(0, 4), false, clues, 1);
      lessons.add(new Lesson(i, evidence, i < right));
    }
    return lessons;
  }

  @Test
  void weightsAreTheLogOddsThatWereSeen() {
    List<Lesson> lessons = new ArrayList<>(lessons(100_000, 90_000, Map.of()));
    lessons.addAll(lessons(50_000, 25_000, Map.of(Clue.BROKEN_OFF, 1.0)));
    Odds odds = Counting.of(lessons);
    assertThat(odds.begin(Kind.DATE)).isCloseTo(Math.log(9), within(0.01));
    assertThat(odds.weight(true, Clue.BROKEN_OFF)).isCloseTo(-Math.log(9), within(0.01));
  }

  @Test
  void whatWasNeverSeenKeepsWhatItWasTakenToWeigh() {
    Odds odds = Counting.of(lessons(100, 90, Map.of()));
    for (Clue clue : Clue.values()) {
      assertThat(odds.weight(true, clue)).as("%s", clue).isCloseTo(clue.before(), within(1e-6));
    }
  }

  @Test
  void clueNeverTurnsAgainstItsNature() {
    List<Lesson> lessons = new ArrayList<>(lessons(1_000, 500, Map.of()));
    lessons.addAll(lessons(1_000, 999, Map.of(Clue.SPECK_BESIDE, 1.0)));
    assertThat(Counting.of(lessons).weight(true, Clue.SPECK_BESIDE)).isZero();
  }

  @Test
  void tableIsReadAsItWasWritten() {
    List<Lesson> lessons = new ArrayList<>(lessons(40, 30, Map.of(Clue.IN_CELL, 1.0)));
    lessons.addAll(lessons(60, 59, Map.of()));
    Odds odds = Counting.of(lessons);
    String table = OddsTable.of(odds, lessons);
    Odds read = Odds.of(table);
    for (Clue clue : Clue.values()) {
      assertThat(read.weight(true, clue)).isCloseTo(odds.weight(true, clue), within(0.005));
      assertThat(read.weight(false, clue)).isCloseTo(odds.weight(false, clue), within(0.005));
    }
    assertThat(read.begin(Kind.DATE)).isCloseTo(odds.begin(Kind.DATE), within(0.005));
    assertThat(table).contains("\nIN_CELL\t").containsPattern("IN_CELL\t[^\t]+\t[^\t]+\t30\t10\n");
  }
}
