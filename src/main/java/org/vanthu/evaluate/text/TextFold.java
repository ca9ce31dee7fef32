package org.vanthu.evaluate.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The differences between texts that no measure counts. */
public final class TextFold {

  private static final Pattern RULES = Pattern.compile("[-_=]{3,}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DASHES = Pattern.compile("[–—‑−]");
  private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’]");
  private static final Pattern SPACED_DASH = Pattern.compile(" ?- ?");
  private static final Pattern NO_INK = Pattern.compile("[^\\p{L}\\p{N}]");

  /** A tone mark on the first vowel of "oa", "oe", "uy" at the end of a syllable. */
  private static final Pattern OLD_TONE =
      Pattern.compile("([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![a-z])");

  private TextFold() {}

  /** NFC, runs of white space as one space, none at the ends. */
  public static String space(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** As {@link #space}, without runs of three and more dashes, low lines and equal signs. */
  public static String rules(String text) {
    return space(RULES.matcher(text).replaceAll(" "));
  }

  /** The words of a text folded by {@link #rules}. */
  public static List<String> words(String text) {
    String folded = rules(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
  }

  /** Without the marks of Vietnamese letters and tones; đ becomes d. */
  public static String plain(String text) {
    String decomposed =
        Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("");
  }

  /** Letters and digits alone: what ink under a box must agree on. */
  public static String ink(String text) {
    return NO_INK.matcher(space(text)).replaceAll("");
  }

  /**
   * What people call the same wording: case, kinds of dashes and the space around them, quotes,
   * white space, the place of tone marks and closing punctuation don't count.
   */
  public static String wording(String text) {
    String small = space(text).toLowerCase(Locale.ROOT);
    String simple = QUOTES.matcher(DASHES.matcher(small).replaceAll("-")).replaceAll("");
    String tones = Normalizer.normalize(simple, Normalizer.Form.NFD);
    String moved = OLD_TONE.matcher(tones).replaceAll("$1$3$2");
    String dashes = SPACED_DASH.matcher(space(moved)).replaceAll("-");
    int end = dashes.length();
    while (end > 0 && ".;:, ".indexOf(dashes.charAt(end - 1)) >= 0) {
      end--;
    }
    return dashes.substring(0, end).strip();
  }
}
