package org.vanthu.corpus.press.layer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.vanthu.corpus.Fonts;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Typeface;

/** Fonts of one PDF whose letters look right and are copied as a code says. */
public final class LayeredFonts {

  private final PDDocument document;
  private final LayerCode code;
  private final Fonts plain;
  private final Fonts capitals;
  private final Map<Boolean, Map<Face, Map<Integer, String>>> copied = new TreeMap<>();

  public LayeredFonts(PDDocument document, Typeface typeface, LayerCode code) {
    this.document = document;
    this.code = code;
    this.plain = new Fonts(document, typeface);
    this.capitals = new Fonts(document, typeface);
    copied.put(false, new EnumMap<>(Face.class));
    copied.put(true, new EnumMap<>(Face.class));
  }

  /** The font of a run, whose letters are noted down. */
  public PDFont font(LayerCode.Run run, Face face) throws IOException {
    PDFont font = (run.capitals() ? capitals : plain).font(face);
    if (!code.honest()) {
      Map<Integer, String> ofFont =
          ofFont(run.capitals()).computeIfAbsent(face, f -> new TreeMap<>());
      for (int letter : (run.letters() + " ").codePoints().toArray()) {
        byte[] bytes = font.encode(Character.toString(letter));
        int glyph = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        ofFont.put(glyph, code.copied(letter, run.capitals()));
      }
    }
    return font;
  }

  public LayerCode code() {
    return code;
  }

  /** Puts the code into the fonts' tables; nothing may be printed afterwards. */
  public void finish() throws IOException {
    if (code.honest()) {
      return;
    }
    document.save(OutputStream.nullOutputStream()); // writes the fonts' own tables
    for (boolean capital : new boolean[] {false, true}) {
      for (var entry : ofFont(capital).entrySet()) {
        COSDictionary font = (capital ? capitals : plain).font(entry.getKey()).getCOSObject();
        font.setItem(COSName.TO_UNICODE, table(entry.getValue()));
        rename(font, capital);
      }
    }
  }

  private Map<Face, Map<Integer, String>> ofFont(boolean capital) {
    return java.util.Objects.requireNonNull(copied.get(capital));
  }

  private void rename(COSDictionary font, boolean capital) {
    String name = font.getNameAsString(COSName.BASE_FONT);
    int plus = name.indexOf('+') + 1;
    String renamed = name.substring(0, plus) + code.fontName(name.substring(plus), capital);
    font.setName(COSName.BASE_FONT, renamed);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.getObject(0) instanceof COSDictionary descendant) {
      descendant.setName(COSName.BASE_FONT, renamed);
      COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
      if (descriptor != null) {
        descriptor.setName(COSName.FONT_NAME, renamed);
      }
    }
  }

  private PDStream table(Map<Integer, String> letters) throws IOException {
    StringBuilder table =
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
    for (var letter : letters.entrySet()) {
      StringBuilder units = new StringBuilder();
      letter.getValue().chars().forEach(unit -> units.append("%04X".formatted(unit)));
      table.append("1 beginbfchar\n<%04X> <%s>\nendbfchar\n".formatted(letter.getKey(), units));
    }
    table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    PDStream stream = new PDStream(document);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(table.toString().getBytes(StandardCharsets.US_ASCII));
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.writeTo(out);
    }
    return stream;
  }
}
