package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Part;
import org.vanthu.model.Region;
import org.vanthu.model.Span;

/** Cuts a document where its parts begin, so that the parts cover its text. */
final class PartCutter {

  private final Document document;
  private final List<PaperLine> lines;

  PartCutter(Document document, List<PaperLine> lines) {
    this.document = document;
    this.lines = lines;
  }

  /**
   * The parts.
   *
   * @param starts in order, the first at the first line
   */
  List<PartDivider.Draft> drafts(List<PartDivider.Start> starts) {
    List<PartDivider.Draft> drafts = new ArrayList<>();
    int end = document.text().length();
    for (int i = starts.size() - 1; i >= 0; i--) {
      PartDivider.Start start = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
      int offset = i == 0 ? 0 : offset(start.line());
      List<PaperLine> own = lines.subList(Math.min(start.line(), to), to);
      drafts.addFirst(
          new PartDivider.Draft(type(start, own), new Span(offset, end), List.copyOf(own)));
      end = offset;
    }
    return drafts;
  }

  /** Of the line, or of the page number above it on its page. */
  private int offset(int line) {
    int offset = lines.get(line).span().start();
    int page = lines.get(line).page();
    for (int i = document.blocks().size() - 1; i >= 0 && page > 0; i--) {
      Block block = document.blocks().get(i);
      if (block.span().end() > offset) {
        continue;
      }
      if (block.kind() == BlockKind.TEXT || pageOf(block) != page) {
        break;
      }
      offset = block.span().start();
    }
    return offset;
  }

  private static int pageOf(Block block) {
    return block.lines().getFirst().region().map(Region::page).orElse(0);
  }

  /** A part whose beginning tells nothing is a letter if it is addressed, numbered or sent out. */
  private static Part.Type type(PartDivider.Start start, List<PaperLine> own) {
    if (start.type() != Part.Type.OTHER) {
      return start.type();
    }
    Head head = Head.of(own);
    boolean letter =
        own.stream().anyMatch(Head::isAddress)
            || Numbering.line(head).isPresent()
            || own.stream().anyMatch(line -> line.folded().startsWith("noi nhan"));
    return letter ? Part.Type.LETTER : Part.Type.OTHER;
  }
}
