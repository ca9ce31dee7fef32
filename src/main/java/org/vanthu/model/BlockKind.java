package org.vanthu.model;

/** What a stretch of text is on its page. */
public enum BlockKind {
  /** Running text, titles, heads and feet: everything that is read in order. */
  TEXT,
  /** Page numbers and lines that run along on every page. */
  FURNITURE,
  /** Notes at the foot of the page. */
  FOOTNOTE,
  /** The appearance of a stamp or of a signature, apart from the text it lies over. */
  STAMP,
  /** Head or foot of a markup document's pages. */
  RUNNING
}
