package org.vanthu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands under GNU time, all of them on the same cores. */
public final class Stopwatch {

  /** Cores that every engine gets; on a larger machine taskset(1) holds them there. */
  public static final int CORES = 2;

  private static final String TIME = "/usr/bin/time";

  private final long limitSeconds;
  private final List<String> prefix;

  /**
   * @param limitSeconds after which a command is stopped
   */
  public Stopwatch(long limitSeconds) {
    this.limitSeconds = limitSeconds;
    boolean larger = Runtime.getRuntime().availableProcessors() > CORES && Shell.has("taskset");
    prefix = larger ? List.of("taskset", "-c", "0-" + (CORES - 1)) : List.of();
  }

  /** Whether GNU time (Debian package {@code time}) is there. */
  public static boolean present() {
    return Files.isExecutable(Path.of(TIME));
  }

  /**
   * @param log takes what the command prints
   */
  public Cost run(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    Path told = Files.createTempFile("vanthu-time", ".txt");
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(List.of(TIME, "-q", "-f", "%e %U %S %M", "-o", told.toString()));
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null"));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      int code = finished(builder.start());
      boolean ended = code != Cost.STOPPED;
      return cost(ended ? Files.readString(told) : "", code);
    } finally {
      Files.deleteIfExists(told);
    }
  }

  /**
   * @param told wall, user and system seconds and the largest resident set in KiB
   */
  static Cost cost(String told, int code) {
    if (told.isBlank()) {
      return new Cost(Double.NaN, Double.NaN, 0, code);
    }
    String[] parts = told.strip().split(" ", -1);
    double cpu = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
    return new Cost(Double.parseDouble(parts[0]), cpu, Long.parseLong(parts[3]) * 1024, code);
  }

  private int finished(Process process) throws IOException {
    try {
      if (process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Cost.STOPPED;
  }
}
