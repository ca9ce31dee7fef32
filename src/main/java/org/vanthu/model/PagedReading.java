package org.vanthu.model;

/**
 * A file of pages, opened. Pages are read and drawn one by one so that memory does not grow with
 * their number. Not for use by several threads at once.
 */
public non-sealed interface PagedReading extends Reading {

  int pageCount();

  /**
   * The page with its machine text and rulings, and the decision whether its pixels must be read.
   *
   * @throws RefusedException when this page can't be read; the others still can
   */
  Page page(int number) throws RefusedException;

  /**
   * The page's pixels for reading, whole.
   *
   * @param dotsPerInch wanted; the image says what it got, which is less for huge pages
   * @throws RefusedException when this page can't be drawn, or only without a picture of it
   */
  PageImage image(int number, double dotsPerInch) throws RefusedException;

  /** The page as people see it, with everything on it that can be drawn; else as {@link #image}. */
  default PageImage displayed(int number, double dotsPerInch) throws RefusedException {
    return image(number, dotsPerInch);
  }
}
