package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/**
 * Sets marked text on sheets, line by line, and writes down where everything went. A line end in
 * the text ends the line on the sheet.
 */
final class Typesetter {

  /** How lines stand between their edges. */
  enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /**
   * How a paragraph is set.
   *
   * @param left edge in points
   * @param right edge in points
   * @param indent of the first line, in points
   */
  record Setting(
      Fonts.Face face,
      double size,
      Align align,
      double left,
      double right,
      double indent,
      Ink ink) {

    double leading() {
      return size * 1.25;
    }

    Setting in(Fonts.Face other) {
      return new Setting(other, size, align, left, right, indent, ink);
    }

    Setting aligned(Align other) {
      return new Setting(face, size, other, left, right, indent, ink);
    }

    Setting between(double newLeft, double newRight) {
      return new Setting(face, size, align, newLeft, newRight, indent, ink);
    }

    Setting sized(double other) {
      return new Setting(face, other, align, left, right, indent, ink);
    }

    Setting indented(double other) {
      return new Setting(face, size, align, left, right, other, ink);
    }

    Setting stamped() {
      return new Setting(face, size, align, left, right, indent, Ink.STAMPED);
    }
  }

  private record Token(int start, int end) {}

  /** A line of a paragraph before it has a place: its words and their natural width. */
  private record Row(List<Token> tokens, double width) {}

  private static final Pattern WORD = Pattern.compile("\\S+");

  final Fonts fonts;
  final Gold gold;
  final List<Sheet> sheets = new ArrayList<>();
  double y;

  Typesetter(Fonts fonts, Gold gold) {
    this.fonts = fonts;
    this.gold = gold;
  }

  Sheet sheet() {
    return sheets.getLast();
  }

  /** A new page with its number centred in the top margin, except on the first. */
  void page(double width, double height, boolean numbered) {
    sheets.add(new Sheet(sheets.size() + 1, width, height));
    gold.pages = sheets.size();
    if (numbered) {
      y = Paper.TOP / 2;
      set(
          MarkedText.parse(Integer.toString(sheets.size())),
          new Setting(
              Fonts.Face.REGULAR, 13, Align.CENTER, Paper.LEFT, width - Paper.RIGHT, 0, Ink.PRINT));
    }
    y = Paper.TOP;
  }

  double bottom() {
    return sheet().height - Paper.BOTTOM;
  }

  /** Height in points that a text takes when it is set. */
  double height(MarkedText text, Setting setting) {
    return rows(text, setting).size() * setting.leading();
  }

  /** Sets a paragraph from y down, over as many pages as it takes. */
  void paragraph(String marked, Setting setting) {
    set(MarkedText.parse(marked), setting);
  }

  void set(MarkedText text, Setting setting) {
    List<List<Region>> regions = new ArrayList<>();
    text.marks().forEach(mark -> regions.add(new ArrayList<>()));
    List<Row> rows = rows(text, setting);
    for (int i = 0; i < rows.size(); i++) {
      if (y + setting.leading() > bottom() + Paper.BOTTOM / 2) {
        page(sheet().width, sheet().height, true);
      }
      boolean last = i == rows.size() - 1;
      place(text, rows.get(i), setting, i == 0, last, regions);
      y += setting.leading();
    }
    for (int i = 0; i < text.marks().size(); i++) {
      write(text, text.marks().get(i), regions.get(i));
    }
  }

  private void write(MarkedText text, MarkedText.Mark mark, List<Region> regions) {
    String marked = text.text().substring(mark.start(), mark.end());
    Gold.Item item = new Gold.Item(mark.type(), marked, mark.value(), regions);
    if (mark.mention()) {
      gold.mentions.add(item);
    } else {
      gold.field(item);
    }
  }

  private List<Row> rows(MarkedText text, Setting setting) {
    List<Row> rows = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    double room = setting.right() - setting.left() - setting.indent();
    double space = fonts.width(" ", setting.face(), setting.size());
    double used = 0;
    Matcher words = WORD.matcher(text.text());
    while (words.find()) {
      double width = fonts.width(words.group(), setting.face(), setting.size());
      boolean full = used + space + width > room + 0.01;
      if (!open.isEmpty() && (full || brokenBefore(text, open.getLast(), words.start()))) {
        rows.add(new Row(List.copyOf(open), used));
        open.clear();
        room = setting.right() - setting.left();
        used = 0;
      }
      used += (open.isEmpty() ? 0 : space) + width;
      open.add(new Token(words.start(), words.end()));
    }
    if (!open.isEmpty()) {
      rows.add(new Row(List.copyOf(open), used));
    }
    return rows;
  }

  private static boolean brokenBefore(MarkedText text, Token last, int start) {
    return text.text().substring(last.end(), start).contains("\n");
  }

  private void place(
      MarkedText text,
      Row row,
      Setting setting,
      boolean first,
      boolean last,
      List<List<Region>> regions) {
    double indent = first ? setting.indent() : 0;
    double slack = setting.right() - setting.left() - indent - row.width();
    double space = fonts.width(" ", setting.face(), setting.size());
    double x = setting.left() + indent;
    switch (setting.align()) {
      case RIGHT -> x += slack;
      case CENTER -> x += slack / 2;
      case JUSTIFY ->
          space += last || row.tokens().size() < 2 ? 0 : slack / (row.tokens().size() - 1);
      case LEFT -> {}
    }
    double baseline = y + setting.size() * Fonts.ASCENT;
    List<Box> pieces = new ArrayList<>();
    text.marks().forEach(mark -> pieces.add(null));
    for (Token token : row.tokens()) {
      String word = text.text().substring(token.start(), token.end());
      Box box = box(x, baseline, word, setting);
      sheet()
          .words
          .add(
              new Sheet.SetWord(
                  word, box, baseline, setting.face(), setting.size(), setting.ink()));
      gold.words.add(new Gold.WordItem(word, new Region(sheet().number, box)));
      note(text, token, x, baseline, setting, pieces);
      x = box.right() + space;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) != null) {
        regions.get(i).add(new Region(sheet().number, pieces.get(i)));
      }
    }
  }

  private void note(
      MarkedText text, Token token, double x, double baseline, Setting setting, List<Box> pieces) {
    for (int i = 0; i < text.marks().size(); i++) {
      MarkedText.Mark mark = text.marks().get(i);
      int from = Math.max(token.start(), mark.start());
      int to = Math.min(token.end(), mark.end());
      if (from < to) {
        String before = text.text().substring(token.start(), from);
        double left = x + fonts.width(before, setting.face(), setting.size());
        Box piece = box(left, baseline, text.text().substring(from, to), setting);
        pieces.set(i, pieces.get(i) == null ? piece : pieces.get(i).union(piece));
      }
    }
  }

  private Box box(double x, double baseline, String text, Setting setting) {
    return new Box(
        x,
        baseline - Fonts.ASCENT * setting.size(),
        x + fonts.width(text, setting.face(), setting.size()),
        baseline + Fonts.DESCENT * setting.size());
  }
}
