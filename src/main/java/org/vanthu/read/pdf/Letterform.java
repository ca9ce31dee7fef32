package org.vanthu.read.pdf;

import java.text.Normalizer;

/**
 * What the outlines of a Latin letter or a digit have in common whatever the typeface, upright or
 * slanted. What differs between typefaces (a closed 4, 6, 9 or P, the eye of a g) is left open.
 */
final class Letterform {

  private static final String NO_HOLE = "12357CEFGHIJKLMNSTUVXYZcfhijlmnrstuvxyz";
  private static final String ONE_HOLE = "0ADORabdeopq";
  private static final String TWO_HOLES = "8B";

  /** Letters that reach above {@link #MIDDLE}. */
  private static final String TALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZbdfhkl";

  private static final String LOW = "acemnorsuvwxz";
  private static final String BELOW = "gpqy";
  private static final String NOT_BELOW = "0123456789ABCDEGHIKLMNOPRSTUVWXYZabcdehiklmnorstuvwxz";

  /** Between the height of small letters and of capitals, in parts of the font's height. */
  private static final double MIDDLE = 0.6;

  /** How far below the baseline round letters reach without being said to, and the others must. */
  private static final double OVERSHOOT = -0.1;

  private static final String ATTACHED = "\u031B";
  private static final String MARK_BELOW = "\u0323";

  private Letterform() {}

  /** True for the letters and digits of which something is known. */
  static boolean known(String text) {
    String base = base(text);
    return base.length() == 1 && "đĐ".indexOf(base) < 0 && asciiAlphanumeric(base.charAt(0));
  }

  /** Whether an outline may be that of a known letter or digit. */
  static boolean fits(String text, GlyphShape shape) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    char base = parts.charAt(0);
    String marks = parts.substring(1);
    return holesFit(base, marks, shape.holes())
        && piecesFit(base, marks, shape.pieces())
        && heightFits(base, marks, shape);
  }

  /** Whether an outline, of capitals or small capitals, may be that of a small letter's capital. */
  static boolean fitsCapital(char small, GlyphShape shape) {
    char capital = Character.toUpperCase(small);
    return holesFit(capital, "", shape.holes())
        && shape.pieces() == 1
        && (capital == 'Q' || capital == 'J' || shape.bottom() > OVERSHOOT);
  }

  private static boolean holesFit(char base, String marks, int holes) {
    int more = marks.length(); // a hook or a horn may close upon itself
    if (NO_HOLE.indexOf(base) >= 0) {
      return holes <= more;
    }
    if (ONE_HOLE.indexOf(base) >= 0) {
      return holes >= 1 && holes <= 1 + more + (base == '0' ? 1 : 0);
    }
    return TWO_HOLES.indexOf(base) < 0 || holes >= 2 && holes <= 2 + more;
  }

  private static boolean piecesFit(char base, String marks, int pieces) {
    int detached = marks.replace(ATTACHED, "").length();
    boolean dotted = (base == 'i' || base == 'j') && marks.replace(MARK_BELOW, "").isEmpty();
    int most = 1 + detached + (dotted ? 1 : 0);
    int least = detached > 0 || dotted ? 2 : 1;
    return pieces >= least && pieces <= most;
  }

  private static boolean heightFits(char base, String marks, GlyphShape shape) {
    if (marks.isEmpty() && LOW.indexOf(base) >= 0 && shape.top() > MIDDLE) {
      return false;
    }
    if (!Character.isDigit(base) && TALL.indexOf(base) >= 0 && shape.top() < MIDDLE) {
      return false;
    }
    if (BELOW.indexOf(base) >= 0 && shape.bottom() > OVERSHOOT) {
      return false;
    }
    boolean above = !marks.contains(MARK_BELOW);
    return Character.isDigit(base)
        || !above
        || NOT_BELOW.indexOf(base) < 0
        || shape.bottom() > 2 * OVERSHOOT;
  }

  private static String base(String text) {
    if (text.length() != 1) {
      return "";
    }
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    String marks = parts.substring(1);
    boolean vietnamese =
        marks
            .chars()
            .allMatch(c -> "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323".indexOf(c) >= 0);
    return vietnamese ? parts.substring(0, 1) : "";
  }

  private static boolean asciiAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
