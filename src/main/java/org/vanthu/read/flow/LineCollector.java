package org.vanthu.read.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Style;
import org.vanthu.read.flow.FlowNode.FlowLine;

/**
 * Gathers the lines of a paragraph from pieces of text that are set differently. White space that
 * only serves the setting (no-break spaces, zero-width characters, soft hyphens) becomes plain or
 * goes. Serves one paragraph.
 */
public final class LineCollector {

  private final List<FlowLine> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final Map<Style, Integer> weights = new HashMap<>();

  public void append(String text, Style style) {
    int before = open.length();
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    weights.merge(style, open.length() - before, Integer::sum);
  }

  public void endLine() {
    String text = ComposedText.of(open.toString()).strip();
    if (!text.isEmpty()) {
      lines.add(new FlowLine(text, mainStyle()));
    }
    open.setLength(0);
    weights.clear();
  }

  /** The last character so far of the open line, or a space when there is none. */
  public char last() {
    return open.isEmpty() ? ' ' : open.charAt(open.length() - 1);
  }

  public boolean isEmpty() {
    return lines.isEmpty() && open.isEmpty();
  }

  /** All lines, the open one too; lines without ink are left out. */
  public List<FlowLine> lines() {
    endLine();
    return List.copyOf(lines);
  }

  private void append(char c) {
    switch (c) {
      case '\u00A0', '\u2007', '\u202F', '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' ->
          open.append(' ');
      case '\u200B', '\u2060', '\uFEFF', '\u00AD' -> {}
      default -> {
        if (c >= ' ' || c == '\t') {
          open.append(c);
        }
      }
    }
  }

  private Style mainStyle() {
    Style main = Style.PLAIN;
    int most = 0;
    for (Map.Entry<Style, Integer> entry : weights.entrySet()) {
      boolean heavier = entry.getValue() > most;
      boolean first = entry.getKey().toString().compareTo(main.toString()) < 0;
      if (heavier || entry.getValue() == most && first) {
        main = entry.getKey();
        most = entry.getValue();
      }
    }
    return main;
  }
}
