package org.vanthu.model;

/** Where the text of a page came from. */
public enum Origin {
  /** Machine text alone. */
  DIGITAL,
  /** Pixels alone. */
  OCR,
  /** Machine text (a layer for part of the page, annotations) and pixels. */
  MIXED
}
