package org.vanthu.record.paged;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The invisible font of one PDF: a code of two bytes for each character of the document, and the
 * ToUnicode map back. ISO 32000-1, 9.7 and 9.10.3.
 */
final class TextLayerFont {

  private static final String NAME = "VanthuTextLayer";

  /** Entries of one block of a CMap; the PDF specification allows no more. */
  private static final int BLOCK = 100;

  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Integer> characters = new ArrayList<>();

  /** The bytes that show a text, in hexadecimal. */
  String encode(String text) {
    StringBuilder hex = new StringBuilder();
    text.codePoints()
        .forEach(character -> hex.append(HexFormat.of().toHexDigits((short) code(character))));
    return hex.toString();
  }

  /** Width of a text at a font size of 1. */
  static double width(String text) {
    double width = (double) GlyphlessFont.ADVANCE / GlyphlessFont.UNITS_PER_EM;
    return text.codePointCount(0, text.length()) * width;
  }

  /** Codes begin at 1: glyph 0 stands for what is missing, and PDF/A forbids showing it. */
  private int code(int character) {
    return codes.computeIfAbsent(
        character,
        c -> {
          characters.add(c);
          return characters.size();
        });
  }

  /** The font as an object of the PDF, when all text is known. */
  COSDictionary write(PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(document, cmap().getBytes(StandardCharsets.US_ASCII)));
    return font;
  }

  private COSDictionary descendant(PDDocument document) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    font.setInt(COSName.DW, GlyphlessFont.ADVANCE);
    font.setItem(COSName.FONT_DESC, descriptor(document));
    return font;
  }

  private COSDictionary descriptor(PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 5);
    descriptor.setItem(
        COSName.FONT_BBOX,
        new PDRectangle(0, GlyphlessFont.DESCENT, GlyphlessFont.ADVANCE, GlyphlessFont.UNITS_PER_EM)
            .getCOSArray());
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, GlyphlessFont.ASCENT);
    descriptor.setInt(COSName.DESCENT, GlyphlessFont.DESCENT);
    descriptor.setInt(COSName.CAP_HEIGHT, GlyphlessFont.ASCENT);
    descriptor.setInt(COSName.STEM_V, 80);
    byte[] file = GlyphlessFont.file(characters.size() + 1);
    COSStream program = stream(document, file);
    program.setItem(COSName.LENGTH1, COSInteger.get(file.length));
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private String cmap() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < characters.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, characters.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append(entry(i + 1, characters.get(i)));
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String entry(int code, int character) {
    byte[] utf16 = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
    HexFormat hex = HexFormat.of().withUpperCase();
    return "<" + hex.toHexDigits((short) code) + "> <" + hex.formatHex(utf16) + ">\n";
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
