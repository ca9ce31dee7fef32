package org.vanthu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.Pipeline;
import org.vanthu.model.Settings;

/**
 * Measures everything the README tells and writes its table. Arguments: the repository, and any of
 * corpus, samples, letters, speed, memory; without any, all of them. Every error is listed on
 * standard error.
 */
public final class Figures {

  private final Path home;
  private final List<String> errors = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private Figures(Path home) {
    this.home = home;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    Figures run = new Figures(home);
    try (Pipeline pipeline = new Pipeline(Settings.defaults(home.resolve("tessdata")))) {
      run.measure(new Reading(pipeline), wanted);
    }
    run.errors.forEach(System.err::println);
    System.out.print(ReadmeTable.table(run.figures));
    if (wanted.isEmpty()) {
      ReadmeTable.write(home.resolve("README.md"), run.figures);
    }
  }

  private void measure(Reading reading, List<String> wanted)
      throws IOException, InterruptedException {
    Path corpus = home.resolve("corpus");
    Path shared = home.resolveSibling("shared");
    SharedFigures real = new SharedFigures(shared, reading, errors);
    boolean present = Files.isDirectory(shared);
    if (asked(wanted, "samples") && present) {
      figures.addAll(real.samples());
    }
    if (asked(wanted, "letters") && present) {
      figures.addAll(real.letters());
    }
    if (asked(wanted, "corpus")) {
      figures.addAll(CorpusFigures.measure(corpus, reading, errors));
    }
    if (asked(wanted, "speed")) {
      speed(new SpeedFigures(reading), corpus);
    }
    if (asked(wanted, "memory")) {
      memory(corpus);
    }
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
