package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands in a slot: its pieces of ink, alone on white paper, and what tells a pen from print.
 *
 * @param box hull of the ink in pixels of the page
 * @param picture the ink alone with a margin
 * @param stroke mean width of its strokes in pixels
 * @param printStroke that of the print beside it
 */
record SlotInk(
    Slot slot,
    List<Pieces.Piece> pieces,
    Rect box,
    Gray picture,
    double stroke,
    double printStroke) {

  /** Pieces lower than this share of a printed digit are dots and specks. */
  private static final double SPECK = 0.35;

  /** Ink that reaches so far beyond its slot, by a digit's height, touches the word beside it. */
  private static final double TOUCHING = 0.2;

  /** Width of a digit and a letter that touch, by a digit's height. */
  private static final double TWO_LETTERS = 1.05;

  /** Margin of the picture as a share of a digit's height. */
  private static final double MARGIN = 0.8;

  /** Printed digits are at least so high by the print beside them; stamps differ from letters. */
  private static final double LEAST_HEIGHT = 0.8;

  static final double MOST_HEIGHT = 1.12;

  /** By how much printed digits may differ in height and base; raising it lets pens pass. */
  private static final double UNEVEN = 0.13;

  /** A printed digit is narrower than this share of its height. */
  static final double WIDEST = 0.82;

  /** A printed digit is wider than this share of its height, but for 1. */
  private static final double NARROWEST = 0.45;

  /** How far a printed number may lie above or below its line. */
  private static final double OFF_BASE = 0.3;

  /** How much thicker than the print beside it a number's strokes may be. */
  private static final double THICKER = 1.4;

  SlotInk {
    pieces = List.copyOf(pieces);
  }

  static SlotInk of(Slot slot, Gray page, Binary ink) {
    Rect band = slot.band();
    List<Pieces.Piece> pieces = pieces(slot, ink, band.grown(slot.height(), 0));
    boolean touches = pieces.stream().anyMatch(p -> touches(slot, p.box()));
    if (touches) {
      pieces =
          pieces(
              slot, ink, new Rect(band.left(), band.top(), cut(slot, pieces, ink), band.bottom()));
    }
    int slash = TouchingSlash.begin(slot, pieces.stream().map(Pieces.Piece::box).toList(), ink);
    if (slash < band.right()) {
      pieces = pieces(slot, ink, new Rect(band.left(), band.top(), slash, band.bottom()));
    }
    if (pieces.isEmpty()) {
      return new SlotInk(slot, List.of(), new Rect(0, 0, 0, 0), page, 0, 0);
    }
    Rect box = pieces.stream().map(Pieces.Piece::box).reduce(Rect::union).orElseThrow();
    return new SlotInk(
        slot,
        pieces,
        box,
        alone(slot, pieces, box, page),
        stroke(pieces, ink),
        stroke(Pieces.of(ink, slot.print()), ink));
  }

  private static List<Pieces.Piece> pieces(Slot slot, Binary ink, Rect region) {
    List<Pieces.Piece> pieces = new ArrayList<>();
    for (Pieces.Piece piece : Pieces.of(ink, region)) {
      Rect box = piece.box();
      boolean high = box.height() >= SPECK * slot.height();
      boolean rule = box.width() > 3 * slot.height() && box.height() < slot.height() / 3;
      if (high && !rule && slot.left() <= box.centerX() && box.centerX() < slot.right()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /**
   * Whether ink belongs in part to the next word: it crosses over, or is print two letters wide.
   */
  private static boolean touches(Slot slot, Rect box) {
    double h = slot.height();
    boolean crosses =
        box.right() > slot.right() + TOUCHING * h || box.left() < slot.left() - TOUCHING * h;
    boolean lettered =
        slot.kind() != Slot.Kind.NUMBER
            && box.width() > TWO_LETTERS * h
            && box.height() <= 1.05 * h
            && box.right() > slot.right() - TOUCHING * h;
    return crosses || lettered;
  }

  /** Where the last piece parts from the word that it touches: at its thinnest column. */
  private static int cut(Slot slot, List<Pieces.Piece> pieces, Binary ink) {
    Rect last = pieces.getLast().box();
    int from = last.left() + (int) (NARROWEST * slot.height());
    int to = Math.min(last.right(), last.left() + (int) (WIDEST * slot.height()));
    int best = slot.right();
    int least = Integer.MAX_VALUE;
    for (int x = from; touches(slot, last) && x < to; x++) {
      int column = ink.inkIn(new Rect(x, last.top(), x + 1, last.bottom()));
      if (column < least) {
        least = column;
        best = x;
      }
    }
    return Math.max(slot.left(), best);
  }

  /** Whether nothing in it rises above print, as pens do. */
  boolean low() {
    return pieces.stream().allMatch(p -> p.box().height() <= MOST_HEIGHT * slot.height());
  }

  boolean empty() {
    return pieces.isEmpty();
  }

  private static Gray alone(Slot slot, List<Pieces.Piece> pieces, Rect box, Gray page) {
    int margin = (int) (MARGIN * slot.height());
    int w = box.width() + 2 * margin;
    int h = box.height() + 2 * margin;
    byte[] pixels = new byte[w * h];
    Arrays.fill(pixels, (byte) 255);
    for (Pieces.Piece piece : pieces) {
      Rect own = piece.box().grown(2, 2).within(page.width(), page.height());
      for (int y = own.top(); y < own.bottom(); y++) {
        for (int x = own.left(); x < own.right(); x++) {
          int to = (y - box.top() + margin) * w + x - box.left() + margin;
          pixels[to] = (byte) page.at(x, y);
        }
      }
    }
    return new Gray(w, h, page.dotsPerInch(), pixels);
  }

  /** Mean width of the strokes in pixels: twice the ink by its outline. */
  private static double stroke(List<Pieces.Piece> pieces, Binary ink) {
    long area = 0;
    long outline = 0;
    for (Pieces.Piece piece : pieces) {
      Rect box = piece.box();
      for (int y = box.top(); y < box.bottom(); y++) {
        for (int x = box.left(); x < box.right(); x++) {
          if (ink.at(x, y)) {
            area++;
            boolean inner =
                x > 0
                    && y > 0
                    && x + 1 < ink.width()
                    && y + 1 < ink.height()
                    && ink.at(x - 1, y)
                    && ink.at(x + 1, y)
                    && ink.at(x, y - 1)
                    && ink.at(x, y + 1);
            outline += inner ? 0 : 1;
          }
        }
      }
    }
    return outline == 0 ? 0 : 2.0 * area / outline;
  }

  /**
   * Whether it looks printed: pieces as high as printed digits, all alike, on one base line, none
   * wider than a digit, drawn as finely as the print beside them.
   */
  boolean printed() {
    double h = slot.height();
    double least = pieces.stream().mapToInt(p -> p.box().height()).min().orElse(0) / h;
    double most = pieces.stream().mapToInt(p -> p.box().height()).max().orElse(0) / h;
    double widest = pieces.stream().mapToInt(p -> p.box().width()).max().orElse(0) / h;
    int low = pieces.stream().mapToInt(p -> p.box().bottom()).max().orElse(0);
    int high = pieces.stream().mapToInt(p -> p.box().bottom()).min().orElse(0);
    return least >= LEAST_HEIGHT
        && most <= MOST_HEIGHT
        && most - least <= UNEVEN
        && (low - high) / h <= UNEVEN
        && widest <= WIDEST
        && Math.abs(high - slot.base()) / h <= OFF_BASE
        && stroke <= printStroke * THICKER;
  }
}
