package org.vanthu.ocr;

import java.util.List;

/**
 * What several looks at a document's symbol ("/QĐ-BGDĐT") make together. Engines miss the bar of Đ
 * far more often than they invent one, so one look that sees it outweighs those that do not, except
 * in "UBND" and "HĐND", whose last letter has none.
 */
final class Symbols {

  private Symbols() {}

  /** Whether two readings differ in bars of Đ alone. */
  static boolean alike(String a, String b) {
    return a.replace('Đ', 'D').equals(b.replace('Đ', 'D'));
  }

  /** A reading with the bars that any look alike has seen. */
  static String barred(String symbol, List<String> looks) {
    StringBuilder barred = new StringBuilder(symbol);
    for (String look : looks) {
      for (int i = 0; alike(look, symbol) && i < symbol.length(); i++) {
        if (look.charAt(i) == 'Đ') {
          barred.setCharAt(i, 'Đ');
        }
      }
    }
    return barred.toString().replace("UBNĐ", "UBND").replace("HĐNĐ", "HĐND");
  }
}
