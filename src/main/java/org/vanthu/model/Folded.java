package org.vanthu.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text folded for comparison: lower case, without tone and vowel marks, đ and the eth that engines
 * read for it as d, every dash as a hyphen. Each UTF-16 unit of the text gives exactly one, so that
 * offsets into the folded text are offsets into the text.
 */
public final class Folded {

  private static final int TABLE = 0x2100;
  private static final char[] PLAIN = table();

  private Folded() {}

  public static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = c < TABLE ? PLAIN[c] : c;
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String lower = base.substring(0, 1).toLowerCase(Locale.ROOT);
      table[c] = lower.length() == 1 ? lower.charAt(0) : c;
    }
    for (char d : "đĐðÐ".toCharArray()) {
      table[d] = 'd';
    }
    for (char dash : "‐‑‒–—―".toCharArray()) {
      table[dash] = '-';
    }
    table['\u00a0'] = ' ';
    return table;
  }
}
