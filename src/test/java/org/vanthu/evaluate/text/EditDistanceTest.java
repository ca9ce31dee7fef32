package org.vanthu.evaluate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void distancesAreThoseOfTheFullTable() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      int letters = 1 + random.nextInt(6);
      int[] a = random.ints(random.nextInt(200), 0, letters).toArray();
      int[] b =
          random.nextBoolean()
              ? changed(a, random)
              : random.ints(random.nextInt(200), 0, letters).toArray();
      int expected = table(a, b);
      assertThat(EditDistance.between(a, b)).isEqualTo(expected);
      assertThat(EditDistance.between(b, a)).isEqualTo(expected);
      if (a.length > 0) {
        assertThat(new BitColumns(a).distance(b)).isEqualTo(expected);
      }
    }
  }

  private static int[] changed(int[] a, Random random) {
    int[] b = a.clone();
    for (int i = 0; i < b.length; i++) {
      b[i] = random.nextInt(10) == 0 ? 99 : b[i];
    }
    return b;
  }

  private static int table(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        cost[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
      }
    }
    return cost[a.length][b.length];
  }

  @Test
  void thirtyPagesOfPoorTextAreComparedInSeconds() {
    Random random = new Random(1);
    int[] text = random.ints(75_000, 'a', 'z').toArray();
    int[] poor = text.clone();
    for (int i = 0; i < poor.length; i += 10) {
      poor[i] = '#';
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(EditDistance.between(text, poor)).isEqualTo(7_500));
  }
}
