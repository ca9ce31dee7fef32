package org.vanthu.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Line;
import org.vanthu.model.Region;
import org.vanthu.model.Span;

/** The lines of a document outside its tables, blank ones left out, in order. */
final class Paper {

  /** Where two columns of a head were read as one line, the right one begins here. */
  private static final Pattern RIGHT_COLUMN =
      Pattern.compile(
          "(?<=\\S)\\s+(?=(?:cong hoa xa hoi chu|dang cong san viet|doc lap ?- ?tu do))");

  private final Document document;
  private final List<PaperLine> lines = new ArrayList<>();

  Paper(Document document) {
    this.document = document;
    int count = 0;
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.TEXT) {
        add(block, count++);
      }
    }
    lines.removeIf(PaperLine::blank);
    lines.sort(Comparator.comparingInt(line -> line.span().start()));
  }

  private void add(Block block, int count) {
    for (Line line : block.lines()) {
      PaperLine whole =
          PaperLine.of(document, line.span(), line.region(), count, line.style().bold());
      Matcher column = RIGHT_COLUMN.matcher(whole.folded());
      if (column.find() && isHead(whole.text().substring(column.end()))) {
        lines.add(cut(whole, 0, column.start(), line));
        lines.add(cut(whole, column.end(), whole.text().length(), line));
      } else {
        lines.add(whole);
      }
    }
  }

  /** Heads print the state's name in capitals; in a sentence it is none. */
  private static boolean isHead(String right) {
    return right.length() > 1
        && (Character.isUpperCase(right.charAt(1)) || Folded.of(right).startsWith("doc lap"));
  }

  private PaperLine cut(PaperLine whole, int from, int to, Line line) {
    Span span = whole.part(from, to);
    List<Region> ink = document.provenance().regions(span);
    Optional<Region> region = ink.isEmpty() ? Optional.empty() : Optional.of(ink.getFirst());
    return PaperLine.of(document, span, region, whole.block(), line.style().bold());
  }

  Document document() {
    return document;
  }

  List<PaperLine> lines() {
    return lines;
  }
}
