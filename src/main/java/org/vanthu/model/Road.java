package org.vanthu.model;

/** The way by which a stretch of text came from the file into the record. */
public enum Road {
  /** The page's own text layer. */
  TEXT_LAYER,
  /** The appearance of an annotation or the value of a form field. */
  ANNOTATION,
  /** Recognised from pixels. */
  OCR,
  /** Handwriting recognised from pixels. */
  HANDWRITING,
  /** A text layer in the legacy encoding TCVN3 (ABC), converted. */
  TCVN3,
  /** A text layer in the legacy encoding VNI-Windows, converted. */
  VNI,
  /** Markup or plain text: Word, HTML, text and their like. */
  MARKUP
}
