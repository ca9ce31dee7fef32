package org.vanthu.adjudicate.trust;

import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Span;

/** What a document says elsewhere in the same letters, with the same marks or with others. */
final class Echoes {

  /** Letters of a wording that tells anything when it comes again. */
  private static final int SHORTEST = 4;

  /** Longer wordings are seldom said again and cost time. */
  private static final int LONGEST = 120;

  /** Places looked at; more only costs time. */
  private static final int MOST = 50;

  private final String small;
  private final String plain;

  Echoes(Document document) {
    StringBuilder letters = new StringBuilder(document.text().length());
    for (char c : document.text().toCharArray()) {
      letters.append(Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
    }
    small = letters.toString();
    plain = Folded.of(small);
  }

  /**
   * Adds what was found.
   *
   * @param known whether all words are known beside each other: then it is the other that is wrong
   */
  void tell(Span span, boolean known, Evidence.Builder evidence) {
    if (span.length() < SHORTEST || span.length() > LONGEST) {
      return;
    }
    String said = span.of(small);
    String wanted = span.of(plain);
    boolean again = false;
    boolean otherwise = false;
    int at = plain.indexOf(wanted);
    for (int n = 0; at >= 0 && n < MOST; n++) {
      boolean elsewhere = at >= span.end() || at + wanted.length() <= span.start();
      if (elsewhere && whole(at, at + wanted.length())) {
        boolean same = small.startsWith(said, at);
        again |= same;
        otherwise |= !same;
      }
      at = plain.indexOf(wanted, at + 1);
    }
    evidence.put(Clue.SAID_AGAIN, again).put(Clue.SAID_OTHERWISE, otherwise && !known);
  }

  private boolean whole(int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(plain.charAt(start - 1)))
        && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)));
  }
}
