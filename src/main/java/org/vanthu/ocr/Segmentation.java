package org.vanthu.ocr;

/** How an engine is to look at a region, with the engine's number for it. */
enum Segmentation {
  /** Find columns, paragraphs and lines. */
  PAGE(3),
  /** One block of lines. */
  BLOCK(6),
  /** One line. */
  LINE(7),
  /** One word. */
  WORD(8);

  private final int mode;

  Segmentation(int mode) {
    this.mode = mode;
  }

  int mode() {
    return mode;
  }
}
