package org.vanthu.corpus.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.table.TableLine.Role;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.TableTruth.RowTruth;

/**
 * An annex table before it is set: what its cells say and what that means. The same random numbers
 * make the same table.
 *
 * @param kind what it is about
 * @param unit that rules its money, as printed; "" when rows or columns differ or none is said
 * @param above paragraphs over it in order
 * @param headerRows rows of its head, the row of column numbers counted
 * @param weights how columns share the room that their longest words leave
 * @param cells tile the grid; empty ones are there
 * @param meaning of every body row
 * @param findings what checks must report of it
 */
public record AnnexTable(
    TableWishes.Kind kind,
    String unit,
    List<TableLine> above,
    List<TableLine> below,
    int headerRows,
    List<Double> weights,
    List<TableCell> cells,
    List<RowTruth> meaning,
    List<FindingTruth> findings,
    TableStyle style,
    List<String> traits) {

  public AnnexTable {
    above = List.copyOf(above);
    below = List.copyOf(below);
    weights = List.copyOf(weights);
    cells = List.copyOf(cells);
    meaning = List.copyOf(meaning);
    findings = List.copyOf(findings);
    traits = List.copyOf(traits);
  }

  /**
   * A table as wished for and otherwise at random.
   *
   * @param day of its paper, which decides the provinces there are
   */
  public static AnnexTable random(Random random, LocalDate day, TableWishes wishes) {
    return new TableComposer(random, day, wishes).compose();
  }

  /**
   * The same under a heading.
   *
   * @param before paragraphs over its title ("PHỤ LỤC I")
   * @param after paragraphs between title and unit ("(Kèm theo …)")
   */
  public AnnexTable headed(List<TableLine> before, List<TableLine> after) {
    List<TableLine> lines = new ArrayList<>(before);
    above.stream().filter(line -> line.role() == Role.TITLE).forEach(lines::add);
    lines.addAll(after);
    above.stream().filter(line -> line.role() != Role.TITLE).forEach(lines::add);
    return new AnnexTable(
        kind, unit, lines, below, headerRows, weights, cells, meaning, findings, style, traits);
  }

  /**
   * Sets it from the surface's y down, over as many pages as it takes; before the first page it
   * begins one.
   *
   * @param form of the page that is being written and of those that follow; lying where {@link
   *     TableStyle#lying} wishes so or the columns need it, which begins a page
   */
  public PlacedTable set(Surface surface, PageForm form) {
    return new AnnexSetter(this, surface, form).set();
  }

  /** As {@link #set}, on a new page in any case. */
  public PlacedTable setOnNewPage(Surface surface, PageForm form) {
    return new AnnexSetter(this, surface, form).setOnNewPage();
  }

  public int rows() {
    return cells.stream().mapToInt(TableCell::lastRow).max().orElse(-1) + 1;
  }

  public int columns() {
    return weights.size();
  }

  String caption() {
    return above.stream()
        .filter(line -> line.role() == Role.TITLE)
        .map(line -> Spaces.folded(MarkedText.parse(line.marked()).text()))
        .collect(Collectors.joining(" "));
  }
}
