package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void oneSlowRoundDoesNotMoveTheMedian() {
    assertThat(Medians.of(List.of(3.0, 100.0, 2.0))).isEqualTo(3);
    assertThat(Medians.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    assertThat(Medians.of(List.of())).isNaN();
  }

  @Test
  void ratioIsTakenWithinARoundSoThatABusyMachineDoesNotCount() {
    List<Cost> ours = List.of(cost(2), cost(20), cost(2));
    List<Cost> theirs = List.of(cost(1), cost(10), cost(1));
    assertThat(Medians.ratio(ours, theirs, Cost::cpuSeconds)).isEqualTo(2);
  }

  private static Cost cost(double seconds) {
    return new Cost(seconds, seconds, 1, 0);
  }
}
