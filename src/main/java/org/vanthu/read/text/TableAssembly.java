package org.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.read.flow.CellText;
import org.vanthu.read.flow.HeaderRows;
import org.vanthu.read.text.TextPart.LineRole;
import org.vanthu.read.text.TextPart.TableLine;

/**
 * A table that grows by pieces, each a run of lines with the same number of tabs; blank lines and
 * page numbers may stand between pieces. A piece that begins with the table's own head goes on with
 * it, a piece with another head begins another table.
 */
final class TableAssembly {

  /** So many rows are enough to judge the head. */
  private static final int JUDGED = 45;

  /** Equal cells of a repeated head, as a share; engines misread a letter here and there. */
  private static final double SAME = 0.6;

  private final String text;
  private final int columns;
  private final List<TableLine> lines = new ArrayList<>();
  private final List<List<String>> firstRows = new ArrayList<>();
  private List<List<String>> head = List.of();
  private int rows;
  private int repeated;

  TableAssembly(String text, int columns) {
    this.text = text;
    this.columns = columns;
  }

  /**
   * Takes the piece in, with the lines of furniture before it; false when it is another table's.
   */
  boolean add(List<SourceLine> furniture, List<SourceLine> piece) {
    int said = rows == 0 ? 0 : saidBefore(piece);
    if (rows > 0 && said == 0 && HeaderRows.count(bare(piece)) > 0) {
      return false;
    }
    furniture.forEach(line -> lines.add(new TableLine(line, LineRole.FURNITURE)));
    for (int i = 0; i < piece.size(); i++) {
      LineRole role = i < said ? LineRole.REPEATED_HEAD : LineRole.ROW;
      lines.add(new TableLine(piece.get(i), role));
    }
    rows += piece.size() - said;
    repeated = said == piece.size() ? repeated + said : 0;
    judgeHead(piece.subList(said, piece.size()));
    return true;
  }

  int rows() {
    return rows;
  }

  TextPart.TabTable table() {
    return new TextPart.TabTable(lines, columns, head.size());
  }

  List<SourceLine> sourceLines() {
    return lines.stream().map(TableLine::line).toList();
  }

  /** How many leading lines of the piece repeat the head, which may be spread over pieces. */
  private int saidBefore(List<SourceLine> piece) {
    int said = 0;
    while (said < piece.size()
        && repeated + said < head.size()
        && same(head.get(repeated + said), bare(piece.get(said)))) {
      said++;
    }
    return said;
  }

  private static boolean same(List<String> one, List<String> other) {
    int filled = 0;
    int equal = 0;
    for (int c = 0; c < one.size(); c++) {
      if (!one.get(c).isEmpty() || !other.get(c).isEmpty()) {
        filled++;
        equal += CellText.folded(one.get(c)).equals(CellText.folded(other.get(c))) ? 1 : 0;
      }
    }
    return equal >= SAME * filled;
  }

  private void judgeHead(List<SourceLine> added) {
    int room = JUDGED - firstRows.size();
    if (room > 0 && !added.isEmpty()) {
      firstRows.addAll(bare(added.subList(0, Math.min(room, added.size()))));
      head = List.copyOf(firstRows.subList(0, HeaderRows.count(firstRows)));
    }
  }

  private List<List<String>> bare(List<SourceLine> piece) {
    return piece.stream().limit(JUDGED).map(this::bare).toList();
  }

  private List<String> bare(SourceLine line) {
    return line.cells(text).stream().map(cell -> CellText.bare(cell.of(text))).toList();
  }
}
