package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JmhReportTest {

  @Test
  void scoreIsToldWithItsErrorAndWhatItAllocates() {
    String json =
        """
        [{"benchmark": "org.vanthu.bench.stage.Entities.find", "params": {"size": "10"},
          "primaryMetric": {"score": 1.23456, "scoreError": "NaN", "scoreUnit": "ms/op"},
          "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 2048.0}}}]
        """;
    Machine machine = new Machine("a processor", 2, 8L << 30, "a system", "a JVM");
    assertThat(JmhReport.of(json, machine))
        .contains("a processor, 2 cores, 8 GiB; a system; a JVM")
        .contains("| Entities.find | size=10 | 1.235 | – | ms/op | 2 KiB |");
  }
}
