package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.corpus.MarkedText.Style;
import org.vanthu.corpus.MarkedText.Styled;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.corpus.Typesetter.Setting;

/** Breaks a text into lines of pieces: words, or parts of words that are written differently. */
final class LineBreaker {

  /**
   * A stretch of one word in one style.
   *
   * @param setting how it is written
   * @param raised points above the line
   * @param width in points, with the room that a pen or a stamp takes
   * @param glued whether the next piece belongs to the same word
   */
  record Piece(int start, int end, Setting setting, double raised, double width, boolean glued) {}

  /** A line before it has a place: its pieces, its natural width and the gaps that may grow. */
  record Row(List<Piece> pieces, double width) {

    long gaps() {
      return pieces.subList(0, pieces.size() - 1).stream().filter(p -> !p.glued()).count();
    }
  }

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Size of a raised digit in parts of the text's, and how high it stands. */
  private static final double RAISED_SIZE = 0.62;

  private static final double RAISED_BY = 0.36;

  /** A pen's digits are wider than printed ones. */
  private static final double PEN_WIDTH = 1.7;

  /** Points left free on either side of what a stamp or pen adds to a printed line. */
  private static final double GAP = 2.5;

  private final Widths widths;
  private final MarkedText text;
  private final Setting setting;

  LineBreaker(Widths widths, MarkedText text, Setting setting) {
    this.widths = widths;
    this.text = text;
    this.setting = setting;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    double room = setting.right() - setting.left() - setting.indent();
    double space = widths.width(" ", setting.face(), setting.size());
    double used = 0;
    Matcher words = WORD.matcher(text.text());
    while (words.find()) {
      List<Piece> word = pieces(words.start(), words.end());
      double width = word.stream().mapToDouble(Piece::width).sum();
      boolean full = used + space + width > room + 0.01;
      if (!open.isEmpty() && (full || brokenBefore(open.getLast().end(), words.start()))) {
        rows.add(new Row(List.copyOf(open), used));
        open.clear();
        room = setting.right() - setting.left();
        used = 0;
      }
      used += (open.isEmpty() ? 0 : space) + width;
      open.addAll(word);
    }
    if (!open.isEmpty()) {
      rows.add(new Row(List.copyOf(open), used));
    }
    return rows;
  }

  private boolean brokenBefore(int lastEnd, int start) {
    return text.text().substring(lastEnd, start).contains("\n");
  }

  private List<Piece> pieces(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Styled styled : text.styles()) {
      if (styled.start() > start && styled.start() < end) {
        cuts.add(styled.start());
      }
      if (styled.end() > start && styled.end() < end) {
        cuts.add(styled.end());
      }
    }
    List<Integer> at = List.copyOf(cuts);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < at.size(); i++) {
      pieces.add(piece(at.get(i - 1), at.get(i), i < at.size() - 1));
    }
    return pieces;
  }

  private Piece piece(int start, int end, boolean glued) {
    Setting own = setting;
    double raised = 0;
    for (Styled styled : text.styles()) {
      if (styled.start() <= start && end <= styled.end()) {
        own = styled(own, styled.style());
        raised = styled.style() == Style.RAISED ? setting.size() * RAISED_BY : raised;
      }
    }
    double width = widths.width(text.text().substring(start, end), own.face(), own.size());
    if (own.ink() != setting.ink()) {
      width = width * (own.ink() == Ink.HANDWRITTEN ? PEN_WIDTH : 1) + 2 * GAP;
    }
    return new Piece(start, end, own, raised, width, glued);
  }

  private static Setting styled(Setting setting, Style style) {
    return switch (style) {
      case BOLD -> setting.in(Fonts.Face.BOLD);
      case ITALIC -> setting.in(Fonts.Face.ITALIC);
      case RAISED -> setting.sized(setting.size() * RAISED_SIZE);
      case PEN -> setting.inked(Ink.HANDWRITTEN);
      case STAMP -> setting.inked(Ink.STAMPED);
    };
  }

  /** Points that a piece leaves free on either side. */
  double margin(Piece piece) {
    return piece.setting().ink() == setting.ink() ? 0 : GAP;
  }
}
