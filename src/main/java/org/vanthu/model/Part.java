package org.vanthu.model;

/**
 * A letter or an annex within a file.
 *
 * @param id "p1", "p2", … in order
 */
public record Part(String id, Type type, Span span, Fields fields) {

  /** What a part is. */
  public enum Type {
    LETTER,
    APPENDIX,
    OTHER
  }
}
