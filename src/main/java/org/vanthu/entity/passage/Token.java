package org.vanthu.entity.passage;

/**
 * The smallest piece of text that a grammar looks at: a run of letters, a run of digits, or one
 * mark.
 *
 * @param start offset in the canonical text
 * @param end exclusive
 * @param key what is compared: see {@link Folding}; digits and marks as they are, all dashes "-"
 * @param spaced whether white space or markup stands before it
 * @param breaks line ends before it
 * @param capital whether it starts with a capital letter
 */
public record Token(
    Kind kind, int start, int end, String key, boolean spaced, int breaks, boolean capital) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** Before the first and after the last token of a passage. */
    NONE
  }

  static final Token NONE = new Token(Kind.NONE, 0, 0, "", true, 1, false);

  public boolean is(String other) {
    return key.equals(other);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }

  public int length() {
    return end - start;
  }
}
