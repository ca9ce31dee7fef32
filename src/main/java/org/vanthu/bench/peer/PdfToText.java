package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Shell;
import org.vanthu.bench.Stopwatch;

/** Poppler's pdftotext, a process for each file. */
final class PdfToText implements Engine {

  private static final String EACH =
      "out=$1; shift; for f; do n=${f##*/}; pdftotext -enc UTF-8 \"$f\" \"$out/${n%.*}.txt\"; done";

  @Override
  public String name() {
    return "pdftotext";
  }

  @Override
  public String version() {
    return Shell.firstLine("pdftotext", "-v").replaceFirst(".* ", "");
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.DIGITAL;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    return stopwatch.run(each(EACH, files, out), Map.of(), out.resolve("log.txt"));
  }

  @Override
  public Yield found(Path file, Path out) throws IOException {
    return Yield.text(Files.readString(Names.output(file, out, ".txt")));
  }

  @Override
  public Yield nothing() {
    return Yield.text("");
  }

  /** A script that gets the folder and then the files. */
  static List<String> each(String script, List<Path> files, Path out) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh", out.toString()));
    files.forEach(file -> command.add(file.toString()));
    return command;
  }
}
