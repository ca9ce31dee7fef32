package org.vanthu.ocr;

/** What the Vietnamese models are known to get wrong, and how it is put right. */
final class Models {

  private Models() {}

  /** The models write Đ as the Icelandic Ð, and the slash as that of fractions. */
  static String repaired(String read) {
    return read.replace('Ð', 'Đ').replace('ð', 'đ').replace('⁄', '/');
  }

  /** One letter read as two, Ð and Đ side by side: no Vietnamese word has ĐĐ or đđ. */
  static Glyphs withoutDoubling(Glyphs word) {
    String original = word.original();
    if (original.indexOf('Ð') < 0 && original.indexOf('ð') < 0) {
      return word;
    }
    int at = Math.max(word.text().indexOf("ĐĐ"), word.text().indexOf("đđ"));
    if (at < 0) {
      return word;
    }
    String text = word.text().substring(0, at) + word.text().substring(at + 1);
    float[] edges = new float[text.length() + 1];
    for (int i = 0; i <= text.length(); i++) {
      edges[i] = word.edges()[i <= at ? i : i + 1];
    }
    return new Glyphs(text, original, word.box(), word.confidence(), edges);
  }
}
