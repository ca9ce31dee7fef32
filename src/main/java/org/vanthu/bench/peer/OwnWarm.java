package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Stopwatch;

/** Ours within a JVM that has read the same files once before, as a service does. */
final class OwnWarm implements Engine {

  private final Path tessdata;
  private final String version;

  OwnWarm(Path tessdata, String version) {
    this.tessdata = tessdata;
    this.version = version;
  }

  @Override
  public String name() {
    return "Vanthu, warm, within the JVM";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public boolean reads(Kind kind) {
    return true;
  }

  /** The cost of the second reading alone. */
  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    Path told = out.resolve("cost.txt");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(tessdata.toString(), out.toString(), told.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    Cost whole =
        stopwatch.run(Java.own(WarmReading.class, arguments), Map.of(), out.resolve("log.txt"));
    if (!Files.exists(told)) {
      return new Cost(Double.NaN, Double.NaN, 0, whole.exitCode());
    }
    String[] parts = Files.readString(told).strip().split(" ", -1);
    return new Cost(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Long.parseLong(parts[2]),
        whole.exitCode());
  }

  @Override
  public Yield found(Path file, Path out) throws IOException {
    return RecordTables.read(Files.readString(out.resolve(file.getFileName() + ".json")));
  }

  @Override
  public Yield nothing() {
    return new Yield(Optional.of(List.of()), Optional.of(""));
  }
}
