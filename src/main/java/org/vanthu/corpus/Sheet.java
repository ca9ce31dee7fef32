package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/** One typeset page: words and rulings in points, origin top-left, y down. */
public final class Sheet {

  /**
   * A word as set.
   *
   * @param baseline y of the line the letters stand on
   * @param glued whether the next one follows without a space: both are parts of one word
   */
  public record SetWord(
      String text, Box box, double baseline, Fonts.Face face, double size, Ink ink, boolean glued) {

    /** A word by itself. */
    public SetWord(String text, Box box, double baseline, Fonts.Face face, double size, Ink ink) {
      this(text, box, baseline, face, size, ink, false);
    }
  }

  /** How a word gets onto the page. */
  public enum Ink {
    PRINT,
    /** In the appearance of an annotation placed after the page was made. */
    STAMPED,
    /** Written with a pen on the printed page; only scanned papers have it. */
    HANDWRITTEN
  }

  public final int number;
  public final double width;
  public final double height;
  public final List<SetWord> words = new ArrayList<>();
  public final List<Ruling> rulings = new ArrayList<>();
  public final List<Box> seals = new ArrayList<>();

  public Sheet(int number, double width, double height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  public void horizontal(double y, double from, double to, double thickness) {
    rulings.add(new Ruling(Ruling.Direction.HORIZONTAL, y, from, to, thickness));
  }

  public void vertical(double x, double from, double to, double thickness) {
    rulings.add(new Ruling(Ruling.Direction.VERTICAL, x, from, to, thickness));
  }
}
