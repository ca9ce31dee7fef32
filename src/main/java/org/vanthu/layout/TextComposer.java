package org.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Failure;
import org.vanthu.model.Page;
import org.vanthu.model.PageInfo;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;

/**
 * Writes the canonical text of all pages, once: lines end with a line feed, blocks are parted by an
 * empty line, cells by tabs. A paragraph that runs over the end of a page is one block; what stands
 * between its halves (notes, page numbers) follows it.
 */
public final class TextComposer {

  public Document compose(List<PageLayout> pages, List<Failure> failures) {
    List<Piece> pieces = new PageTurns().join(new RunningLines().mark(pages));
    DocumentBuilder builder = new DocumentBuilder();
    PieceWriter writer = new PieceWriter(builder);
    pieces.forEach(writer::write);
    List<Failure> all = new ArrayList<>(failures);
    all.addAll(LostDigits.of(pages, pieces));
    List<Page> read = pages.stream().map(PageLayout::page).toList();
    return builder.build(
        read.stream().map(PageInfo::of).toList(),
        read.stream().flatMap(page -> page.marks().stream()).toList(),
        all);
  }
}
