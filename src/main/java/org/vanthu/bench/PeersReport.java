package org.vanthu.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vanthu.bench.Contest.Entry;
import org.vanthu.bench.peer.Absent;
import org.vanthu.bench.peer.Peers;

/** The section on peers, whole. */
final class PeersReport {

  private static final String METHOD =
      """

      Command: `./vanthu bench --peers [--files FILE|FOLDER...]`; a set that was measured before stays until it is measured again, so each tells its day.

      Method. All engines read the same files on the same %d cores, in turn, in rounds; each figure is the median of the rounds, each ratio the median of the ratios
      within a round: a machine that is busy for a while slows both sides of a ratio, so compare ratios, not seconds. One run reads all files of a set; JVMs of peers
      start with the JDK named below and no options. Wall, CPU (user and system, with all children) and peak memory (the largest single process of the run) are those
      of GNU time; for "warm" they are those of the second reading within one JVM, without its start. Ours reads several files at once by default, tabula-java,
      opendataloader-pdf and Tika one after another (opendataloader-pdf's `--threads` is called experimental by its makers and is left at 1): CPU is the fairer column.

      """;

  private static final String APART =
      """
      ### What is not comparable

      - Ours makes the whole record (text, tables, letters' fields, mentions, checks, boxes); tabula-java gives tables alone, pdftotext and Tika text alone, the OCR
        programs text (ocrmypdf a searchable PDF as well). Nobody here does the same work as anybody else.
      - tabula-java has no spans in its JSON and repeats no text: where the truth spans cells its TEDS loses. opendataloader-pdf tells spans. No peer joins a table over
        pages: their pieces after the first count as false, ours after joining.
      - Tika's one-jar application and tabula's jar with dependencies are fetched as their parts by Maven, or run from ours (Tika): the same classes, another class path.
        Tika runs with OCR off.
      - tesseract does not read PDF: pdftoppm draws its pages, which is counted. ocrmypdf writes PDF, not PDF/A, which spares it a conversion. Both use our model
        (`Vietnamese`, the script model), not the smaller one that Debian's language package has.
      - A digital text has one order for each reader; the character error rate of digital text weighs order more than letters.
      """;

  private final Machine machine;
  private final Peers peers;
  private final int rounds;

  PeersReport(Machine machine, Peers peers, int rounds) {
    this.machine = machine;
    this.peers = peers;
    this.rounds = rounds;
  }

  /** The section with what was measured of the sets before. */
  String whole(SetSections sets) {
    StringBuilder text = new StringBuilder("## Peers\n\n");
    text.append("Engines: %s.\n".formatted(engines()));
    for (Absent absent : peers.absent()) {
      text.append("**Absent: %s** (%s).\n".formatted(absent.name(), absent.reason()));
    }
    text.append(METHOD.formatted(Math.min(machine.cores(), Stopwatch.CORES)));
    return text.append(Truths.METHOD).append(sets.text()).append(APART).toString();
  }

  private String engines() {
    return peers.engines().stream()
        .map(engine -> engine.name() + " " + engine.version())
        .collect(Collectors.joining("; "));
  }

  /**
   * What was measured of one set.
   *
   * @param alone costs of its smallest document; none when it has but one
   */
  String set(Material material, List<Entry> entries, List<Entry> alone) {
    StringBuilder text = new StringBuilder("### %s\n\n".formatted(material.name()));
    LocalDate day = LocalDate.now(ZoneId.systemDefault());
    text.append(
        "%d files, %d pages. Measured on %s in %s, on %s.\n\n"
            .formatted(material.papers().size(), material.pages(), day, rounds(), machine.line()));
    text.append(CostTable.of(entries, material.pages())).append('\n');
    String accuracy = new AccuracyTable(Truths.COLUMNS).of(entries);
    text.append(accuracy).append(accuracy.isEmpty() ? "" : "\n");
    List<String> remarks = remarks(entries);
    remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
    text.append(remarks.isEmpty() ? "" : "\n");
    if (alone.isEmpty()) {
      return text.toString();
    }
    int pages = material.smallest().pages();
    text.append("The smallest of these files alone (pages: %d):\n\n".formatted(pages));
    return text.append(CostTable.of(alone, pages)).append('\n').toString();
  }

  private String rounds() {
    return rounds == 1 ? "one round" : rounds + " rounds";
  }

  private static List<String> remarks(List<Entry> entries) {
    List<String> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      entry.costs().stream()
          .map(Cost::exitCode)
          .filter(code -> code != 0)
          .distinct()
          .forEach(code -> remarks.add("%s ended with %d".formatted(entry.engine(), code)));
      int unread = entry.judgement().unread();
      if (unread > 0) {
        remarks.add("%s left nothing for %d of the files".formatted(entry.engine(), unread));
      }
    }
    return remarks;
  }
}
