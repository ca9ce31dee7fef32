package org.vanthu.entity.passage;

import java.text.Normalizer;

/**
 * The form of a word in which spellings that mean the same are equal: lower case, NFC, the tone
 * mark of open oa, oe, uy on the first letter (hòa, not hoà), {@code Ð} as {@code Đ}, without
 * invisible characters.
 */
public final class Folding {

  private static final String A = "àáảãạ";
  private static final String E = "èéẻẽẹ";
  private static final String Y = "ỳýỷỹỵ";
  private static final String O_BEFORE = "òóỏõọ";
  private static final String U_BEFORE = "ùúủũụ";

  /** Letters of the longest word that is normalised; no real word is longer. Bounds the cost. */
  private static final int LONGEST_WORD = 64;

  private Folding() {}

  /** The key of the characters from {@code start} to {@code end}. */
  public static String key(CharSequence text, int start, int end) {
    StringBuilder key = new StringBuilder(end - start);
    boolean combining = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      combining |= isCombining(c);
      key.append(lower(c));
    }
    if (combining && key.length() <= LONGEST_WORD) {
      key = new StringBuilder(Normalizer.normalize(key, Normalizer.Form.NFC));
    }
    placeTone(key);
    return key.toString();
  }

  public static String key(String text) {
    return key(text, 0, text.length());
  }

  /** Without any diacritics: "dak lak". */
  public static String plain(String key) {
    String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!isCombining(c)) {
        plain.append(c == 'đ' ? 'd' : c);
      }
    }
    return plain.toString();
  }

  static boolean isInvisible(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\uFEFF' || c == '\u2060';
  }

  static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static char lower(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    char lower = Character.toLowerCase(c);
    return lower == 'ð' ? 'đ' : lower;
  }

  private static void placeTone(StringBuilder key) {
    int last = key.length() - 1;
    if (last < 1 || key.charAt(last) < 'à') {
      return;
    }
    char before = key.charAt(last - 1);
    if (before == 'o') {
      move(key, last, A, O_BEFORE, 'a');
      move(key, last, E, O_BEFORE, 'e');
    } else if (before == 'u' && (last < 2 || key.charAt(last - 2) != 'q')) {
      move(key, last, Y, U_BEFORE, 'y');
    }
  }

  private static void move(StringBuilder key, int last, String from, String to, char bare) {
    int tone = from.indexOf(key.charAt(last));
    if (tone >= 0) {
      key.setCharAt(last - 1, to.charAt(tone));
      key.setCharAt(last, bare);
    }
  }
}
