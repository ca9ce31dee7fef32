package org.vanthu.ocr;

/**
 * The resolution that a page's letters have, where the one told by its file can't be: a sheet of
 * half a metre is a scan whose program didn't know its resolution, one of a hand's size is a sheet
 * that was made small to fit somewhere.
 */
final class Resolution {

  /** Longest side of sheets that are what they seem, in inches: A3 with room to spare. */
  private static final double LONGEST = 18;

  /** The least that the longest side of such sheets has, in inches: A5 with room to spare. */
  private static final double SHORTEST = 7;

  /** Longest side of A4 in inches, which nearly all papers are. */
  private static final double A4 = 11.69;

  /** By how much a small picture is taken to be made smaller at most: more is nothing to read. */
  private static final double SMALLEST = 3;

  private Resolution() {}

  /** The same pixels with the resolution that is believed. */
  static Gray believed(Gray page) {
    int longest = Math.max(page.width(), page.height());
    double inches = longest / page.dotsPerInch();
    if (inches >= SHORTEST && inches <= LONGEST) {
      return page;
    }
    double dots = Math.max(longest / A4, page.dotsPerInch() / SMALLEST);
    return new Gray(page.width(), page.height(), dots, page.pixels());
  }
}
