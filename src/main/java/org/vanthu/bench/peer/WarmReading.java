package org.vanthu.bench.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanthu.Pipeline;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.record.RecordJson;

/** Reads files twice, one after another, and tells what the second time took. */
final class WarmReading {

  /** Makes Linux count the peak of memory anew: proc(5), {@code /proc/pid/clear_refs}. */
  private static final String FORGET_PEAK = "5";

  private final RecordJson json = new RecordJson();
  private final Pipeline pipeline;
  private final Path out;

  private WarmReading(Pipeline pipeline, Path out) {
    this.pipeline = pipeline;
    this.out = out;
  }

  /** Takes the folder of models, the folder for records, the file for the cost, then documents. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = Stream.of(arguments).skip(3).map(Path::of).toList();
    try (Pipeline pipeline = new Pipeline(Settings.defaults(Path.of(arguments[0])))) {
      WarmReading reading = new WarmReading(pipeline, Path.of(arguments[1]));
      reading.read(files);
      Files.writeString(Path.of("/proc/self/clear_refs"), FORGET_PEAK);
      long wall = System.nanoTime();
      long cpu = cpu();
      reading.read(files);
      String cost = "%s %s %d";
      Files.writeString(
          Path.of(arguments[2]),
          cost.formatted((System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9, peak()));
    }
  }

  private void read(List<Path> files) throws IOException {
    for (Path file : files) {
      String name = file.getFileName().toString();
      var document = pipeline.read(file, name, Optional.empty(), Progress.NONE);
      Files.writeString(out.resolve(name + ".json"), json.line(document));
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long peak() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
