package org.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.read.flow.LayoutTables;

/** Splits the lines of a text into paragraphs and tables. */
final class TextSplitter {

  /** The longest line between two pieces of a table that is still no text, in characters. */
  private static final int FURNITURE = 7;

  /**
   * Consecutive lines with the same number of tabs, none of them blank.
   *
   * @param glued whether it follows the run before it without a blank line
   */
  private record Run(int tabs, boolean glued, List<SourceLine> lines) {}

  private final String text;
  private final List<Run> runs;
  private final List<TextPart> parts = new ArrayList<>();

  private TextSplitter(String text, List<SourceLine> lines) {
    this.text = text;
    this.runs = runs(lines);
  }

  /** The parts in order; blank lines are in none. */
  static List<TextPart> split(String text, List<SourceLine> lines) {
    TextSplitter splitter = new TextSplitter(text, lines);
    int i = 0;
    while (i < splitter.runs.size()) {
      i = splitter.runs.get(i).tabs() == 0 ? splitter.paragraph(i) : splitter.table(i);
    }
    return splitter.parts;
  }

  private static List<Run> runs(List<SourceLine> lines) {
    List<Run> runs = new ArrayList<>();
    List<SourceLine> open = new ArrayList<>();
    boolean glued = false;
    for (SourceLine line : lines) {
      boolean ends = line.blank() || !open.isEmpty() && open.getFirst().tabs() != line.tabs();
      if (ends && !open.isEmpty()) {
        runs.add(new Run(open.getFirst().tabs(), glued, open));
        open = new ArrayList<>();
        glued = true;
      }
      if (line.blank()) {
        glued = false;
      } else {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open.getFirst().tabs(), glued, open));
    }
    return runs;
  }

  private int paragraph(int at) {
    add(runs.get(at));
    return at + 1;
  }

  private void add(Run run) {
    if (run.glued() && !parts.isEmpty() && parts.getLast() instanceof TextPart.Paragraph before) {
      List<SourceLine> lines = new ArrayList<>(before.lines());
      lines.addAll(run.lines());
      parts.removeLast();
      parts.add(new TextPart.Paragraph(lines));
    } else {
      parts.add(new TextPart.Paragraph(run.lines()));
    }
  }

  private int table(int at) {
    Run first = runs.get(at);
    TableAssembly table = new TableAssembly(text, first.tabs() + 1);
    table.add(List.of(), first.lines());
    int next = at + 1;
    for (int piece = nextPiece(next, first.tabs()); piece > 0; ) {
      if (!table.add(furniture(next, piece), runs.get(piece).lines())) {
        break;
      }
      next = piece + 1;
      piece = nextPiece(next, first.tabs());
    }
    if (table.rows() < 2) {
      return paragraph(at);
    }
    parts.add(part(table, first.tabs() + 1));
    return next;
  }

  /** The run that goes on with a table, with nothing but furniture before it; 0 when none does. */
  private int nextPiece(int from, int tabs) {
    int i = from;
    while (i < runs.size() && runs.get(i).tabs() == 0 && isFurniture(runs.get(i))) {
      i++;
    }
    return i < runs.size() && runs.get(i).tabs() == tabs ? i : 0;
  }

  private boolean isFurniture(Run run) {
    return run.lines().stream()
        .map(line -> line.ink().of(text))
        .allMatch(TextSplitter::isFurniture);
  }

  private static boolean isFurniture(String line) {
    return line.length() <= FURNITURE && line.chars().noneMatch(Character::isLetter);
  }

  private List<SourceLine> furniture(int from, int to) {
    return runs.subList(from, to).stream().flatMap(run -> run.lines().stream()).toList();
  }

  private TextPart part(TableAssembly table, int columns) {
    List<String> cells =
        table.sourceLines().stream()
            .limit(LayoutTables.ROWS + 1L)
            .flatMap(line -> line.cells(text).stream())
            .map(cell -> cell.of(text))
            .toList();
    return LayoutTables.isLetterHeadOrFoot(table.rows(), columns, cells)
        ? new TextPart.SideBySide(table.sourceLines())
        : table.table();
  }
}
