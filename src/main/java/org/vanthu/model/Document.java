package org.vanthu.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The canonical text of a file, with the map from every offset back to its ink.
 *
 * @param text NFC, in reading order; all offsets count its UTF-16 units
 * @param runs the road of each stretch, ascending
 * @param blocks everything outside tables, ascending
 * @param tables ascending
 */
public record Document(
    List<PageInfo> pages,
    String text,
    List<Run> runs,
    List<Block> blocks,
    List<Table> tables,
    List<Mark> marks,
    List<Failure> failures,
    Provenance provenance) {

  public Document {
    pages = List.copyOf(pages);
    runs = List.copyOf(runs);
    blocks = List.copyOf(blocks);
    tables = List.copyOf(tables);
    marks = List.copyOf(marks);
    failures = List.copyOf(failures);
  }

  /** The same with all places on the pages as displayed, also where those were set upright. */
  public Document displayed() {
    return DisplayedDocument.of(this);
  }

  /** Where a stretch of text stands: its ink line by line, its cell, its path. */
  public Target target(Span span) {
    return new Target(
        span.start(), span.end(), provenance.regions(span), cellAt(span), provenance.path(span));
  }

  public Target target(int start, int end) {
    return target(new Span(start, end));
  }

  /** The least confidence among the words of a stretch; 1 where it has none. */
  public double confidence(Span span) {
    return provenance.confidence(span);
  }

  /** What lowers the confidence of the words of a stretch. */
  public Set<Reason> reasons(Span span) {
    return provenance.reasons(span);
  }

  /**
   * The stretches within which a sentence or a mention may run: neighbouring text blocks together,
   * every cell and every other block by itself. Ascending, without empty ones, none over another: a
   * page number between two text blocks parts them.
   */
  public List<Span> passages() {
    List<Span> passages = new ArrayList<>();
    Span open = null;
    for (Object part : inOrder()) {
      if (part instanceof Block block && block.kind() == BlockKind.TEXT) {
        open = open == null ? block.span() : new Span(open.start(), block.span().end());
        continue;
      }
      if (open != null) {
        passages.add(open);
        open = null;
      }
      own(part).forEach(passages::add);
    }
    if (open != null) {
      passages.add(open);
    }
    passages.removeIf(span -> span.length() == 0);
    passages.sort(Comparator.comparingInt(Span::start));
    return List.copyOf(passages);
  }

  private List<Object> inOrder() {
    return Stream.<Object>concat(blocks.stream(), tables.stream())
        .sorted(Comparator.comparingInt(Document::startOf))
        .toList();
  }

  private static int startOf(Object part) {
    return part instanceof Block block ? block.span().start() : ((Table) part).span().start();
  }

  private static Stream<Span> own(Object part) {
    return part instanceof Block block
        ? Stream.of(block.span())
        : ((Table) part).cells().stream().map(Cell::span);
  }

  private Optional<Target.CellPlace> cellAt(Span span) {
    for (Table table : tables) {
      if (table.span().start() <= span.start() && span.end() <= table.span().end()) {
        return table.cells().stream()
            .filter(cell -> cell.span().contains(span))
            .findFirst()
            .map(cell -> new Target.CellPlace(table.id(), cell.row(), cell.column()));
      }
    }
    return Optional.empty();
  }
}
