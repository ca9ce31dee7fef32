package org.vanthu.evaluate.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vanthu.Pipeline;
import org.vanthu.evaluate.Reading;
import org.vanthu.evaluate.measure.Measurer;
import org.vanthu.model.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanthu evaluate DIR...}. */
@Command(
    name = "vanthu evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads every document that has a truth and tells how well it was read.",
      "A truth lies beside its document NAME as NAME.gold.json."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   measured; the baseline, if one was given, holds",
      "  3   the baseline does not hold: something is worse, better, new or gone",
      "  64  the command line is wrong",
      "  65  a truth is unusable, or a document could not be measured; the rest was",
      "  66  nothing to evaluate, or a folder or baseline is missing",
      "  74  a result could not be written"
    })
public final class Evaluate implements Callable<Integer> {

  static final int HOLDS = 0;
  static final int BROKEN_BASELINE = 3;
  static final int USAGE = 64;
  static final int UNUSABLE = 65;
  static final int NOTHING = 66;
  static final int INTERNAL = 70;
  static final int NOT_WRITTEN = 74;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders, searched to their depths.")
  private List<Path> folders = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Compare each document's scores with those accepted before.")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--accept", description = "Write the baseline from this run; nothing else does.")
  private boolean accept;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Write a page that shows every error.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--mistakes",
      paramLabel = "N",
      description = "Mistakes shown of each measure on that page; 60 unless told otherwise.")
  private int mistakes = HtmlReport.CAP;

  @Option(names = "--json", paramLabel = "OUT", description = "Write all figures for programs.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--markdown",
      paramLabel = "OUT",
      description = "Write the figures as a table, a column for each set.")
  private Optional<Path> markdown = Optional.empty();

  @Option(names = "--all", description = "Print measures of fine detail, too.")
  private boolean all;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = {
        "Documents read at the same time; 1 unless told otherwise.",
        "CPU time and memory are told only with 1; the pages of a scan use all cores anyway."
      })
  private int workers = 1;

  private final PrintStream out;
  private final PrintStream err;

  Evaluate(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("logback.configurationFile", "org/vanthu/cli/logback-cli.xml");
    PrintStream err = stream(FileDescriptor.err);
    PrintStream out = stream(FileDescriptor.out);
    System.setOut(err);
    int code = run(out, err, arguments);
    Runtime.getRuntime().halt(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The exit code of a command line. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine command = new CommandLine(new Evaluate(out, err));
    command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    command.getCommandSpec().exitCodeOnInvalidInput(USAGE).exitCodeOnExecutionException(INTERNAL);
    return command.execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    check();
    Optional<Integer> missing = missing();
    if (missing.isPresent()) {
      return missing.get();
    }
    Papers papers = Papers.in(folders);
    papers.problems().forEach(err::println);
    if (papers.papers().isEmpty()) {
      return nothing(papers);
    }
    Evaluation.Outcome outcome = read(papers.papers());
    outcome.problems().forEach(err::println);
    boolean whole = papers.problems().isEmpty() && outcome.problems().isEmpty();
    return new Results(out, err)
        .tell(
            outcome.documents(),
            whole,
            new Results.Wanted(all, html, mistakes, json, markdown, baseline, accept));
  }

  private void check() {
    if (workers < 1) {
      throw wrong("--workers counts from 1");
    }
    if (mistakes < 0) {
      throw wrong("--mistakes counts from 0");
    }
    if (accept && baseline.isEmpty()) {
      throw wrong("--accept writes the file of --baseline FILE, which is missing");
    }
  }

  private Optional<Integer> missing() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        return stop(folder + " is no folder. Name folders with documents and their truths.");
      }
    }
    if (baseline.isPresent() && !accept && !Files.isRegularFile(baseline.get())) {
      return stop("There is no baseline " + baseline.get() + " yet. Write it with --accept.");
    }
    return Optional.empty();
  }

  private Optional<Integer> stop(String sentence) {
    err.println(sentence);
    return Optional.of(NOTHING);
  }

  private int nothing(Papers papers) {
    if (!papers.problems().isEmpty()) {
      return UNUSABLE;
    }
    err.println(
        "No document in "
            + folders
            + " has a truth. A truth lies beside its document NAME as NAME.gold.json; make"
            + " documents with truth by: ./vanthu corpus make --seed 1 --count 10 --profile"
            + " digital --out DIR");
    return NOTHING;
  }

  private Evaluation.Outcome read(List<Paper> papers) {
    try (Pipeline pipeline = new Pipeline(Settings.defaults(tessdata()));
        Meanwhile meanwhile =
            new Meanwhile(err, Boolean.getBoolean("vanthu.terminal"), papers.size())) {
      Reading reading = new Reading(pipeline);
      return new Evaluation(reading::read, new Measurer()::measure, workers)
          .run(papers, meanwhile::done);
    }
  }

  /** As the other commands find the models of the recognition engine. */
  private static Path tessdata() {
    return Optional.ofNullable(System.getenv("VANTHU_TESSDATA"))
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("vanthu.home", "."), "tessdata"));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
