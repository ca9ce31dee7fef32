package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vanthu.bench.AccuracyTable.Column;
import org.vanthu.bench.Contest.Entry;
import org.vanthu.evaluate.Score;

class AccuracyTableTest {

  private static final AccuracyTable TABLE =
      new AccuracyTable(
          List.of(
              Column.value("TEDS", "tables/teds"),
              Column.count("missed", "tables/detection", Score.Counts::missed),
              Column.percent("CER", "cer")));

  @Test
  void engineWithoutAMeasureHasADashAndAMeasureWithoutEnginesNoColumn() {
    Entry tables =
        entry(
            Map.of(
                "tables/teds",
                new Score.Ratio(1, 4),
                "tables/detection",
                new Score.Counts(3, 2, 1)));
    Entry structure = entry(Map.of("tables/teds", new Score.Ratio(3, 4)));
    assertThat(TABLE.of(List.of(tables, structure)))
        .contains("| engine | TEDS | missed |")
        .contains("| 0.250 | 2 |")
        .contains("| 0.750 | – |")
        .doesNotContain("CER");
  }

  @Test
  void nothingJudgedIsNoTable() {
    assertThat(TABLE.of(List.of(entry(Map.of())))).isEmpty();
  }

  private static Entry entry(Map<String, Score> scores) {
    return new Entry("engine", List.of(), new Judgement(new TreeMap<>(scores), 0));
  }
}
