package org.vanthu.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the pages of a document that were set upright back to where they are displayed. */
final class DisplayedDocument {

  private final Map<Integer, Turn> turns = new HashMap<>();

  private DisplayedDocument(Document document) {
    for (PageInfo page : document.pages()) {
      turns.put(page.number(), Turn.back(page));
    }
  }

  static Document of(Document document) {
    return document.pages().stream().allMatch(page -> page.quarters() == 0)
        ? document
        : new DisplayedDocument(document).turned(document);
  }

  private Document turned(Document document) {
    return new Document(
        document.pages().stream().map(this::page).toList(),
        document.text(),
        document.runs(),
        document.blocks().stream().map(this::block).toList(),
        document.tables().stream().map(this::table).toList(),
        document.marks().stream().map(m -> turn(m.region().page()).mark(m)).toList(),
        document.failures().stream().map(this::failure).toList(),
        document.provenance().with(this::ink));
  }

  private Turn turn(int page) {
    return turns.getOrDefault(page, new Turn(0, 1, 1));
  }

  private PageInfo page(PageInfo page) {
    Turn turn = turn(page.number());
    return new PageInfo(
        page.number(), turn.turnedWidth(), turn.turnedHeight(), page.origin(), page.why(), 0);
  }

  private Region region(Region region) {
    return turn(region.page()).region(region);
  }

  private List<Region> regions(List<Region> regions) {
    return regions.stream().map(this::region).toList();
  }

  private Block block(Block block) {
    return new Block(
        block.kind(), block.span(), block.lines().stream().map(this::line).toList(), block.path());
  }

  private Line line(Line line) {
    Style style =
        line.region().map(region -> turn(region.page()).style(line.style())).orElse(line.style());
    return new Line(line.span(), line.region().map(this::region), style);
  }

  private Table table(Table table) {
    return new Table(
        table.id(),
        table.span(),
        table.rowCount(),
        table.columnCount(),
        table.headerRows(),
        table.cells().stream().map(this::cell).toList(),
        table.pages());
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.role(),
        cell.span(),
        regions(cell.areas()));
  }

  private Failure failure(Failure failure) {
    Optional<Target> target =
        failure
            .target()
            .map(t -> new Target(t.start(), t.end(), regions(t.regions()), t.cell(), t.path()));
    return new Failure(failure.code(), failure.page(), failure.stage(), failure.message(), target);
  }

  private Provenance.Ink ink(Provenance.Ink ink) {
    return new Provenance.Ink(
        ink.start(), ink.page(), ink.line(), turn(ink.page()).word(ink.word()));
  }
}
