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

/** {@code ./vanthu extract}, as people call it: a JVM that starts from its cache. */
final class OwnCommand implements Engine {

  private final Path home;
  private final String version;

  OwnCommand(Path home, String version) {
    this.home = home;
    this.version = version;
  }

  @Override
  public String name() {
    return "Vanthu, command";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public boolean reads(Kind kind) {
    return true;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(home.resolve("vanthu").toString(), "extract"));
    files.forEach(file -> command.add(file.toString()));
    command.addAll(List.of("--out", out.toString()));
    return stopwatch.run(command, Map.of(), out.resolve("log.txt"));
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
