package org.vanthu.read.other;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Style;
import org.vanthu.read.flow.FlowNode.FlowBlock;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.LineCollector;

/**
 * The running text of a marked-up document: its style by the elements that are open, white space
 * folded as HTML wants it, notes set aside while they last. Serves one document.
 */
final class MarkupText {

  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  /** The longest mark of a note, characters. */
  private static final int MARK = 4;

  private final boolean html;
  private final Deque<LineCollector> suspended = new ArrayDeque<>();
  private LineCollector lines = new LineCollector();
  private int bold;
  private int italic;
  private int preformatted;
  private int raised;

  /**
   * @param html whether line ends and tabs are mere white space, as in HTML
   */
  MarkupText(boolean html) {
    this.html = html;
  }

  void enter(String element) {
    count(element, 1);
  }

  void leave(String element) {
    count(element, -1);
  }

  private void count(String element, int by) {
    bold += BOLD.contains(element) ? by : 0;
    italic += element.equals("i") || element.equals("em") ? by : 0;
    preformatted += element.equals("pre") ? by : 0;
    raised += element.equals("sup") ? by : 0;
  }

  /** Takes what stands between elements; raised digits behind a digit are the mark of a note. */
  void read(String text) {
    if (raised > 0
        && Character.isDigit(lines.last())
        && text.chars().allMatch(Character::isDigit)) {
      append("[" + text + "]");
    } else if (html && preformatted == 0) {
      append(collapsed(text));
    } else {
      String[] parts = text.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.endLine();
        }
        append(parts[i]);
      }
    }
  }

  void append(String text) {
    lines.append(text, new Style("", 0, bold > 0, italic > 0, 0));
  }

  void endLine() {
    lines.endLine();
  }

  /** The lines since the last block, which ends here. */
  Optional<FlowBlock> endBlock() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    FlowBlock block = new FlowBlock(BlockKind.TEXT, lines.lines(), Optional.empty());
    lines = new LineCollector();
    return Optional.of(block);
  }

  void startNote() {
    suspended.push(lines);
    lines = new LineCollector();
  }

  boolean inNote() {
    return !suspended.isEmpty();
  }

  /** The note that ends here; its mark stays in brackets where the note was called. */
  Optional<FlowBlock> endNote() {
    List<FlowLine> note = lines.lines();
    lines = suspended.pop();
    if (note.isEmpty()) {
      return Optional.empty();
    }
    List<FlowLine> marked = new ArrayList<>(note);
    String[] halves = note.getFirst().text().split(" ", 2);
    if (halves.length == 2 && halves[0].length() <= MARK) {
      append("[" + halves[0] + "]");
      String text = "[" + halves[0] + "] " + halves[1].strip();
      marked.set(0, new FlowLine(text, note.getFirst().style()));
    }
    return Optional.of(new FlowBlock(BlockKind.FOOTNOTE, marked, Optional.empty()));
  }

  private String collapsed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    char last = lines.last();
    for (char c : text.toCharArray()) {
      char next = c == '\n' || c == '\r' || c == '\t' || c == '\f' ? ' ' : c;
      if (next != ' ' || last != ' ') {
        plain.append(next);
      }
      last = next;
    }
    return plain.toString();
  }
}
