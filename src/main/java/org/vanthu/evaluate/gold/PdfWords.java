package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.WordTruth;

/** The words of a digital PDF with their places, in the order in which its content draws them. */
final class PdfWords extends PDFTextStripper {

  private final List<WordTruth> words = new ArrayList<>();
  private final List<Box> sizes = new ArrayList<>();
  private int line;

  private PdfWords() {
    setSortByPosition(false);
  }

  static PdfWords read(Path file) throws IOException {
    PdfWords stripper = new PdfWords();
    try (PDDocument document = Loader.loadPDF(file.toFile());
        Writer nowhere = new StringWriter()) {
      for (PDPage page : document.getPages()) {
        boolean turned = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        stripper.sizes.add(turned ? new Box(0, 0, height, width) : new Box(0, 0, width, height));
      }
      stripper.writeText(document, nowhere);
    }
    return stripper;
  }

  List<WordTruth> words() {
    return List.copyOf(words);
  }

  List<PageTruth> pages(String origin, String road, int dpi) {
    List<PageTruth> pages = new ArrayList<>();
    for (Box size : sizes) {
      pages.add(new PageTruth(pages.size() + 1, size.width(), size.height(), origin, road, dpi));
    }
    return pages;
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    line++;
    super.writeLineSeparator();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    StringBuilder word = new StringBuilder();
    List<Box> boxes = new ArrayList<>();
    for (TextPosition position : positions) {
      if (position.getUnicode().isBlank()) {
        end(word, boxes);
      } else {
        word.append(position.getUnicode());
        boxes.add(box(position));
      }
    }
    end(word, boxes);
    super.writeString(text, positions);
  }

  private void end(StringBuilder word, List<Box> boxes) {
    if (!boxes.isEmpty()) {
      Region region = new Region(getCurrentPageNo(), Box.around(boxes));
      words.add(new WordTruth(word.toString(), region, line, WordTruth.Ink.PRINT));
      word.setLength(0);
      boxes.clear();
    }
  }

  private static Box box(TextPosition position) {
    double left = position.getXDirAdj();
    double bottom = position.getYDirAdj();
    return Box.ofCorners(
        left, bottom - position.getHeightDir(), left + position.getWidthDirAdj(), bottom);
  }
}
