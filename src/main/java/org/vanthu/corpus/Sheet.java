package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/** One typeset page: words and rulings in points, origin top-left, y down. */
final class Sheet {

  /**
   * A word as set.
   *
   * @param baseline y of the line the letters stand on
   */
  record SetWord(String text, Box box, double baseline, Fonts.Face face, double size, Ink ink) {}

  /** How a word gets onto the page. */
  enum Ink {
    PRINT,
    /** In the appearance of an annotation placed after the page was made. */
    STAMPED,
    /** Written with a pen on the printed page; only scanned papers have it. */
    HANDWRITTEN
  }

  final int number;
  final double width;
  final double height;
  final List<SetWord> words = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  final List<Box> seals = new ArrayList<>();

  Sheet(int number, double width, double height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  void horizontal(double y, double from, double to, double thickness) {
    rulings.add(new Ruling(Ruling.Direction.HORIZONTAL, y, from, to, thickness));
  }

  void vertical(double x, double from, double to, double thickness) {
    rulings.add(new Ruling(Ruling.Direction.VERTICAL, x, from, to, thickness));
  }
}
