package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Stopwatch;

/** Tika's standard parsers, the release that we build on, as a program of its own. */
final class Tika implements Engine {

  @Override
  public String name() {
    return "Tika, standard parsers";
  }

  @Override
  public String version() {
    return TikaText.version();
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.DIGITAL;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(out.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    return stopwatch.run(Java.own(TikaText.class, arguments), Map.of(), out.resolve("log.txt"));
  }

  @Override
  public Yield found(Path file, Path out) throws IOException {
    return Yield.text(Files.readString(Names.output(file, out, ".txt")));
  }

  @Override
  public Yield nothing() {
    return Yield.text("");
  }
}
