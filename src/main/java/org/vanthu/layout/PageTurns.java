package org.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.TextLine;

/** Puts the pieces of all pages in one row and joins paragraphs that run over the end of a page. */
final class PageTurns {

  private static final Pattern ENDED = Pattern.compile(".*[.;:!?]['\"”’)]?$|.*\\./\\.$");

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:[-–—+*•●○▪■]|\\d{1,3}[.)]|[a-zđ][.)]|[IVXLC]{1,6}\\.|Điều|Chương|Mục|Phần|PHỤ)"
              + "(?:\\s.*|$)");

  /** Part of the text's width that the last line before the turn must fill. */
  private static final double FILLED = 0.85;

  /** Points by which a line that goes on may be set in. */
  private static final double LEVEL = 9;

  List<Piece> join(List<PageLayout> pages) {
    List<Piece> all = new ArrayList<>();
    int lastText = -1;
    for (PageLayout page : pages) {
      int first = firstText(page.pieces());
      Optional<Piece.Text> joined =
          lastText >= 0 && first >= 0
              ? joined((Piece.Text) all.get(lastText), (Piece.Text) page.pieces().get(first), page)
              : Optional.empty();
      int before = all.size();
      for (int i = 0; i < page.pieces().size(); i++) {
        if (joined.isEmpty() || i != first) {
          all.add(page.pieces().get(i));
        }
      }
      if (joined.isPresent()) {
        all.set(lastText, joined.get());
      }
      lastText = lastText(all, joined.isPresent() ? lastText : before);
    }
    return all;
  }

  private static int firstText(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (isText(pieces.get(i))) {
        return i;
      }
      if (pieces.get(i) instanceof Piece.Table) {
        return -1;
      }
    }
    return -1;
  }

  /** Index of the text that may go on over the page's end; -1 when a table ends the page. */
  private static int lastText(List<Piece> pieces, int from) {
    for (int i = pieces.size() - 1; i >= from; i--) {
      if (isText(pieces.get(i))) {
        return i;
      }
      if (pieces.get(i) instanceof Piece.Table) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isText(Piece piece) {
    return piece instanceof Piece.Text text && text.kind() == BlockKind.TEXT;
  }

  private static Optional<Piece.Text> joined(Piece.Text last, Piece.Text next, PageLayout page) {
    TextLine end = last.lines().getLast();
    TextLine start = next.lines().getFirst();
    Box text =
        Box.around(page.pieces().stream().flatMap(LostDigits::lines).map(TextLine::box).toList());
    boolean goesOn =
        end.page() + 1 == start.page()
            && !ENDED.matcher(end.text()).matches()
            && end.box().width() >= FILLED * text.width()
            && !BEGINS.matcher(start.text()).matches()
            && start.box().left() - text.left() < LEVEL;
    if (!goesOn) {
      return Optional.empty();
    }
    List<TextLine> lines = new ArrayList<>(last.lines());
    lines.addAll(next.lines());
    return Optional.of(new Piece.Text(BlockKind.TEXT, lines));
  }
}
