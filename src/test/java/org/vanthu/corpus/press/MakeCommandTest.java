package org.vanthu.corpus.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakeCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpTellsEveryProfile() {
    assertThat(run("--help")).isZero();
    Profiles.ALL.forEach(p -> assertThat(text(out)).contains(p.name()).contains(p.purpose()));
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--profile poor200, --out is missing",
    "--out x, --profile is missing",
    "--out x --profile poor2000, no profile is named",
    "--out x --profile poor200 --count 0, from 1",
    "--out x --profile poor200 --count many, whole number",
    "--out x --profile poor200 --seed -1, from 0",
    "--out x --profile poor200 --colour red, not known",
    "--out x --profile poor200 --count, needs a value",
    "--out x --profile poor200 --seed 999990 --count 20, two runs"
  })
  void wrongArgumentsAreToldWithARemedy(String arguments, String message) {
    assertThat(run(arguments.split(" "))).isEqualTo(64);
    assertThat(text(err)).contains(message);
    assertThat(text(out)).isEmpty();
  }

  private int run(String... arguments) {
    return new MakeCommand(print(out), print(err)).run(List.of(arguments));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
