package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vanthu.entity.SampleScore.Counts;

class SamplesTest {

  private static final Path SAMPLES = Path.of("../shared/samples");

  /** Micro F1 of the four types over both samples. */
  private static final double MARK = 0.97;

  @BeforeEach
  void samplesAreThere() {
    assumeTrue(Files.exists(SAMPLES), "../shared is absent: no samples to measure on");
  }

  @Test
  void mentionsOfTheSamplesReachTheMark() throws Exception {
    Counts all = new Counts(0, 0, 0);
    for (String name : new String[] {"002", "003"}) {
      for (Counts counts : new SampleScore(SAMPLES, name).counts().values()) {
        all = all.plus(counts);
      }
    }
    assertThat(all.f1()).isGreaterThanOrEqualTo(MARK);
  }

  @Test
  @Tag("measurement")
  void scoresOfTheSamplesWithEveryError() throws Exception {
    for (String name : new String[] {"002", "003"}) {
      SampleScore score = new SampleScore(SAMPLES, name);
      score
          .counts()
          .forEach((type, c) ->
              System.out.printf(
                  "%s %-10s P %.4f R %.4f F1 %.4f (%d right, %d found, %d gold)%n",
                  name, type, c.precision(), c.recall(), c.f1(), c.right(), c.found(), c.gold()));
      score.errors().forEach(System.out::println);
    }
  }
}
