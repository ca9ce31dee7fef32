package org.vanthu.corpus.press.layer;

/**
 * A wrong ToUnicode: every letter and digit is copied as one some places further on, so that words
 * look like words and numbers like numbers.
 *
 * @param places from 1
 */
public record Shifted(int places) implements LayerCode {

  private static final String DIGITS = "0123456789";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

  @Override
  public String copied(int letter, boolean capitals) {
    String text = Character.toString(letter);
    for (String row :
        new String[] {
          DIGITS,
          CAPITALS,
          CAPITALS.toLowerCase(java.util.Locale.ROOT),
          ACCENTED,
          ACCENTED.toUpperCase(java.util.Locale.ROOT)
        }) {
      int at = row.indexOf(text);
      if (at >= 0) {
        int to = (at + places) % row.length();
        return row.substring(to, to + 1);
      }
    }
    return text;
  }
}
