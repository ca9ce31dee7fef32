package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Shell;
import org.vanthu.bench.Stopwatch;

/** OCRmyPDF with our model: a searchable PDF and its text, two jobs, without PDF/A. */
final class OcrMyPdf implements Engine {

  private static final String EACH =
      "out=$1; shift; for f; do n=${f##*/}; n=${n%.*}; "
          + "ocrmypdf -q -l Vietnamese --jobs 2 --output-type pdf "
          + "--sidecar \"$out/$n.txt\" \"$f\" \"$out/$n.pdf\"; done";

  private final Path models;

  /**
   * @param models folder of models and of the configurations that tesseract writes PDF by
   */
  OcrMyPdf(Path models) {
    this.models = models;
  }

  /** Our models beside the system's configurations. */
  static Path models(Path tessdata, Path place) throws IOException {
    Path configurations;
    try (var found = Files.newDirectoryStream(Path.of("/usr/share/tesseract-ocr"))) {
      configurations = found.iterator().next().resolve("tessdata");
    }
    link(place.resolve("Vietnamese.traineddata"), tessdata.resolve("Vietnamese.traineddata"));
    for (String name : List.of("configs", "tessconfigs", "pdf.ttf")) {
      link(place.resolve(name), configurations.resolve(name));
    }
    return place;
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target.toAbsolutePath());
    } catch (FileAlreadyExistsException before) {
      Files.delete(link);
      Files.createSymbolicLink(link, target.toAbsolutePath());
    }
  }

  @Override
  public String name() {
    return "ocrmypdf, two jobs";
  }

  @Override
  public String version() {
    return Shell.firstLine("ocrmypdf", "--version");
  }

  @Override
  public boolean reads(Kind kind) {
    return kind == Kind.SCANNED;
  }

  @Override
  public Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException {
    Map<String, String> environment = Map.of("TESSDATA_PREFIX", models.toString());
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
