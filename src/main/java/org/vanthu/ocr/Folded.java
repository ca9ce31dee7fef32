package org.vanthu.ocr;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it looks without its accents, which engines misread first. */
final class Folded {

  private Folded() {}

  /** Small letters without tone and vowel marks; everything else stays; one for one with NFC. */
  static String of(String nfc) {
    StringBuilder folded = new StringBuilder(nfc.length());
    for (int i = 0; i < nfc.length(); i++) {
      String bare = Normalizer.normalize(nfc.substring(i, i + 1), Normalizer.Form.NFD);
      char c = Character.toLowerCase(bare.charAt(0));
      folded.append(c == 'đ' ? 'd' : c);
    }
    return folded.toString();
  }

  /** The letters of {@link #of} alone. */
  static String letters(String nfc) {
    StringBuilder letters = new StringBuilder();
    of(nfc.toLowerCase(Locale.ROOT))
        .chars()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
