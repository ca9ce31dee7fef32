package org.vanthu.ocr.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Probabilities of texts against all ways through the columns, gone one by one. */
class ColumnsTest {

  private static final int COUNT = 4;

  private static Columns random(long seed, int count) {
    Random random = new Random(seed);
    double[] values = new double[count * Columns.SYMBOLS];
    for (int t = 0; t < count; t++) {
      double sum = 0;
      for (int s = 0; s < Columns.SYMBOLS; s++) {
        double v = Math.pow(random.nextDouble(), 4);
        values[t * Columns.SYMBOLS + s] = v;
        sum += v;
      }
      for (int s = 0; s < Columns.SYMBOLS; s++) {
        values[t * Columns.SYMBOLS + s] /= sum;
      }
    }
    return new Columns(count, values);
  }

  /** All texts with the sum over every way that spells them. */
  private static Map<String, Double> all(Columns columns) {
    Map<String, Double> texts = new HashMap<>();
    walk(columns, 0, 0, "", 1, texts);
    return texts;
  }

  private static void walk(
      Columns columns, int t, int last, String text, double p, Map<String, Double> texts) {
    if (t == columns.count()) {
      texts.merge(text, p, Double::sum);
      return;
    }
    for (int s = 0; s < Columns.SYMBOLS; s++) {
      String longer = s == 0 || s == last ? text : text + Columns.character(s);
      walk(columns, t + 1, s, longer, p * columns.at(t, s), texts);
    }
  }

  @Test
  void textIsAsProbableAsAllWaysToSayIt() {
    Columns columns = random(1, COUNT);
    Map<String, Double> texts = all(columns);
    assertThat(texts).hasSizeGreaterThan(1000);
    texts.forEach(
        (text, p) -> assertThat(columns.probability(text)).as(text).isCloseTo(p, within(1e-12)));
    assertThat(texts.keySet().stream().mapToDouble(columns::probability).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void textLongerThanItsColumnsIsImpossible() {
    assertThat(random(2, COUNT).probability("12345")).isZero();
    assertThat(random(2, 2).probability("11")).as("a gap must part equal digits").isZero();
  }

  @Test
  void searchFindsTheLikeliestTextsFirst() {
    for (long seed = 0; seed < 20; seed++) {
      Columns columns = random(seed, COUNT);
      List<String> best =
          all(columns).entrySet().stream()
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .limit(3)
              .map(Map.Entry::getKey)
              .toList();
      assertThat(new Beam(200, COUNT).texts(columns)).startsWith(best.get(0), best.get(1));
    }
  }

  @Test
  void separatorsCountAsNothingInASlotForOneNumber() {
    Columns columns = random(3, COUNT);
    Columns slot = columns.withoutSeparators();
    double sum = 0;
    for (Map.Entry<String, Double> text : all(columns).entrySet()) {
      sum += text.getKey().replace("/", "").equals("7") ? text.getValue() : 0;
    }
    // "7/7" is two digits to the columns and one run of the same to the slot
    assertThat(slot.probability("7")).isLessThanOrEqualTo(sum + 1e-12).isGreaterThan(sum * 0.8);
    assertThat(slot.probability("7/")).isZero();
  }
}
