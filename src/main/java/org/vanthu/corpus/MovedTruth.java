package org.vanthu.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.PartTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;

/** The truth of a paper after its pages were turned, shifted or cut: everything else stays. */
public final class MovedTruth {

  private final UnaryOperator<Region> move;

  /**
   * @param move where a region of the page before lies on the page after
   */
  public MovedTruth(UnaryOperator<Region> move) {
    this.move = region -> Ledger.rounded(move.apply(region));
  }

  /** The same findings elsewhere. */
  public Truth of(Truth truth) {
    return new Truth(
        truth.file(),
        truth.made(),
        truth.tells(),
        truth.pages(),
        truth.words().stream().map(this::word).toList(),
        truth.parts().stream().map(this::part).toList(),
        truth.mentions().stream().map(this::item).toList(),
        truth.tables().stream().map(this::table).toList(),
        truth.findings(),
        truth.marks().stream()
            .map(mark -> new MarkTruth(mark.type(), mark.text(), regions(mark.regions())))
            .toList());
  }

  private WordTruth word(WordTruth word) {
    return new WordTruth(word.text(), move.apply(word.region()), word.line(), word.ink());
  }

  private PartTruth part(PartTruth part) {
    Map<String, List<ItemTruth>> fields = new LinkedHashMap<>();
    part.fields()
        .forEach((name, items) -> fields.put(name, items.stream().map(this::item).toList()));
    return new PartTruth(part.type(), part.pages(), fields);
  }

  private ItemTruth item(ItemTruth item) {
    return new ItemTruth(
        item.type(),
        item.text(),
        item.value(),
        item.handwritten(),
        item.start(),
        item.end(),
        regions(item.regions()));
  }

  private TableTruth table(TableTruth table) {
    return new TableTruth(
        table.kind(),
        table.ruling(),
        table.rows(),
        table.columns(),
        table.headerRows(),
        table.caption(),
        table.unit(),
        regions(table.regions()),
        table.cells().stream().map(this::cell).toList(),
        table.meaning());
  }

  private TableTruth.CellTruth cell(TableTruth.CellTruth cell) {
    return new TableTruth.CellTruth(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        regions(cell.regions()));
  }

  private List<Region> regions(List<Region> regions) {
    return regions.stream().map(move).toList();
  }
}
