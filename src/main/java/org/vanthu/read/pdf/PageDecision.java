package org.vanthu.read.pdf;

import org.vanthu.model.Origin;

/**
 * The one place that says whether a page's pixels must be read, and why.
 *
 * @param keepLayer the text layer's trusted words are part of the page; annotations always are
 * @param restAlone only what the trusted words leave out is to be read from the pixels
 * @param why for people, in the record
 */
record PageDecision(Origin origin, boolean keepLayer, boolean restAlone, String why) {

  /** Share of the page under pictures from which it counts as a picture of a page. */
  private static final double COVERED = 0.5;

  /** Share of meaningless characters from which the rest of the layer is not believed either. */
  private static final double GARBLED = 0.3;

  /**
   * Share of the layer's words that have ink of the picture under them, from which the layer is
   * another program's reading of the picture.
   */
  private static final double READ_FROM_PICTURE = 0.5;

  /**
   * Meaningless characters, by those that mean something, up to which the page is not read whole:
   * single symbols. Higher saves time, and has words read that lost their neighbours.
   */
  private static final double FEW = 0.02;

  /** Curves on a page without text from which they are taken for letters drawn as outlines. */
  private static final int OUTLINES = 150;

  /**
   * What the decision is made from.
   *
   * @param trusted characters of the layer that are seen and mean something
   * @param unknown characters of the layer that are seen and mean nothing
   * @param lying characters that are seen, but whose outlines are not those of what the file tells
   * @param hidden characters without ink, or under something opaque
   * @param implausible the layer's words can't be of any language
   * @param annotated characters of annotations
   * @param stamps signature stamps among the annotations
   * @param covered share of the page under pictures, 0 to 1
   * @param pictures number of pictures that may hold writing
   * @param inkedWords share of the layer's words with ink of a picture under them
   * @param curves of drawn shapes
   */
  record Evidence(
      int trusted,
      int unknown,
      int lying,
      int hidden,
      boolean implausible,
      int annotated,
      int stamps,
      double covered,
      int pictures,
      double inkedWords,
      int curves) {}

  static PageDecision of(Evidence page) {
    if (page.lying > GARBLED * (page.trusted + page.unknown + page.lying)) {
      return ocr("the text layer tells other characters than its glyphs show");
    }
    if (page.unknown > GARBLED * (page.trusted + page.unknown) || page.implausible) {
      return ocr("the text layer's characters have no meaning");
    }
    return page.trusted == 0 ? withoutLayer(page) : withLayer(page);
  }

  /** For a page whose content breaks off: its pixels would break off as well. */
  static PageDecision damaged() {
    return mixed("its content is damaged");
  }

  private static PageDecision withoutLayer(Evidence page) {
    if (page.pictures > 0 || page.covered >= COVERED) {
      if (page.hidden > 0) {
        return ocr("the text layer is invisible: another program's reading of the picture");
      }
      return ocr(
          page.annotated == 0
              ? "no text layer"
              : page.stamps > 0 ? "no text but a signature stamp" : "no text but annotations");
    }
    if (page.curves >= OUTLINES) {
      return ocr("the text is drawn as outlines");
    }
    return digital(page.annotated > 0 ? "nothing but annotations" : "blank");
  }

  private static PageDecision withLayer(Evidence page) {
    if (page.covered >= COVERED && page.inkedWords >= READ_FROM_PICTURE) {
      return ocr("the text layer repeats the picture under it: another program's reading");
    }
    if (page.covered >= COVERED && page.hidden > page.trusted) {
      return mixed("most of the text layer is invisible over a picture");
    }
    if (page.pictures > 0) {
      return mixed("a text layer beside " + page.pictures + " picture(s) that may hold writing");
    }
    if (page.lying > 0) {
      return mixed(
          page.lying + " characters of the text layer are told otherwise than their glyphs show");
    }
    if (page.unknown > 0) {
      return new PageDecision(
          Origin.MIXED,
          true,
          page.unknown <= FEW * page.trusted && page.hidden == 0,
          page.unknown + " characters of the text layer have no meaning");
    }
    return digital("text layer");
  }

  private static PageDecision ocr(String why) {
    return new PageDecision(Origin.OCR, false, false, why);
  }

  private static PageDecision mixed(String why) {
    return new PageDecision(Origin.MIXED, true, false, why);
  }

  private static PageDecision digital(String why) {
    return new PageDecision(Origin.DIGITAL, true, false, why);
  }
}
