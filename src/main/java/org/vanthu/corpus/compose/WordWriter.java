package org.vanthu.corpus.compose;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.vanthu.corpus.Ledger;
import org.vanthu.corpus.compose.Script.Appendix;
import org.vanthu.corpus.compose.Script.Block;
import org.vanthu.corpus.compose.Script.Foot;
import org.vanthu.corpus.compose.Script.Head;
import org.vanthu.corpus.compose.Script.Signer;
import org.vanthu.corpus.compose.Script.Style;
import org.vanthu.corpus.table.AnnexDocx;
import org.vanthu.corpus.table.AnnexTable;
import org.vanthu.corpus.table.PlacedTable;
import org.vanthu.truth.ItemTruth;

/**
 * Writes a script as a Word file: head and foot in tables without borders, as offices do it. There
 * are no pages, so nothing has a region.
 */
final class WordWriter {

  private final XWPFDocument document;
  private final WordText text;
  private final Ledger ledger;

  WordWriter(XWPFDocument document, Ledger ledger) {
    this.document = document;
    this.ledger = ledger;
    text = new WordText(ledger);
  }

  void write(Script script) {
    ledger.part("LETTER");
    head(script.head());
    if (script.head().title().isEmpty()) {
      ledger.field(new ItemTruth("kind", "", "Công văn", false, -1, -1, List.of()));
    }
    blocks(script.body());
    foot(script.foot());
    script.appendices().forEach(this::appendix);
    script.findings().forEach(ledger::finding);
  }

  private XWPFTable columns() {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    table.setWidth("100%");
    return table;
  }

  private void head(Head head) {
    XWPFTable table = columns();
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFTableCell right = table.getRow(0).getCell(1);
    head.parent().forEach(line -> text.lines(left, line, false));
    head.issuer().forEach(line -> text.lines(left, line, true));
    if (head.party()) {
      text.lines(left, "*", false);
    }
    text.lines(left, head.number(), false);
    if (!head.about().isEmpty()) {
      text.lines(left, head.about(), false);
    }
    head.badges().forEach(line -> text.lines(left, line, true));
    if (head.party()) {
      text.lines(right, "ĐẢNG CỘNG SẢN VIỆT NAM", true);
    } else {
      text.lines(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
      text.lines(right, "Độc lập - Tự do - Hạnh phúc", true);
    }
    text.lines(right, head.placeAndDate(), false);
    if (!head.title().isEmpty()) {
      paragraph(head.title(), ParagraphAlignment.CENTER, true);
    }
    if (!head.subject().isEmpty()) {
      paragraph(head.subject(), ParagraphAlignment.CENTER, true);
    }
    addressees(head.addressees());
  }

  private void addressees(List<String> addressees) {
    if (addressees.size() == 1) {
      paragraph("Kính gửi: " + addressees.getFirst() + ".", ParagraphAlignment.CENTER, false);
    } else if (!addressees.isEmpty()) {
      paragraph("Kính gửi:", ParagraphAlignment.LEFT, false);
      for (int i = 0; i < addressees.size(); i++) {
        String end = i == addressees.size() - 1 ? "." : ";";
        paragraph("- " + addressees.get(i) + end, ParagraphAlignment.LEFT, false);
      }
    }
  }

  private XWPFParagraph paragraph(String marked, ParagraphAlignment alignment, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    text.write(paragraph, marked, bold);
    return paragraph;
  }

  private void blocks(List<Block> blocks) {
    XWPFParagraph before = null;
    for (Block block : blocks) {
      boolean bold = block.style() == Style.HEADING || block.style() == Style.CENTRED;
      if (block.style() == Style.FOOTNOTE && before != null) {
        XWPFFootnote note = document.createFootnote();
        before.addFootnoteReference(note);
        text.write(note.createParagraph(), block.marked(), false);
      } else {
        before =
            paragraph(
                block.marked(),
                block.style() == Style.CENTRED
                    ? ParagraphAlignment.CENTER
                    : ParagraphAlignment.BOTH,
                bold);
      }
    }
  }

  private void foot(Foot foot) {
    XWPFTable table = columns();
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFTableCell right = table.getRow(0).getCell(1);
    if (foot.signers().size() > 1) {
      signer(left, foot.signers().getFirst());
    }
    if (!foot.distribution().isEmpty()) {
      text.lines(left, "Nơi nhận:", true);
      foot.distribution().forEach(line -> text.lines(left, line, false));
    }
    if (!foot.drafter().isEmpty()) {
      text.lines(left, foot.drafter(), false);
    }
    signer(right, foot.signers().getLast());
  }

  private void signer(XWPFTableCell cell, Signer signer) {
    signer.authority().forEach(line -> text.lines(cell, line, true));
    text.lines(cell, signer.title(), true);
    cell.addParagraph();
    cell.addParagraph();
    text.lines(cell, signer.name(), true);
  }

  private void appendix(Appendix appendix) {
    ledger.part("APPENDIX");
    if (appendix.table().isPresent()) {
      document.createParagraph().setPageBreak(true);
      table(appendix, appendix.table().get());
      return;
    }
    XWPFParagraph heading = paragraph(appendix.heading(), ParagraphAlignment.CENTER, true);
    heading.setPageBreak(true);
    paragraph(appendix.title(), ParagraphAlignment.CENTER, true);
    paragraph(appendix.attached(), ParagraphAlignment.CENTER, false);
    blocks(appendix.body());
  }

  private void table(Appendix appendix, AnnexTable table) {
    AnnexPlacer placer = new AnnexPlacer(appendix);
    PlacedTable placed = new AnnexDocx(document).write(placer.headed(table));
    ledger.table(placed.table());
    placed.mentions().forEach(ledger::mention);
    placed.findings().forEach(ledger::finding);
    placer.enter(placed, ledger);
  }
}
