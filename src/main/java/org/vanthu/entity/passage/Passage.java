package org.vanthu.entity.passage;

import java.util.BitSet;
import java.util.List;
import org.vanthu.model.Span;

/**
 * A stretch of text within which a mention may run, cut into tokens. Asking for a token before the
 * first or after the last gives one of kind NONE, so that grammars need no bounds. Tokens that a
 * mention has claimed are marked as taken.
 */
public final class Passage {

  private final String text;
  private final Span span;
  private final boolean cell;
  private final List<Token> tokens;
  private final BitSet taken = new BitSet();

  public Passage(String text, Span span, boolean cell) {
    this.text = text;
    this.span = span;
    this.cell = cell;
    this.tokens = new Tokenizer(text, span).tokens();
  }

  /** A passage of prose that is the whole text. */
  public static Passage of(String text) {
    return new Passage(text, new Span(0, text.length()), false);
  }

  public Span span() {
    return span;
  }

  /** Whether it is a cell of a table. */
  public boolean isCell() {
    return cell;
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int i) {
    return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
  }

  /** The characters of a token as they stand. */
  public String raw(int i) {
    Token token = at(i);
    return text.substring(token.start(), token.end());
  }

  /** The stretch from one token to before another. */
  public Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  /** The text from one token to before another, white space folded to single spaces. */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && at(i).spaced()) {
        words.append(' ');
      }
      words.append(raw(i));
    }
    return words.toString();
  }

  /** Whether these keys stand one after the other from here. */
  public boolean reads(int i, String... keys) {
    for (int k = 0; k < keys.length; k++) {
      if (!at(i + k).is(keys[k])) {
        return false;
      }
    }
    return true;
  }

  /** Index after the keys when they stand here, else {@code i} itself. */
  public int skip(int i, String... keys) {
    return reads(i, keys) ? i + keys.length : i;
  }

  /** Whether these keys stand one after the other right before this token. */
  public boolean readsBefore(int i, String... keys) {
    return reads(i - keys.length, keys);
  }

  public boolean isTaken(int i) {
    return taken.get(Math.max(0, i));
  }

  /** Claims the tokens from one to before another. */
  public void take(int from, int to) {
    taken.set(from, to);
  }
}
