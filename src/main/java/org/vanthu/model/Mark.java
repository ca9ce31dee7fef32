package org.vanthu.model;

/** Something on a page that is not running text: a seal, a stamp, handwriting. */
public record Mark(Type type, Region region) {

  /** Kinds of marks, as in the record. */
  public enum Type {
    SEAL,
    DIGITAL_STAMP,
    INCOMING_STAMP,
    HANDWRITING,
    WATERMARK
  }
}
