package org.vanthu.ocr;

import java.util.Arrays;

/**
 * Which way the text of a page runs, by its ink alone: lines of text fall into sharp rows along
 * their direction only, and in Latin letters, Vietnamese most of all, far more ink rises above a
 * line than hangs below it.
 */
final class TextFlow {

  /** Resolution at which ink is looked at; higher tells more of small print and costs time. */
  private static final double LOOKED_AT_DPI = 150;

  /**
   * Runs of ink from here on are ruled lines or dark borders, in inches; lower eats bold letters.
   */
  private static final double RULE = 0.3;

  private final Binary ink;
  private final BaseLines level;
  private final BaseLines standing;

  private TextFlow(Binary ink) {
    this.ink = ink;
    level = BaseLines.of(ink);
    standing = BaseLines.of(ink.turned());
  }

  static TextFlow of(Gray page) {
    return new TextFlow(withoutRules(Binary.of(page.reducedTo(LOOKED_AT_DPI))));
  }

  /** Too little ink to tell anything, and little to be read. */
  boolean blank() {
    return level.few();
  }

  /** How much more sharply ink falls into rows than into columns; above 1 lines lie level. */
  double level() {
    return level.sharpness() / Math.max(standing.sharpness(), 1e-9);
  }

  /**
   * By how many standard errors more ink rises above lines than hangs below: positive when the page
   * is upright, negative when it stands on its head.
   */
  double upright() {
    return Rise.of(ink, level.degrees());
  }

  /** The same of the page turned clockwise by one quarter. */
  double uprightWhenTurned() {
    return Rise.of(ink.turned(), standing.degrees());
  }

  /** The ink of letters, without rules, at a resolution of its own. */
  Binary ink() {
    return ink;
  }

  private static Binary withoutRules(Binary page) {
    int least = page.pixels(RULE);
    int w = page.width();
    int h = page.height();
    boolean[] letters = page.ink().clone();
    for (int y = 0; y < h; y++) {
      erase(page.ink(), letters, y * w, 1, w, least);
    }
    for (int x = 0; x < w; x++) {
      erase(page.ink(), letters, x, w, h, least);
    }
    return new Binary(w, h, page.dotsPerInch(), letters);
  }

  private static void erase(
      boolean[] ink, boolean[] letters, int first, int step, int count, int least) {
    int start = -1;
    for (int i = 0; i <= count; i++) {
      boolean on = i < count && ink[first + i * step];
      if (on && start < 0) {
        start = i;
      } else if (!on && start >= 0) {
        for (int k = start; i - start >= least && k < i; k++) {
          letters[first + k * step] = false;
        }
        start = -1;
      }
    }
  }

  /** How ink rises above and hangs below lines. */
  private static final class Rise {

    /** Width of the strips in which lines are looked for, in inches: cells and columns apart. */
    private static final double STRIP = 1.3;

    /** Share of a strip's width that is ink in a row of a line. */
    private static final double FAINTEST = 0.02;

    /** Share of a strip's width that is ink in the fullest row of a line. */
    private static final double FULLEST = 0.1;

    /** Share of the fullest row from which a row belongs to the bodies of small letters. */
    private static final double BODY = 0.5;

    /** Heights of lines that tell something, in inches. */
    private static final double LOWEST = 0.053;

    private static final double HIGHEST = 0.3;

    /** Heights of the bodies of small letters in inches. */
    private static final double LOWEST_BODY = 0.026;

    private static final double HIGHEST_BODY = 0.17;

    /** Lines below this tell nothing. */
    private static final int LEAST_LINES = 3;

    private final Binary ink;
    private int lines;
    private double sum;
    private double squares;

    private Rise(Binary ink) {
      this.ink = ink;
    }

    static double of(Binary ink, double degrees) {
      Rise rise = new Rise(ink);
      int strip = ink.pixels(STRIP);
      double slope = Math.tan(Math.toRadians(degrees));
      for (int left = 0; left < ink.width(); left += strip) {
        rise.strip(left, Math.min(ink.width(), left + strip), slope);
      }
      if (rise.lines < LEAST_LINES) {
        return 0;
      }
      double mean = rise.sum / rise.lines;
      double variance = Math.max(1e-9, rise.squares / rise.lines - mean * mean);
      return mean / Math.sqrt(variance / rise.lines);
    }

    private void strip(int left, int right, double slope) {
      int h = ink.height();
      double[] rows = new double[h];
      for (int x = left; x < right; x++) {
        int shift = (int) Math.round((x - ink.width() / 2.0) * slope);
        for (int y = Math.max(0, shift); y < Math.min(h, h + shift); y++) {
          rows[y - shift] += ink.at(x, y) ? 1 : 0;
        }
      }
      double width = right - left;
      int start = -1;
      for (int y = 0; y <= h; y++) {
        boolean on = y < h && smooth(rows, y) > FAINTEST * width;
        if (on && start < 0) {
          start = y;
        } else if (!on && start >= 0) {
          line(rows, start, y, width);
          start = -1;
        }
      }
    }

    private static double smooth(double[] rows, int y) {
      double above = y > 0 ? rows[y - 1] : 0;
      double below = y + 1 < rows.length ? rows[y + 1] : 0;
      return (above + 2 * rows[y] + below) / 4;
    }

    private void line(double[] rows, int top, int bottom, double width) {
      double[] line = new double[bottom - top];
      Arrays.setAll(line, i -> smooth(rows, top + i));
      double fullest = Arrays.stream(line).max().orElse(0);
      int from = 0;
      int to = line.length;
      while (from < to && line[from] <= BODY * fullest) {
        from++;
      }
      while (to > from && line[to - 1] <= BODY * fullest) {
        to--;
      }
      boolean tells =
          fullest > FULLEST * width
              && within(line.length, LOWEST, HIGHEST)
              && within(to - from, LOWEST_BODY, HIGHEST_BODY);
      if (tells) {
        double all = Arrays.stream(line).sum();
        double above = Arrays.stream(line, 0, from).sum();
        double below = Arrays.stream(line, to, line.length).sum();
        double rise = (above - below) / all;
        lines++;
        sum += rise;
        squares += rise * rise;
      }
    }

    private boolean within(int pixels, double least, double most) {
      return pixels >= least * ink.dotsPerInch() && pixels <= most * ink.dotsPerInch();
    }
  }
}
