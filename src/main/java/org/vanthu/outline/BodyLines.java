package org.vanthu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Line;
import org.vanthu.model.Span;

/** The lines of a document's running text, without blank ones, in the order of the text. */
final class BodyLines {

  private static final String ENDS = ".;:!?/”\"»)";

  /**
   * A line shorter than this part of its block's longest one was ended by its writer. Raising it
   * lets more wrapped lines open a paragraph.
   */
  private static final double SHORT = 0.7;

  private final String text;
  private final List<BodyLine> lines = new ArrayList<>();

  private BodyLines(Document document) {
    text = document.text();
    int count = 0;
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.TEXT) {
        add(block, count++);
      }
    }
    lines.sort(Comparator.comparingInt(line -> line.span().start()));
  }

  static List<BodyLine> of(Document document) {
    return List.copyOf(new BodyLines(document).lines);
  }

  private void add(Block block, int count) {
    int longest = block.lines().stream().mapToInt(line -> line.span().length()).max().orElse(0);
    boolean opens = true;
    for (Line line : block.lines()) {
      Span span = inner(line.span());
      if (span.length() == 0) {
        opens = true;
        continue;
      }
      String printed = span.of(text);
      lines.add(new BodyLine(span, printed, Folded.of(printed), opens, count));
      opens =
          ENDS.indexOf(printed.charAt(printed.length() - 1)) >= 0
              || printed.length() < SHORT * longest;
    }
  }

  private Span inner(Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && aside(text.charAt(start))) {
      start++;
    }
    while (end > start && aside(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean aside(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '#' || c == '_';
  }
}
