package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Stopwatch;

/** Tabula-java: guesses where tables are and chooses lattice or stream for each page. */
final class Tabula implements Engine {

  private static final Artifact ARTIFACT =
      new Artifact(
          "tabula",
          "technology.tabula:tabula:1.0.5",
          "565cbab67c9e916226b76ce73c5ee346585a693ca9f7f8163bedb673c4b1dc9f");

  private final Path jars;

  Tabula(Cache cache) throws IOException {
    jars = cache.maven(ARTIFACT);
  }

  @Override
  public String name() {
    return "tabula-java, guess";
  }

  @Override
  public String version() {
    return "1.0.5";
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.DIGITAL;
  }

  /** Its batch mode reads a folder and writes beside the documents. */
  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    for (Path file : files) {
      Files.createSymbolicLink(out.resolve(file.getFileName()), file.toRealPath());
    }
    List<String> command =
        List.of(
            Java.PROGRAM,
            "-cp",
            jars + "/*",
            "technology.tabula.CommandLineApp",
            "--guess",
            "--pages",
            "all",
            "--format",
            "JSON",
            "--batch",
            out.toString());
    return stopwatch.run(command, Map.of(), out.resolve("log.txt"));
  }

  @Override
  public Yield found(Path file, Path out) throws IOException {
    return Yield.tables(TabulaJson.tables(Files.readString(Names.output(file, out, ".json"))));
  }

  @Override
  public Yield nothing() {
    return Yield.tables(List.of());
  }
}
