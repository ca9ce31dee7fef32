package org.vanthu.corpus.teach;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vanthu.Pipeline;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.adjudicate.trust.Odds;
import org.vanthu.evaluate.report.Paper;
import org.vanthu.evaluate.report.Papers;
import org.vanthu.model.Confidence;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;

/** The command {@code train odds}: counts what evidence is worth over scans with a truth. */
public final class OddsCommand {

  private static final int USAGE = 64;

  private final PrintStream err;

  OddsCommand(PrintStream err) {
    this.err = err;
  }

  /**
   * @param arguments the folder of the program, the file of the table, and folders of documents
   *     with a truth
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: ./vanthu train odds DIR...");
      System.exit(USAGE);
    }
    System.setProperty("java.awt.headless", "true");
    List<Path> folders = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    new OddsCommand(System.err).count(Path.of(arguments[0]), Path.of(arguments[1]), folders);
  }

  private void count(Path home, Path file, List<Path> folders) throws IOException {
    List<Lesson> lessons = lessons(Settings.defaults(home.resolve("tessdata")), folders);
    tellHeld(lessons);
    Files.writeString(file, OddsTable.of(Counting.of(lessons), lessons));
    err.println(file);
  }

  private List<Lesson> lessons(Settings settings, List<Path> folders) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(settings)) {
      ValueLessons values = new ValueLessons(pipeline);
      for (Paper paper : Papers.in(folders).papers()) {
        try {
          lessons.addAll(values.of(paper));
          err.println(paper.name());
        } catch (RefusedException refused) {
          err.println(paper.name() + ": " + refused.failure().message());
        }
      }
    }
    return lessons;
  }

  /** Scores of each half of the papers by what was counted over the other half. */
  private void tellHeld(List<Lesson> lessons) {
    Odds even = Counting.of(lessons.stream().filter(l -> l.paper() % 2 == 0).toList());
    Odds odd = Counting.of(lessons.stream().filter(l -> l.paper() % 2 != 0).toList());
    for (Kind kind : Kind.values()) {
      List<Lesson> some = lessons.stream().filter(l -> l.evidence().kind() == kind).toList();
      int certain = 0;
      int doubtful = 0;
      for (Lesson lesson : some) {
        double claimed = (lesson.paper() % 2 == 0 ? odd : even).claimed(lesson.evidence());
        certain += !lesson.right() && claimed >= Confidence.DOUBTFUL ? 1 : 0;
        doubtful += claimed < Confidence.DOUBTFUL ? 1 : 0;
      }
      err.printf(
          Locale.ROOT,
          "%-9s %5d values, wrong %4d, wrong and certain %3d, doubtful %4d%n",
          kind,
          some.size(),
          some.stream().filter(l -> !l.right()).count(),
          certain,
          doubtful);
    }
  }
}
