package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ink that looks like characters and lies under no word that was read, gathered into stretches of
 * lines.
 *
 * @param box its hull with its accents and dots
 * @param pieces its connected pieces
 * @param letters how many of them are as large as letters; 0 for a lone dash
 */
record LooseInk(Rect box, List<Rect> pieces, int letters) {

  /** Height of characters in inches: lower are accents and specks, higher drawings and seals. */
  private static final double LOWEST = 0.045;

  private static final double HIGHEST = 0.26;

  /** Letters that touch are no wider than this, in inches; wider are strokes of pens. */
  private static final double WIDEST = 1.0;

  /** What is higher than this and thinner than this share of it is left of a line, in inches. */
  private static final double RULE_HEIGHT = 0.15;

  private static final double RULE_SHARE = 0.13;

  /** Width of dashes in inches, and how thick they may be. */
  private static final double DASH_LEAST = 0.02;

  private static final double DASH_MOST = 0.15;
  private static final double DASH_THICKNESS = 0.025;

  /** Characters of a line lie nearer than this, by their height. */
  private static final double GAP = 1.3;

  /** Ink covered by so much of words that were read is theirs. */
  private static final double COVERED = 0.4;

  /** Pages with more loose pieces than this are drawings or noise. */
  private static final int MOST_PIECES = 1500;

  LooseInk {
    pieces = List.copyOf(pieces);
  }

  /** Whether it is a lone dash. */
  boolean dash() {
    return letters == 0;
  }

  /**
   * All such ink of a page.
   *
   * @param read boxes of the words that were read
   */
  static List<LooseInk> of(Binary ink, List<Rect> read) {
    Cover cover = Cover.of(ink, read);
    List<Rect> letters = new ArrayList<>();
    List<Rect> dashes = new ArrayList<>();
    List<Rect> small = new ArrayList<>();
    for (Pieces.Piece piece : InkMap.pieces(ink)) {
      Rect box = piece.box();
      if (piece.area() < 4 || cover.share(box) >= COVERED) {
        continue;
      }
      if (letter(box, ink)) {
        letters.add(box);
      } else if (box.height() < ink.pixels(LOWEST) && box.width() <= ink.pixels(DASH_MOST)) {
        (dash(box, ink) ? dashes : small).add(box);
      }
    }
    if (letters.size() > MOST_PIECES) {
      return List.of();
    }
    return new Gathering(letters, dashes, small).stretches();
  }

  private static boolean letter(Rect box, Binary ink) {
    boolean rule =
        box.height() > ink.pixels(RULE_HEIGHT) && box.width() < RULE_SHARE * box.height();
    return box.height() >= ink.pixels(LOWEST)
        && box.height() <= ink.pixels(HIGHEST)
        && box.width() <= ink.pixels(WIDEST)
        && !rule;
  }

  private static boolean dash(Rect box, Binary ink) {
    return box.width() >= ink.pixels(DASH_LEAST)
        && box.height() <= ink.pixels(DASH_THICKNESS)
        && box.width() * 10 >= box.height() * 17;
  }

  /** Which tiles of a page lie under words. */
  private record Cover(int columns, int rows, boolean[] tiles) {

    private static final int TILE = 4;

    static Cover of(Binary ink, List<Rect> words) {
      int columns = ink.width() / TILE + 1;
      int rows = ink.height() / TILE + 1;
      boolean[] tiles = new boolean[columns * rows];
      for (Rect word : words) {
        Rect box = word.within(ink.width(), ink.height());
        for (int y = box.top() / TILE; y <= box.bottom() / TILE; y++) {
          for (int x = box.left() / TILE; x <= box.right() / TILE; x++) {
            tiles[y * columns + x] = true;
          }
        }
      }
      return new Cover(columns, rows, tiles);
    }

    double share(Rect box) {
      int all = 0;
      int covered = 0;
      for (int y = box.top() / TILE; y <= (box.bottom() - 1) / TILE; y++) {
        for (int x = box.left() / TILE; x <= (box.right() - 1) / TILE; x++) {
          all++;
          covered += tiles[y * columns + x] ? 1 : 0;
        }
      }
      return (double) covered / all;
    }
  }

  /** Letters that stand beside each other make a stretch; accents and dots join theirs. */
  private static final class Gathering {

    private final List<Rect> letters;
    private final List<Rect> dashes;
    private final List<Rect> small;

    Gathering(List<Rect> letters, List<Rect> dashes, List<Rect> small) {
      this.letters = letters;
      this.dashes = new ArrayList<>(dashes);
      this.small = new ArrayList<>(small);
    }

    List<LooseInk> stretches() {
      letters.sort(Comparator.comparingInt(Rect::left));
      List<List<Rect>> lines = new ArrayList<>();
      for (Rect letter : letters) {
        lines.stream()
            .filter(line -> beside(line.getLast(), letter))
            .min(Comparator.comparingInt(line -> letter.left() - line.getLast().right()))
            .orElseGet(() -> {
              List<Rect> fresh = new ArrayList<>();
              lines.add(fresh);
              return fresh;
            })
            .add(letter);
      }
      while (united(lines)) {}
      List<LooseInk> stretches = new ArrayList<>();
      lines.forEach(line -> stretches.add(withSmall(line)));
      dashes.forEach(dash -> stretches.add(new LooseInk(dash, List.of(dash), 0)));
      stretches.sort(
          Comparator.comparingInt((LooseInk loose) -> loose.box().top())
              .thenComparingInt(loose -> loose.box().left()));
      return stretches;
    }

    /** Joins two stretches of one line; false when there are none. */
    private static boolean united(List<List<Rect>> lines) {
      for (int i = 0; i < lines.size(); i++) {
        Rect one = hull(lines.get(i));
        for (int j = i + 1; j < lines.size(); j++) {
          Rect two = hull(lines.get(j));
          if (one.left() <= two.left() ? beside(one, two) : beside(two, one)) {
            lines.get(i).addAll(lines.remove(j));
            return true;
          }
        }
      }
      return false;
    }

    private static Rect hull(List<Rect> line) {
      return line.stream().reduce(Rect::union).orElseThrow();
    }

    private static boolean beside(Rect before, Rect letter) {
      int height = Math.max(before.height(), letter.height());
      int gap = letter.left() - before.right();
      boolean level = before.overlapY(letter) * 5 >= 2 * Math.min(before.height(), letter.height());
      return level && gap < GAP * height;
    }

    private LooseInk withSmall(List<Rect> line) {
      Rect hull = hull(line);
      Rect around = hull.grown(hull.height(), hull.height() * 2 / 5);
      List<Rect> all = new ArrayList<>(line);
      for (List<Rect> others : List.of(small, dashes)) {
        others.removeIf(
            piece -> around.contains(piece.centerX(), piece.centerY()) && all.add(piece));
      }
      return new LooseInk(all.stream().reduce(Rect::union).orElseThrow(), all, line.size());
    }
  }
}
