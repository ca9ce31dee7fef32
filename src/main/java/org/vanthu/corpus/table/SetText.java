package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vanthu.corpus.Fonts;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Ledger;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.table.TableCell.Side;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;

/** A text broken into lines, which are set one after the other; knows where its ink went. */
final class SetText {

  private record Token(int start, int end) {}

  private record Line(List<Token> tokens, double width) {}

  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Surface surface;
  private final MarkedText text;
  private final Face face;
  private final double size;
  private final List<Line> lines;
  private final List<Region> ink = new ArrayList<>();
  private final List<List<Region>> marks = new ArrayList<>();
  private int next;

  /**
   * @param room width in points that a line may take; a longer word takes a line of its own
   */
  SetText(Surface surface, String marked, Face face, double size, double room) {
    this.surface = surface;
    this.text = MarkedText.parse(marked);
    this.face = face;
    this.size = size;
    this.lines = lines(room);
    text.marks().forEach(mark -> marks.add(new ArrayList<>()));
  }

  /** Width of the longest word of a text. */
  static double widest(Surface surface, String marked, Face face, double size) {
    Matcher words = WORD.matcher(MarkedText.parse(marked).text());
    double widest = 0;
    while (words.find()) {
      widest = Math.max(widest, surface.width(words.group(), face, size));
    }
    return widest;
  }

  private List<Line> lines(double room) {
    List<Line> broken = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    double space = surface.width(" ", face, size);
    double used = 0;
    Matcher words = WORD.matcher(text.text());
    while (words.find()) {
      double width = surface.width(words.group(), face, size);
      boolean full = used + space + width > room + 0.01;
      if (!open.isEmpty() && (full || endsLine(open.getLast(), words.start()))) {
        broken.add(new Line(List.copyOf(open), used));
        open.clear();
        used = 0;
      }
      used += (open.isEmpty() ? 0 : space) + width;
      open.add(new Token(words.start(), words.end()));
    }
    if (!open.isEmpty()) {
      broken.add(new Line(List.copyOf(open), used));
    }
    return broken;
  }

  private boolean endsLine(Token last, int start) {
    return text.text().substring(last.end(), start).contains("\n");
  }

  int count() {
    return lines.size();
  }

  boolean done() {
    return next == lines.size();
  }

  int left() {
    return lines.size() - next;
  }

  /** Sets the next line with its top at y. */
  void set(double y, double from, double to, Side side) {
    Line line = lines.get(next++);
    double slack = to - from - line.width();
    double x =
        switch (side) {
          case LEFT -> from;
          case CENTER -> from + slack / 2;
          case RIGHT -> from + slack;
        };
    double baseline = y + size * Fonts.ASCENT;
    double space = surface.width(" ", face, size);
    List<Surface.Word> words = new ArrayList<>();
    @Nullable Box[] pieces = new Box[marks.size()];
    for (Token token : line.tokens()) {
      String word = text.text().substring(token.start(), token.end());
      Box box = box(x, baseline, word);
      words.add(new Surface.Word(word, box, baseline, face, size));
      note(token, x, baseline, pieces);
      x = box.right() + space;
    }
    surface.line(words);
    ink.add(region(Box.around(words.stream().map(Surface.Word::box).toList())));
    for (int i = 0; i < pieces.length; i++) {
      Box piece = pieces[i];
      if (piece != null) {
        marks.get(i).add(region(piece));
      }
    }
  }

  private void note(Token token, double x, double baseline, @Nullable Box[] pieces) {
    for (int i = 0; i < pieces.length; i++) {
      MarkedText.Mark mark = text.marks().get(i);
      int from = Math.max(token.start(), mark.start());
      int to = Math.min(token.end(), mark.end());
      if (from < to) {
        String before = text.text().substring(token.start(), from);
        double left = x + surface.width(before, face, size);
        Box piece = box(left, baseline, text.text().substring(from, to));
        Box sofar = pieces[i];
        pieces[i] = sofar == null ? piece : sofar.union(piece);
      }
    }
  }

  private Region region(Box box) {
    return Ledger.rounded(new Region(surface.page(), box));
  }

  private Box box(double x, double baseline, String word) {
    return new Box(
        x,
        baseline - Fonts.ASCENT * size,
        x + surface.width(word, face, size),
        baseline + Fonts.DESCENT * size);
  }

  /** One box for each line that has been set. */
  List<Region> ink() {
    return ink;
  }

  List<ItemTruth> mentions() {
    List<ItemTruth> mentions = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      MarkedText.Mark mark = text.marks().get(i);
      String marked = Spaces.folded(text.text().substring(mark.start(), mark.end()));
      mentions.add(ItemTruth.printed(mark.type(), marked, mark.value(), marks.get(i)));
    }
    return mentions;
  }
}
