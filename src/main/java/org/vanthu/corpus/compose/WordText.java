package org.vanthu.corpus.compose;

import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.vanthu.corpus.Ledger;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.MarkedText.Style;
import org.vanthu.truth.ItemTruth;

/** Writes marked text as runs and enters what it marks. */
final class WordText {

  private static final int SIZE = 13;

  private final Ledger ledger;

  WordText(Ledger ledger) {
    this.ledger = ledger;
  }

  /** One paragraph of the cell for each line of the text. */
  void lines(XWPFTableCell cell, String marked, boolean bold) {
    MarkedText text = enter(marked);
    int start = 0;
    for (String line : text.text().split("\n", -1)) {
      boolean unused = cell.getParagraphs().size() == 1 && cell.getText().isEmpty();
      XWPFParagraph paragraph = unused ? cell.getParagraphs().getFirst() : cell.addParagraph();
      runs(paragraph, text, start, start + line.length(), bold);
      start += line.length() + 1;
    }
  }

  void write(XWPFParagraph paragraph, String marked, boolean bold) {
    MarkedText text = enter(marked);
    runs(paragraph, text, 0, text.text().length(), bold);
  }

  private MarkedText enter(String marked) {
    MarkedText text = MarkedText.parse(marked);
    for (MarkedText.Mark mark : text.marks()) {
      String said = text.text().substring(mark.start(), mark.end());
      ItemTruth item = ItemTruth.printed(mark.type(), said, mark.value(), List.of());
      if (mark.mention()) {
        ledger.mention(item);
      } else {
        ledger.field(item);
      }
    }
    return text;
  }

  private static void runs(
      XWPFParagraph paragraph, MarkedText text, int start, int end, boolean bold) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    text.styles().stream()
        .flatMap(styled -> List.of(styled.start(), styled.end()).stream())
        .filter(at -> start < at && at < end)
        .forEach(cuts::add);
    List<Integer> at = List.copyOf(cuts);
    for (int i = 1; i < at.size(); i++) {
      run(paragraph, text, at.get(i - 1), at.get(i), bold);
    }
  }

  /** Word numbers footnotes itself, so that their raised numbers are left out. */
  private static void run(
      XWPFParagraph paragraph, MarkedText text, int start, int end, boolean bold) {
    if (styled(text, Style.RAISED, start, end)) {
      return;
    }
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(SIZE);
    run.setBold(bold || styled(text, Style.BOLD, start, end));
    run.setItalic(styled(text, Style.ITALIC, start, end));
    String[] lines = text.text().substring(start, end).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], run.getCTR().sizeOfTArray());
    }
  }

  private static boolean styled(MarkedText text, Style style, int start, int end) {
    return text.styles().stream()
        .anyMatch(s -> s.style() == style && s.start() <= start && end <= s.end());
  }
}
