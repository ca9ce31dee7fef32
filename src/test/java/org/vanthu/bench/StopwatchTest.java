package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopwatchTest {

  @Test
  void whatTimeTellsIsUnderstood() {
    Cost cost = Stopwatch.cost("1.50 0.25 0.50 2048\n", 0);
    assertThat(cost).isEqualTo(new Cost(1.5, 0.75, 2L << 20, 0));
  }

  @Test
  void commandIsMeasuredWithItsExitCode(@TempDir Path folder) throws IOException {
    assumeTrue(Stopwatch.present(), "GNU time is absent: apt-get install time");
    Path log = folder.resolve("log.txt");
    List<String> command = List.of("sh", "-c", "echo $WORD; sleep 0.2; exit 3");
    Cost cost = new Stopwatch(60).run(command, Map.of("WORD", "hello"), log);
    assertThat(cost.exitCode()).isEqualTo(3);
    assertThat(cost.wallSeconds()).isGreaterThanOrEqualTo(0.19);
    assertThat(cost.peakBytes()).isPositive();
    assertThat(Files.readString(log)).isEqualTo("hello\n");
  }

  @Test
  void commandThatTakesTooLongIsStopped(@TempDir Path folder) throws IOException {
    assumeTrue(Stopwatch.present(), "GNU time is absent: apt-get install time");
    Cost cost = new Stopwatch(1).run(List.of("sleep", "60"), Map.of(), folder.resolve("log.txt"));
    assertThat(cost.exitCode()).isEqualTo(Cost.STOPPED);
    assertThat(cost.cpuSeconds()).isNaN();
  }
}
