package org.vanthu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short commands of the system, asked for what they print. */
public final class Shell {

  private Shell() {}

  /** Whether a program of this name is on the path. */
  public static boolean has(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * What the command prints on both streams.
   *
   * @throws IOException when it can't be started or ends with anything but 0
   */
  public static String ask(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = await(process);
    if (code != 0) {
      throw new IOException("%s ended with %d: %s".formatted(command.getFirst(), code, said));
    }
    return said;
  }

  /** What the command prints, whatever its exit code; "" when it can't be run. */
  public static String hear(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      await(process);
      return said;
    } catch (IOException absent) {
      return "";
    }
  }

  /** The first line of {@link #hear}. */
  public static String firstLine(String... command) {
    return hear(command).lines().findFirst().orElse("").strip();
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("interrupted", e);
    }
  }
}
