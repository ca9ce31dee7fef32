package org.vanthu.evaluate.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the figures where they are wanted, and says what the command ends with. */
final class Results {

  private final PrintStream out;
  private final PrintStream err;

  Results(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Where the results go.
   *
   * @param all whether the terminal is told measures of fine detail too
   * @param mistakes shown of each measure on the page
   * @param baseline to compare with, or to write when it is accepted
   */
  record Wanted(
      boolean all,
      Optional<Path> html,
      int mistakes,
      Optional<Path> json,
      Optional<Path> markdown,
      Optional<Path> baseline,
      boolean accept) {}

  /**
   * @param whole whether every document was measured; a baseline is accepted of whole runs alone
   */
  int tell(List<Evaluated> documents, boolean whole, Wanted wanted) {
    List<Summary> sets = new ArrayList<>(Summary.bySet(documents));
    if (sets.size() > 1) {
      sets.add(Summary.of("all sets", documents));
    }
    out.print(TerminalTable.of(sets, wanted.all()));
    try {
      if (wanted.json().isPresent()) {
        Files.writeString(wanted.json().get(), ReportJson.text(documents));
      }
      if (wanted.markdown().isPresent()) {
        Files.writeString(wanted.markdown().get(), MarkdownTable.of(sets));
      }
      if (wanted.html().isPresent()) {
        Files.writeString(wanted.html().get(), HtmlReport.of(documents, wanted.mistakes()));
      }
      int code =
          wanted.baseline().isPresent() ? baseline(documents, whole, wanted) : Evaluate.HOLDS;
      return code == Evaluate.HOLDS && !whole ? Evaluate.UNUSABLE : code;
    } catch (IOException | UncheckedIOException full) {
      err.println("Not written: " + full);
      return Evaluate.NOT_WRITTEN;
    }
  }

  private int baseline(List<Evaluated> documents, boolean whole, Wanted wanted) throws IOException {
    Path file = wanted.baseline().orElseThrow();
    Baseline now = Baseline.of(documents);
    if (wanted.accept()) {
      return accept(now, whole, file);
    }
    Verdict verdict = new Verdict(file, Baseline.read(file).against(now));
    out.print(verdict.text());
    return verdict.holds() ? Evaluate.HOLDS : Evaluate.BROKEN_BASELINE;
  }

  private int accept(Baseline now, boolean whole, Path file) throws IOException {
    if (!whole) {
      err.println("The baseline is not written, because not every document was measured.");
      return Evaluate.UNUSABLE;
    }
    now.write(file);
    out.println("Accepted as the baseline: " + file);
    return Evaluate.HOLDS;
  }
}
