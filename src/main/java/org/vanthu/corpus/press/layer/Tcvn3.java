package org.vanthu.corpus.press.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * TCVN3 (ABC, TCVN 5712:1993): one byte a letter, copied as Latin-1. Accented capitals have no
 * bytes: fonts whose names end in H draw the bytes of small letters as capitals.
 */
public final class Tcvn3 implements LayerCode {

  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";

  private static final String BYTES =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§";

  /** Words in capitals go into the capitals' font as a whole, single capitals alone. */
  @Override
  public List<Run> runs(String word) {
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    boolean large = word.chars().filter(Character::isUpperCase).count() > 1;
    if (large && !small) {
      return List.of(new Run(word, true));
    }
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      if (needsCapitals(word.charAt(i))) {
        if (i > start) {
          runs.add(new Run(word.substring(start, i), false));
        }
        runs.add(new Run(word.substring(i, i + 1), true));
        start = i + 1;
      }
    }
    if (start < word.length()) {
      runs.add(new Run(word.substring(start), false));
    }
    return runs;
  }

  private static boolean needsCapitals(char letter) {
    return Character.isUpperCase(letter) && letter > 0x7F && LETTERS.indexOf(letter) < 0;
  }

  @Override
  public String copied(int letter, boolean capitals) {
    String text = Character.toString(letter);
    String written = capitals ? text.toLowerCase(Locale.ROOT) : text;
    int at = LETTERS.indexOf(written);
    return at < 0 ? written : BYTES.substring(at, at + 1);
  }

  @Override
  public String fontName(String real, boolean capitals) {
    return capitals ? ".VnTimeH" : ".VnTime";
  }
}
