package org.vanthu.table.unruled;

import org.vanthu.model.Word;

/** Dots and dashes that lead the eye from a label to its number, or mark a blank to fill in. */
final class Leaders {

  /** Characters from which a run of dots is a leader; fewer may stand for "and so on". */
  private static final int SHORTEST = 4;

  /** Characters from which typed dashes are a ruling. */
  private static final int RULING = 8;

  private Leaders() {}

  /** Whether a word is a line across, drawn with dashes. */
  static boolean drawn(Word word) {
    String text = word.text();
    return text.length() >= RULING
        && text.chars().allMatch(c -> c == '-' || c == '=' || c == '—' || c == '─' || c == '_');
  }

  static boolean is(Word word) {
    String text = word.text();
    return text.length() >= SHORTEST
        && text.chars().allMatch(c -> c == '.' || c == '…' || c == '_' || c == '·');
  }
}
