package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that was measured on, without its name. */
record Machine(String processor, int cores, long memoryBytes, String system, String java) {

  static Machine here() throws IOException {
    return new Machine(
        value(Path.of("/proc/cpuinfo"), "model name", ":"),
        Runtime.getRuntime().availableProcessors(),
        Long.parseLong(value(Path.of("/proc/meminfo"), "MemTotal", ":").replaceAll("\\D", ""))
            * 1024,
        value(Path.of("/etc/os-release"), "PRETTY_NAME", "=").replace("\"", "")
            + ", Linux "
            + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
  }

  private static String value(Path file, String name, String separator) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(separator) + 1).strip())
          .findFirst()
          .orElse("0");
    }
  }

  String line() {
    return "%s, %d cores, %.0f GiB; %s; %s"
        .formatted(processor, cores, memoryBytes / 1073741824.0, system, java);
  }
}
