package org.vanthu.ocr;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Syllable;

/**
 * Passages in a language without the marks of Vietnamese, told by their words: there nothing is
 * repaired as Vietnamese, "that" does not become "thật".
 */
final class Foreign {

  /** Words before and after a word that are looked at; fewer see foreign names as passages. */
  private static final int AROUND = 15;

  /** Fewer words with small letters than this tell nothing. */
  private static final int LEAST = 12;

  /**
   * Share of words with marks below which a passage is foreign: of Vietnamese some two thirds have
   * them, of English none but what was misread.
   */
  private static final double MARKED = 0.2;

  private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

  /**
   * Sums over the words from the first: those with small letters, and of these those with marks.
   */
  private final int[] spoken;

  private final int[] marked;

  Foreign(List<Read> words) {
    spoken = new int[words.size() + 1];
    marked = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      boolean counts = text.chars().filter(Character::isLowerCase).count() > 1;
      spoken[i + 1] = spoken[i] + (counts ? 1 : 0);
      marked[i + 1] = marked[i] + (counts && text.chars().anyMatch(Foreign::mark) ? 1 : 0);
    }
  }

  /**
   * A word of such a passage without what the Vietnamese model sees in plain letters: "¡t" is "it",
   * "legaÌ" is "legal", "sụch", which is no syllable of Vietnamese, is "such".
   */
  static Read plain(Read word) {
    String text = word.text();
    if (word.glyphs().hasDigit() || text.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean within = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      int at = "¡øÌ".indexOf(text.charAt(i));
      if (at >= 0 && (at < 2 || within)) {
        plain.setCharAt(i, "igl".charAt(at));
      }
    }
    String letters = LETTERS.matcher(plain).replaceAll("");
    boolean foreign = letters.length() > 2 && !Syllable.possible(letters) && small(letters);
    String set = foreign ? unmarked(plain.toString()) : plain.toString();
    return set.equals(text) ? word : word.readAs(set).with(word.confidence(), Reason.REPAIRED);
  }

  private static boolean small(String letters) {
    return letters.chars().allMatch(Character::isLowerCase);
  }

  private static String unmarked(String text) {
    StringBuilder plain = new StringBuilder(text);
    String folded = Folded.of(text);
    for (int i = 0; i < text.length(); i++) {
      if (mark(text.charAt(i))) {
        plain.setCharAt(i, folded.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean mark(int c) {
    return c >= 0xC0 && Character.isLetter(c);
  }

  /** Whether the word at a place of the list stands in such a passage. */
  boolean at(int word) {
    int from = Math.max(0, word - AROUND);
    int to = Math.min(spoken.length - 1, word + AROUND + 1);
    int all = spoken[to] - spoken[from];
    return all >= LEAST && marked[to] - marked[from] < MARKED * all;
  }
}
