package org.vanthu.corpus.press.layer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** VNI-Windows: a base letter and a byte of its marks, copied as Windows-1252. */
public final class Vni implements LayerCode {

  private static final Map<String, String> WHOLE =
      Map.of(
          "ơ", "ô", "ư", "ö", "đ", "ñ", "í", "í", "ì", "ì", "ỉ", "æ", "ĩ", "ó", "ị", "ò", "ỵ", "î");

  private static final String CIRCUMFLEX = "\u0302";
  private static final String BREVE = "\u0306";
  private static final String HORN = "\u031B";

  /** Tones: acute, grave, hook, tilde, dot below. */
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private static final String BARE = "ùøûõï";
  private static final String WITH_CIRCUMFLEX = "áàåãä";
  private static final String WITH_BREVE = "éèúüë";

  @Override
  public String copied(int letter, boolean capitals) {
    String text = Character.toString(letter);
    String small = text.toLowerCase(Locale.ROOT);
    String bytes = bytes(small);
    return small.equals(text) ? bytes : bytes.toUpperCase(Locale.ROOT);
  }

  private static String bytes(String letter) {
    String whole = WHOLE.get(letter);
    if (whole != null) {
      return whole;
    }
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    if (parts.length() == 1) {
      return letter;
    }
    String base = parts.substring(0, 1);
    int tone = tone(parts);
    if (parts.contains(HORN)) {
      return (base.equals("o") ? "ô" : "ö") + BARE.charAt(tone);
    }
    if (parts.contains(CIRCUMFLEX)) {
      return base + (tone < 0 ? "â" : WITH_CIRCUMFLEX.substring(tone, tone + 1));
    }
    if (parts.contains(BREVE)) {
      return base + (tone < 0 ? "ê" : WITH_BREVE.substring(tone, tone + 1));
    }
    return tone < 0 ? letter : base + BARE.charAt(tone);
  }

  /** Place of the letter's tone among the tones; −1 for none. */
  private static int tone(String parts) {
    return parts.chars().map(TONES::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  @Override
  public String fontName(String real, boolean capitals) {
    return "VNI-Times";
  }
}
