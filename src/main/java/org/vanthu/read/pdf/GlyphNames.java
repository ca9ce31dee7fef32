package org.vanthu.read.pdf;

import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * The characters of glyph names, by the rules of Adobe's Glyph List specification: what follows a
 * dot is a variant, an underscore joins the parts of a ligature.
 */
final class GlyphNames {

  private GlyphNames() {}

  /** The characters of a code's glyph by its name; "" when the name says nothing. */
  static String text(PDSimpleFont font, int code) {
    Encoding encoding = font.getEncoding();
    String name = encoding == null || font instanceof PDType3Font ? null : encoding.getName(code);
    if (name == null || name.startsWith(".")) {
      return "";
    }
    int dot = name.indexOf('.');
    StringBuilder text = new StringBuilder();
    for (String part : (dot > 0 ? name.substring(0, dot) : name).split("_", -1)) {
      String letters = GlyphList.getAdobeGlyphList().toUnicode(part);
      if (letters == null) {
        return "";
      }
      text.append(letters);
    }
    return text.toString();
  }
}
