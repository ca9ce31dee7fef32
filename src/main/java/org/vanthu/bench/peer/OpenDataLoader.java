package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Stopwatch;

/** OpenDataLoader PDF, its Java pipeline without models, as its npm package ships it. */
final class OpenDataLoader implements Engine {

  private static final Artifact ARTIFACT =
      new Artifact(
          "opendataloader",
          "https://registry.npmjs.org/@opendataloader/pdf/-/pdf-2.5.11.tgz",
          "e7c88b1c2f11f540c605e33fc01d5c471a1599198cc7e15b385f972bb6f2c738");

  private final Path jar;

  OpenDataLoader(Cache cache) throws IOException {
    jar = cache.npm(ARTIFACT).resolve("lib/opendataloader-pdf-cli.jar");
  }

  @Override
  public String name() {
    return "opendataloader-pdf, local";
  }

  @Override
  public String version() {
    return "2.5.11";
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.DIGITAL;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Java.PROGRAM, "-jar", jar.toString(), "--quiet"));
    command.addAll(List.of("--format", "json", "--image-output", "off"));
    command.addAll(List.of("--output-dir", out.toString()));
    files.forEach(file -> command.add(file.toString()));
    return stopwatch.run(command, Map.of(), out.resolve("log.txt"));
  }

  @Override
  public Yield found(Path file, Path out) throws IOException {
    Path json = Names.output(file, out, ".json");
    return Yield.tables(OpenDataLoaderJson.tables(Files.readString(json)));
  }

  @Override
  public Yield nothing() {
    return Yield.tables(List.of());
  }
}
