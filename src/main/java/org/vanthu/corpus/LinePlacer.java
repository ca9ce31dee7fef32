package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.LineBreaker.Piece;
import org.vanthu.corpus.LineBreaker.Row;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.WordTruth;

/** Puts one broken line on its sheet and notes where its words and marks went. */
final class LinePlacer {

  private final Widths widths;
  private final MarkedText text;
  private final Setting setting;
  private final LineBreaker breaker;
  private final Typesetter setter;

  /** Ink of each mark, by line. */
  final List<List<Region>> regions = new ArrayList<>();

  LinePlacer(Typesetter setter, Widths widths, MarkedText text, Setting setting) {
    this.setter = setter;
    this.widths = widths;
    this.text = text;
    this.setting = setting;
    this.breaker = new LineBreaker(widths, text, setting);
    text.marks().forEach(mark -> regions.add(new ArrayList<>()));
  }

  List<Row> rows() {
    return breaker.rows();
  }

  /** Sets a row with its letters' feet at a baseline. */
  void place(Row row, double baseline, int line, boolean first, boolean last) {
    double indent = first ? setting.indent() : 0;
    double slack = setting.right() - setting.left() - indent - row.width();
    boolean spread = setting.align() == Align.JUSTIFY && !last && row.gaps() > 0;
    double space =
        widths.width(" ", setting.face(), setting.size()) + (spread ? slack / row.gaps() : 0);
    double x = setting.left() + indent + before(slack);
    List<Box> inks = new ArrayList<>();
    text.marks().forEach(mark -> inks.add(null));
    List<WordTruth> word = new ArrayList<>();
    for (Piece piece : row.pieces()) {
      Box box = set(piece, x, baseline);
      note(piece, box, inks);
      WordTruth truth =
          new WordTruth(
              text.text().substring(piece.start(), piece.end()),
              new Region(setter.sheet().number, box),
              line,
              WordTruth.Ink.valueOf(piece.setting().ink().name()));
      collect(word, truth, piece.glued());
      x += piece.width() + (piece.glued() ? 0 : space);
    }
    for (int i = 0; i < inks.size(); i++) {
      if (inks.get(i) != null) {
        regions.get(i).add(new Region(setter.sheet().number, inks.get(i)));
      }
    }
  }

  private double before(double slack) {
    return switch (setting.align()) {
      case RIGHT -> slack;
      case CENTER -> slack / 2;
      case LEFT, JUSTIFY -> 0;
    };
  }

  private Box set(Piece piece, double x, double baseline) {
    double margin = breaker.margin(piece);
    double foot = baseline - piece.raised();
    double size = piece.setting().size();
    Box box =
        new Box(
            x + margin,
            foot - Fonts.ASCENT * size,
            x + piece.width() - margin,
            foot + Fonts.DESCENT * size);
    setter
        .sheet()
        .words
        .add(
            new Sheet.SetWord(
                text.text().substring(piece.start(), piece.end()),
                box,
                foot,
                piece.setting().face(),
                size,
                piece.setting().ink(),
                piece.glued()));
    return box;
  }

  /** Pieces of one word that differ in their face alone are one word of the truth. */
  private void collect(List<WordTruth> word, WordTruth piece, boolean glued) {
    if (!word.isEmpty() && word.getLast().ink() == piece.ink()) {
      WordTruth before = word.removeLast();
      Box box = before.region().box().union(piece.region().box());
      word.add(
          new WordTruth(
              before.text() + piece.text(),
              new Region(piece.region().page(), box),
              piece.line(),
              piece.ink()));
    } else {
      word.add(piece);
    }
    if (!glued) {
      word.forEach(setter.ledger::word);
      word.clear();
    }
  }

  private void note(Piece piece, Box box, List<Box> inks) {
    for (int i = 0; i < text.marks().size(); i++) {
      MarkedText.Mark mark = text.marks().get(i);
      int from = Math.max(piece.start(), mark.start());
      int to = Math.min(piece.end(), mark.end());
      if (from < to) {
        Box part = part(piece, box, from, to);
        inks.set(i, inks.get(i) == null ? part : inks.get(i).union(part));
      }
    }
  }

  private Box part(Piece piece, Box box, int from, int to) {
    if (from == piece.start() && to == piece.end()) {
      return box;
    }
    Setting own = piece.setting();
    double scale =
        box.width()
            / widths.width(
                text.text().substring(piece.start(), piece.end()), own.face(), own.size());
    String before = text.text().substring(piece.start(), from);
    double left = box.left() + scale * widths.width(before, own.face(), own.size());
    double width = scale * widths.width(text.text().substring(from, to), own.face(), own.size());
    return new Box(left, box.top(), left + width, box.bottom());
  }

  /** Whether a pen writes a part of the mark. */
  boolean handwritten(MarkedText.Mark mark) {
    return setting.ink() == Ink.HANDWRITTEN
        || text.styles().stream()
            .anyMatch(s ->
                s.style() == MarkedText.Style.PEN
                    && s.start() < mark.end()
                    && mark.start() < s.end());
  }
}
