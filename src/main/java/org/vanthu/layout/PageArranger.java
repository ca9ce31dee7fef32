package org.vanthu.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Mark;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.Region;
import org.vanthu.model.Word;

/**
 * Puts the words of one page in reading order, around its tables: lines, columns, paragraphs; page
 * number, notes and signature stamps apart. Every word that is in no table is in exactly one piece.
 */
public final class PageArranger {

  private final Straightener straightener = new Straightener();
  private final Columns columns = new Columns();

  public PageLayout arrange(Page page, List<Grid> found) {
    Optional<IncomingStamp> incoming = IncomingStamp.of(page);
    List<Grid> tables = found.stream().filter(table -> !framed(table, incoming)).toList();
    List<Word> loose = outside(page.words(), tables);
    incoming.ifPresent(stamp -> loose.removeAll(stamp.words()));
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk.Words chunk : Chains.of(straightener.straighten(upright(loose)))) {
      chunks.addAll(HeadSplitter.split(chunk));
    }
    for (Grid table : tables) {
      chunks.add(new Chunk.Tabular(table.regions().getFirst().box(), table));
    }
    Surroundings parts = Surroundings.of(page, chunks);
    List<Piece> pieces = new ArrayList<>();
    addText(BlockKind.FURNITURE, page, parts.above(), pieces);
    columns.divide(parts.body()).forEach(region -> addRegion(page, region, pieces));
    addText(BlockKind.FOOTNOTE, page, parts.footnotes(), pieces);
    addText(BlockKind.FURNITURE, page, parts.below(), pieces);
    addText(BlockKind.STAMP, page, parts.stamps(), pieces);
    incoming.ifPresent(stamp -> pieces.add(stamp(page, stamp)));
    pieces.addAll(TurnedText.pieces(page.number(), loose));
    return new PageLayout(incoming.map(stamp -> marked(page, stamp)).orElse(page), pieces);
  }

  /** The fields of a stamp are no table. */
  private static boolean framed(Grid table, Optional<IncomingStamp> stamp) {
    Box box = table.regions().getFirst().box();
    return stamp.filter(s -> s.box().overlap(box) * 2 > box.area()).isPresent();
  }

  private Piece stamp(Page page, IncomingStamp stamp) {
    List<Row> rows = Row.of(Chains.of(straightener.straighten(upright(stamp.words()))));
    return new Piece.Text(
        BlockKind.STAMP, rows.stream().map(row -> row.line(page.number())).toList());
  }

  private static Page marked(Page page, IncomingStamp stamp) {
    return page.marked(new Mark(Mark.Type.INCOMING_STAMP, new Region(page.number(), stamp.box())));
  }

  private static List<Word> upright(List<Word> words) {
    return words.stream().filter(w -> w.style().rotation() == 0).toList();
  }

  /** The words that no cell holds; of words that are alike as many as are not held. */
  private static List<Word> outside(List<Word> words, List<Grid> tables) {
    Map<Word, Integer> held = new HashMap<>();
    tables.stream()
        .flatMap(grid -> grid.cells().stream())
        .flatMap(cell -> cell.lines().stream())
        .flatMap(line -> line.words().stream())
        .forEach(word -> held.merge(word, 1, Integer::sum));
    return words.stream()
        .filter(word -> held.merge(word, -1, Integer::sum) < 0)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void addRegion(Page page, List<Chunk> region, List<Piece> pieces) {
    List<Chunk.Words> open = new ArrayList<>();
    for (Chunk chunk : region) {
      switch (chunk) {
        case Chunk.Words words -> open.add(words);
        case Chunk.Tabular table -> {
          addText(BlockKind.TEXT, page, open, pieces);
          open.clear();
          pieces.add(new Piece.Table(table.grid(), List.of()));
        }
      }
    }
    addText(BlockKind.TEXT, page, open, pieces);
  }

  private static void addText(
      BlockKind kind, Page page, List<Chunk.Words> chunks, List<Piece> pieces) {
    for (List<Row> paragraph : Paragraphs.of(Row.of(chunks))) {
      pieces.add(
          new Piece.Text(kind, paragraph.stream().map(row -> row.line(page.number())).toList()));
    }
  }
}
