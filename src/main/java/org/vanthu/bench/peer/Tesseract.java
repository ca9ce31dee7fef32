package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Shell;
import org.vanthu.bench.Stopwatch;

/** The tesseract command with our model, on pages that pdftoppm draws, which is counted. */
final class Tesseract implements Engine {

  private static final String EACH =
      "out=$1; shift; for f; do n=${f##*/}; n=${n%.*}; "
          + "pdftoppm -r $DPI -gray \"$f\" \"$out/$n\"; "
          + "ls \"$out/$n\"-*.pgm >\"$out/$n.list\"; "
          + "tesseract \"$out/$n.list\" \"$out/$n\" --tessdata-dir \"$MODELS\" -l Vietnamese; "
          + "rm -f \"$out/$n\"-*.pgm; done";

  private final Path models;
  private final int dotsPerInch;
  private final boolean ownThreads;

  Tesseract(Path models, int dotsPerInch, boolean ownThreads) {
    this.models = models;
    this.dotsPerInch = dotsPerInch;
    this.ownThreads = ownThreads;
  }

  @Override
  public String name() {
    return "tesseract, %d dpi, %s"
        .formatted(dotsPerInch, ownThreads ? "its own threads" : "one thread");
  }

  @Override
  public String version() {
    return Shell.firstLine("tesseract", "--version").replaceFirst(".* ", "");
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.SCANNED;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    Map<String, String> environment =
        Map.of(
            "DPI",
            Integer.toString(dotsPerInch),
            "MODELS",
            models.toString(),
            "OMP_THREAD_LIMIT",
            Integer.toString(ownThreads ? 64 : 1));
    return stopwatch.run(PdfToText.each(EACH, files, out), environment, out.resolve("log.txt"));
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
