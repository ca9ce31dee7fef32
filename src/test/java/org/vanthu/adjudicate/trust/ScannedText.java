package org.vanthu.adjudicate.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Alternative;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Edges;
import org.vanthu.model.Mark;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Span;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** A page as a reader of pixels leaves it: lines of words, most of them read surely. */
final class ScannedText {

  private static final double SURE = 0.97;
  private static final double LETTER = 6;

  private final List<Word> words = new ArrayList<>();
  private double line = 80;

  /** A line of words that were read surely. */
  ScannedText line(String text) {
    double x = 80;
    for (String word : text.split(" ")) {
      words.add(word(word, x, SURE, Set.of(), List.of()));
      x += word.length() * LETTER + 4;
    }
    line += 18;
    return this;
  }

  /** The last word of the last line read like this. */
  ScannedText last(double confidence, Set<Reason> reasons, Alternative... others) {
    Word word = words.removeLast();
    line -= 18;
    words.add(word(word.text(), word.box().left(), confidence, reasons, List.of(others)));
    line += 18;
    return this;
  }

  private Word word(
      String text, double x, double confidence, Set<Reason> reasons, List<Alternative> others) {
    Box box = new Box(x, line, x + text.length() * LETTER, line + 12);
    return new Word(
        text,
        text,
        box,
        Edges.even(box.left(), box.right(), text.length()),
        Style.PLAIN,
        Road.OCR,
        confidence,
        reasons,
        others);
  }

  Document document() {
    Page page = new Page(1, 595, 842, Origin.OCR, "a picture", words, List.of(), List.<Mark>of());
    return new TextComposer()
        .compose(List.of(new PageArranger().arrange(page, List.of())), List.of());
  }

  static Span spanOf(Document document, String text) {
    int at = document.text().replace('\n', ' ').indexOf(text);
    return new Span(at, at + text.length());
  }
}
