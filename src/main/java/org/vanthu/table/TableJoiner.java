package org.vanthu.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.TextLine;

/**
 * Makes one table of its pieces on several pages. The joined table stands where its first piece
 * stood; a repeated header is dropped from the cells and kept beside them. What is a single row
 * even then, or says too little, is no table and becomes text.
 */
public final class TableJoiner {

  private final Continuation continuation = new Continuation();
  private final DataTables dataTables = new DataTables();

  public List<PageLayout> join(List<PageLayout> pages) {
    Map<Piece.Table, GrowingTable> starts = new IdentityHashMap<>();
    List<List<Piece>> kept = new ArrayList<>();
    GrowingTable open = null;
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> pieces = new ArrayList<>(pages.get(i).pieces());
      List<Piece> body = pieces.stream().filter(TableJoiner::isBody).toList();
      boolean joined =
          open != null
              && !body.isEmpty()
              && goesOn(open, body.getFirst(), pages.get(i - 1), pages.get(i).page());
      if (joined) {
        removeSame(pieces, body.getFirst());
      }
      open = joined && body.size() == 1 ? open : lastTable(body, joined ? 1 : 0, starts);
      kept.add(pieces);
    }
    List<PageLayout> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> pieces =
          kept.get(i).stream().flatMap(piece -> finished(piece, starts).stream()).toList();
      result.add(new PageLayout(pages.get(i).page(), pieces));
    }
    return List.copyOf(result);
  }

  private boolean goesOn(GrowingTable open, Piece first, PageLayout before, Page page) {
    if (!(first instanceof Piece.Table table)) {
      return false;
    }
    Box top = table.grid().regions().getFirst().box();
    double floor = before.page().height() - top.top();
    for (Piece piece : before.pieces()) {
      if (piece instanceof Piece.Text text && text.kind() == BlockKind.FOOTNOTE) {
        floor = Math.min(floor, text.lines().getFirst().box().top());
      }
    }
    double room = floor - open.lastRegion().box().bottom();
    Optional<Continuation.Join> join = continuation.judge(open, table.grid(), page.rulings(), room);
    join.ifPresent(j -> open.add(table.grid(), j.headerRows(), j.index(), j.resumed()));
    return join.isPresent();
  }

  private static @Nullable GrowingTable lastTable(
      List<Piece> body, int from, Map<Piece.Table, GrowingTable> starts) {
    if (body.size() > from && body.getLast() instanceof Piece.Table table) {
      GrowingTable open = new GrowingTable(table.grid());
      starts.put(table, open);
      return open;
    }
    return null;
  }

  private static void removeSame(List<Piece> pieces, Piece gone) {
    pieces.removeIf(piece -> piece == gone);
  }

  private static boolean isBody(Piece piece) {
    return !(piece instanceof Piece.Text text) || text.kind() == BlockKind.TEXT;
  }

  private List<Piece> finished(Piece piece, Map<Piece.Table, GrowingTable> starts) {
    if (!(piece instanceof Piece.Table table)) {
      return List.of(piece);
    }
    GrowingTable grown = starts.get(table);
    Piece.Table whole = grown == null ? table : grown.table();
    boolean stands = whole.grid().rows() > 1 && dataTables.accept(whole.grid());
    return stands ? List.of(whole) : asText(whole.grid());
  }

  private static List<Piece> asText(Grid grid) {
    List<TextLine> lines = grid.cells().stream().flatMap(cell -> cell.lines().stream()).toList();
    return lines.isEmpty() ? List.of() : List.of(new Piece.Text(BlockKind.TEXT, lines));
  }
}
