package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTest {

  @Test
  void filesGoOnUntilTheNextOption() {
    Request request =
        Request.of(List.of("--peers", "--files", "a", "b", "--repeats", "5", "--out", "c.md"));
    assertThat(request)
        .isEqualTo(
            new Request(
                true,
                Optional.empty(),
                List.of(Path.of("a"), Path.of("b")),
                5,
                Optional.of(Path.of("c.md"))));
  }

  @Test
  void allBenchmarksAreMeantWithoutAPattern() {
    assertThat(Request.of(List.of("--jmh")).jmh()).contains(".*");
    assertThat(Request.of(List.of("--jmh", "Teds")).jmh()).contains("Teds");
  }

  @Test
  void whatIsNotKnownIsRefused() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("--peer"),
            List.of("--peers", "--repeats", "0"),
            List.of("--peers", "--repeats"),
            List.of("--peers", "stray"))) {
      assertThatThrownBy(() -> Request.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
