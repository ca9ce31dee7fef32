package org.vanthu.corpus.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.table.TableCell.Side;
import org.vanthu.corpus.table.TableStyle.Again;
import org.vanthu.corpus.table.TableStyle.Lines;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;

/** Writes annex tables into a Word file; there are no pages, so nothing has a region. */
public final class AnnexDocx {

  private final XWPFDocument document;

  public AnnexDocx(XWPFDocument document) {
    this.document = document;
  }

  /** Appends the table with what stands above and under it. */
  public PlacedTable write(AnnexTable table) {
    List<ItemTruth> mentions = new ArrayList<>();
    table.above().forEach(line -> paragraph(line, mentions));
    List<CellTruth> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      MarkedText text = MarkedText.parse(cell.marked());
      mentions(text, mentions);
      String told = Spaces.folded(text.text());
      cells.add(
          new CellTruth(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), told, List.of()));
    }
    rows(table);
    table.below().forEach(line -> paragraph(line, mentions));
    TableTruth truth =
        new TableTruth(
            TableTruth.Kind.DATA,
            table.style().lines().truth(),
            table.rows(),
            table.columns(),
            table.headerRows(),
            table.caption(),
            table.unit(),
            List.of(),
            cells,
            table.meaning());
    return new PlacedTable(truth, mentions, table.findings(), table.traits());
  }

  private void paragraph(TableLine line, List<ItemTruth> mentions) {
    MarkedText text = MarkedText.parse(line.marked());
    mentions(text, mentions);
    fill(document.createParagraph(), text.text(), line.face(), line.side(), line.size());
  }

  private static void mentions(MarkedText text, List<ItemTruth> mentions) {
    for (MarkedText.Mark mark : text.marks()) {
      String marked = Spaces.folded(text.text().substring(mark.start(), mark.end()));
      mentions.add(ItemTruth.printed(mark.type(), marked, mark.value(), List.of()));
    }
  }

  private void rows(AnnexTable table) {
    XWPFTable word = document.createTable();
    word.removeRow(0);
    borders(word, table.style().lines());
    Owners owners = new Owners(table.cells(), table.rows(), table.columns());
    for (int r = 0; r < table.rows(); r++) {
      XWPFTableRow row = new XWPFTableRow(word.getCTTbl().addNewTr(), word);
      if (r < table.headerRows() && table.style().again() == Again.HEAD) {
        row.setRepeatHeader(true);
      }
      row.setCantSplitRow(!table.style().cutsRows());
      int c = 0;
      while (c < table.columns()) {
        TableCell cell = table.cells().get(owners.at(r, c));
        cell(row.createCell(), cell, r, table.style().size());
        c += cell.columnSpan();
      }
    }
  }

  private static void cell(XWPFTableCell word, TableCell cell, int row, double size) {
    CTTcPr properties =
        word.getCTTc().isSetTcPr() ? word.getCTTc().getTcPr() : word.getCTTc().addNewTcPr();
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    XWPFParagraph paragraph =
        word.getParagraphs().isEmpty() ? word.addParagraph() : word.getParagraphs().getFirst();
    if (row == cell.row()) {
      fill(paragraph, MarkedText.parse(cell.marked()).text(), cell.face(), cell.side(), size);
    }
  }

  private static void fill(
      XWPFParagraph paragraph, String text, Face face, Side side, double size) {
    paragraph.setAlignment(
        switch (side) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
        });
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(size);
    run.setBold(face == Face.BOLD || face == Face.BOLD_ITALIC);
    run.setItalic(face == Face.ITALIC || face == Face.BOLD_ITALIC);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  private static void borders(XWPFTable word, Lines lines) {
    boolean frame = lines == Lines.FULL || lines == Lines.COLUMNS || lines == Lines.FRAME;
    boolean level = frame || lines == Lines.ROWS || lines == Lines.HEAD;
    word.setTopBorder(type(level), 4, 0, "000000");
    word.setBottomBorder(type(level), 4, 0, "000000");
    word.setLeftBorder(type(frame), 4, 0, "000000");
    word.setRightBorder(type(frame), 4, 0, "000000");
    boolean rows = lines == Lines.FULL || lines == Lines.ROWS;
    word.setInsideHBorder(type(rows), 4, 0, "000000");
    boolean columns = lines == Lines.FULL || lines == Lines.COLUMNS;
    word.setInsideVBorder(type(columns), 4, 0, "000000");
  }

  private static XWPFBorderType type(boolean drawn) {
    return drawn ? XWPFBorderType.SINGLE : XWPFBorderType.NONE;
  }
}
