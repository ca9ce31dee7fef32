package org.vanthu.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Folded;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.TextLine;

/**
 * Finds the lines that run along at the edge of most pages, the same but for counting numbers, and
 * sets them apart as furniture.
 */
final class RunningLines {

  /** Pages below which nothing can be said to run along. */
  private static final int FEWEST_PAGES = 3;

  /** Part of the pages on which a line must stand. */
  private static final double MOST = 0.5;

  /** Part of the page's height, from its edges, within which such lines stand. */
  private static final double EDGE = 0.1;

  List<PageLayout> mark(List<PageLayout> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PageLayout page : pages) {
      for (Piece piece : page.pieces()) {
        edgeLines(page, piece)
            .forEach(line ->
                seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(page.page().number()));
      }
    }
    double most = Math.max(FEWEST_PAGES, MOST * pages.size());
    seen.values().removeIf(numbers -> numbers.size() < most);
    return seen.isEmpty()
        ? pages
        : pages.stream().map(page -> marked(page, seen.keySet())).toList();
  }

  private static PageLayout marked(PageLayout page, Set<String> running) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : page.pieces()) {
      List<TextLine> away =
          edgeLines(page, piece).stream().filter(line -> running.contains(key(line))).toList();
      if (away.isEmpty() || !(piece instanceof Piece.Text text)) {
        pieces.add(piece);
        continue;
      }
      pieces.add(new Piece.Text(BlockKind.FURNITURE, away));
      List<TextLine> rest = text.lines().stream().filter(line -> !away.contains(line)).toList();
      if (!rest.isEmpty()) {
        pieces.add(new Piece.Text(text.kind(), rest));
      }
    }
    return new PageLayout(page.page(), pieces);
  }

  private static List<TextLine> edgeLines(PageLayout page, Piece piece) {
    if (!(piece instanceof Piece.Text text) || text.kind() != BlockKind.TEXT) {
      return List.of();
    }
    double edge = EDGE * page.page().height();
    return text.lines().stream()
        .filter(
            line -> line.box().bottom() < edge || line.box().top() > page.page().height() - edge)
        .toList();
  }

  private static String key(TextLine line) {
    String place = line.box().top() < 200 ? "top " : "bottom ";
    return place + Folded.of(line.text()).replaceAll("\\d+", "#");
  }
}
