package org.vanthu.read.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vanthu.model.BlockKind;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Failure;
import org.vanthu.model.Span;
import org.vanthu.model.Style;
import org.vanthu.read.flow.CellText;
import org.vanthu.read.flow.HeadSpans;
import org.vanthu.read.text.TextPart.LineRole;
import org.vanthu.read.text.TextPart.TabTable;
import org.vanthu.read.text.TextPart.TableLine;

/** Writes the document of a text such that its canonical text is the text. Serves one text. */
final class TextWriter {

  private static final Style BOLD = new Style("", 0, true, false, 0);

  private final String text;
  private final DocumentBuilder builder = new DocumentBuilder();

  TextWriter(String text) {
    this.text = text;
  }

  Document write(List<TextPart> parts, List<Failure> failures) {
    for (TextPart part : parts) {
      switch (part) {
        case TextPart.Paragraph paragraph -> paragraph(paragraph.lines());
        case TextPart.SideBySide side -> side.lines().forEach(l -> cellBlocks(l, BlockKind.TEXT));
        case TabTable table -> table(table);
      }
    }
    copyTo(text.length());
    return builder.buildMarkup(failures);
  }

  private void paragraph(List<SourceLine> lines) {
    copyTo(lines.getFirst().ink().start());
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    lines.forEach(line -> line(line.ink()));
    builder.closeBlock();
  }

  private void cellBlocks(SourceLine line, BlockKind kind) {
    for (Span cell : line.cells(text)) {
      if (cell.length() > 0) {
        copyTo(cell.start());
        builder.openBlock(kind, Optional.empty());
        line(cell);
        builder.closeBlock();
      }
    }
  }

  private void table(TabTable table) {
    List<SourceLine> rows =
        table.lines().stream()
            .filter(line -> line.role() == LineRole.ROW)
            .map(TableLine::line)
            .toList();
    List<HeadSpans.Place> head = head(rows.subList(0, table.headerRows()));
    copyTo(rows.getFirst().cells(text).getFirst().start());
    builder.openTable(rows.size(), table.columns(), table.headerRows());
    int row = 0;
    for (TableLine line : table.lines()) {
      if (line.role() == LineRole.ROW) {
        boolean isHead = row < table.headerRows();
        CellRole role = isHead ? CellRole.HEADER : CellRole.BODY;
        row(line.line(), role, isHead ? ofRow(head, row) : single(row, table));
        row++;
      } else {
        cellBlocks(line.line(), BlockKind.FURNITURE);
      }
    }
    builder.closeTable();
  }

  private List<HeadSpans.Place> head(List<SourceLine> rows) {
    return HeadSpans.of(
        rows.stream()
            .map(row -> row.cells(text).stream().map(c -> CellText.bare(c.of(text))).toList())
            .toList());
  }

  private static List<HeadSpans.Place> ofRow(List<HeadSpans.Place> head, int row) {
    return head.stream().filter(place -> place.row() == row).toList();
  }

  private static List<HeadSpans.Place> single(int row, TabTable table) {
    return IntStream.range(0, table.columns())
        .mapToObj(column -> new HeadSpans.Place(row, column, 1, 1))
        .toList();
  }

  private void row(SourceLine line, CellRole role, List<HeadSpans.Place> places) {
    List<Span> cells = line.cells(text);
    for (HeadSpans.Place place : places) {
      Span cell = cells.get(place.column());
      copyTo(cell.start());
      builder.openCell();
      if (cell.length() > 0) {
        line(cell);
      }
      builder.closeCell(
          place.row(), place.column(), place.rowSpan(), place.columnSpan(), role, List.of());
    }
  }

  private void line(Span ink) {
    copyTo(ink.start());
    String characters = ink.of(text);
    builder.markupLine(characters, isBold(characters) ? BOLD : Style.PLAIN, Optional.empty());
  }

  /** Emphasis of a whole line as OCR engines and Markdown write it. */
  private static boolean isBold(String line) {
    return line.length() > 4 && line.startsWith("**") && line.endsWith("**")
        || line.startsWith("<b>") && line.endsWith("</b>");
  }

  private void copyTo(int offset) {
    builder.gap(text.substring(builder.offset(), offset));
  }
}
