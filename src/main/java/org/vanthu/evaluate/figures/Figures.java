package org.vanthu.evaluate.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vanthu.Pipeline;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.Reading;
import org.vanthu.evaluate.measure.Measurer;
import org.vanthu.evaluate.report.Evaluated;
import org.vanthu.evaluate.report.Evaluation;
import org.vanthu.evaluate.report.Paper;
import org.vanthu.evaluate.report.Papers;
import org.vanthu.evaluate.report.Summary;
import org.vanthu.model.Settings;

/**
 * Measures everything the README tells and writes its table. Arguments: the repository, and any of
 * corpus, samples, letters, speed, memory; without any, all of them. Every mistake is listed on
 * standard error.
 */
public final class Figures {

  private final Path home;
  private final Reading reading;
  private final List<Figure> figures = new ArrayList<>();

  private Figures(Path home, Reading reading) {
    this.home = home;
    this.reading = reading;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    try (Pipeline pipeline = new Pipeline(Settings.defaults(home.resolve("tessdata")))) {
      Figures run = new Figures(home, new Reading(pipeline));
      run.measure(wanted);
      System.out.print(ReadmeTable.table(run.figures));
      if (wanted.isEmpty()) {
        ReadmeTable.write(home.resolve("README.md"), run.figures);
      }
    }
  }

  private void measure(List<String> wanted) throws IOException, InterruptedException {
    Path corpus = home.resolve("corpus");
    Path shared = home.resolveSibling("shared");
    if (asked(wanted, "samples") && Files.isDirectory(shared.resolve("samples"))) {
      figures.addAll(MeasuredFigures.SAMPLES.of(summary(read(shared.resolve("samples")))));
    }
    if (asked(wanted, "letters") && Files.isDirectory(shared.resolve("data/letters"))) {
      figures.addAll(MeasuredFigures.LETTERS.of(summary(read(shared.resolve("data/letters")))));
    }
    if (asked(wanted, "corpus")) {
      corpus(corpus);
    }
    if (asked(wanted, "speed")) {
      speed(new SpeedFigures(reading), corpus);
    }
    if (asked(wanted, "memory")) {
      memory(corpus);
    }
  }

  private void corpus(Path corpus) throws IOException {
    List<String> scans =
        Papers.in(List.of(corpus)).papers().stream()
            .filter(Paper::scanned)
            .map(Paper::name)
            .toList();
    List<Evaluated> documents = read(corpus);
    Predicate<Evaluated> scanned = document -> scans.contains(document.name());
    figures.addAll(
        MeasuredFigures.DIGITAL.of(summary(documents.stream().filter(scanned.negate()).toList())));
    figures.addAll(
        MeasuredFigures.SCANNED.of(summary(documents.stream().filter(scanned).toList())));
  }

  private static Summary summary(List<Evaluated> documents) {
    return Summary.of("", documents);
  }

  private List<Evaluated> read(Path folder) throws IOException {
    Papers papers = Papers.in(List.of(folder));
    papers.problems().forEach(System.err::println);
    Evaluation.Outcome outcome =
        new Evaluation(reading::read, new Measurer()::measure, 1).run(papers.papers(), name -> {});
    outcome.problems().forEach(System.err::println);
    for (Evaluated document : outcome.documents()) {
      for (Mistake mistake : document.measured().mistakes()) {
        System.err.printf(
            "%s: %s: expected \"%s\", got \"%s\"%n",
            document.name(), mistake.measure(), mistake.expected(), mistake.got());
      }
    }
    return outcome.documents();
  }

  private void memory(Path corpus) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("vanthu-memory");
    MemoryFigures memory = new MemoryFigures(home, work);
    figures.add(memory.read(corpus.resolve("phan-bo-63-tinh.pdf"), 500, "500 digital pages"));
    figures.add(memory.read(corpus.resolve("phan-bo-63-tinh-scan.pdf"), 100, "100 scanned pages"));
  }

  private void speed(SpeedFigures speed, Path corpus) throws IOException {
    List<Path> digital = files(corpus, "(?!.*-scan).*\\.pdf");
    figures.add(speed.digital(digital));
    Path work = Files.createTempDirectory("vanthu-speed");
    figures.add(speed.scans(files(corpus, ".*-scan\\.pdf"), home.resolve("tessdata"), work));
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static boolean asked(List<String> wanted, String part) {
    return wanted.isEmpty() || wanted.contains(part);
  }
}
