package org.vanthu.record.paged;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A TrueType font without ink: each glyph is blank and {@value #ADVANCE} of {@value #UNITS_PER_EM}
 * units wide. It carries text that is there to be found and copied, not seen. Tables as the
 * OpenType specification asks of a font embedded in PDF: glyf, head, hhea, hmtx, loca, maxp.
 */
final class GlyphlessFont {

  static final int UNITS_PER_EM = 1000;
  static final int ADVANCE = 500;
  static final int ASCENT = 900;
  static final int DESCENT = -100;

  private static final int TRUETYPE = 0x00010000;
  private static final long MAGIC = 0x5F0F3CF5L;
  private static final long WHOLE_SUM = 0xB1B0AFBAL;

  private record Table(String tag, byte[] bytes) {}

  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private GlyphlessFont() {}

  /** The font's file with so many glyphs, counting glyph 0, which stands for what is missing. */
  static byte[] file(int glyphs) {
    byte[] unsigned = assemble(tables(glyphs, 0));
    return assemble(tables(glyphs, (int) (WHOLE_SUM - sum(unsigned))));
  }

  private static List<Table> tables(int glyphs, int adjustment) {
    List<Table> tables = new ArrayList<>();
    tables.add(table("glyf", out -> out.writeInt(0)));
    tables.add(table("head", out -> head(out, adjustment)));
    tables.add(table("hhea", GlyphlessFont::horizontalHeader));
    tables.add(
        table(
            "hmtx",
            out -> {
              out.writeShort(ADVANCE);
              out.write(new byte[2 * glyphs]);
            }));
    tables.add(table("loca", out -> out.write(new byte[2 * (glyphs + 1)])));
    tables.add(
        table(
            "maxp",
            out -> {
              out.writeInt(TRUETYPE);
              out.writeShort(glyphs);
              out.write(new byte[8]);
              out.writeShort(1);
              out.write(new byte[16]);
            }));
    return tables;
  }

  private static void head(DataOutputStream out, int adjustment) throws IOException {
    out.writeInt(TRUETYPE);
    out.writeInt(TRUETYPE);
    out.writeInt(adjustment);
    out.writeInt((int) MAGIC);
    out.writeShort(0);
    out.writeShort(UNITS_PER_EM);
    out.write(new byte[16]); // created, modified: never, so that the same text gives the same bytes
    out.writeShort(0);
    out.writeShort(DESCENT);
    out.writeShort(ADVANCE);
    out.writeShort(ASCENT);
    out.writeShort(0);
    out.writeShort(8);
    out.writeShort(2);
    out.writeShort(0);
    out.writeShort(0);
  }

  private static void horizontalHeader(DataOutputStream out) throws IOException {
    out.writeInt(TRUETYPE);
    out.writeShort(ASCENT);
    out.writeShort(DESCENT);
    out.writeShort(0);
    out.writeShort(ADVANCE);
    out.write(new byte[22]);
    out.writeShort(1);
  }

  private static Table table(String tag, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.write(new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Table(tag, bytes.toByteArray());
  }

  private static byte[] assemble(List<Table> tables) {
    return table("", out -> write(out, tables)).bytes();
  }

  private static void write(DataOutputStream out, List<Table> tables) throws IOException {
    int largest = Integer.highestOneBit(tables.size());
    out.writeInt(TRUETYPE);
    out.writeShort(tables.size());
    out.writeShort(largest * 16);
    out.writeShort(Integer.numberOfTrailingZeros(largest));
    out.writeShort((tables.size() - largest) * 16);
    int offset = 12 + 16 * tables.size();
    for (Table table : tables) {
      out.writeBytes(table.tag());
      out.writeInt((int) sum(table.bytes()));
      out.writeInt(offset);
      out.writeInt(table.bytes().length);
      offset += padded(table.bytes().length);
    }
    for (Table table : tables) {
      out.write(table.bytes());
      out.write(new byte[padded(table.bytes().length) - table.bytes().length]);
    }
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  /** Sum of the big-endian words of 32 bits, the last one filled with zeros. */
  private static long sum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFFL) << (24 - 8 * (i % 4));
    }
    return sum & 0xFFFFFFFFL;
  }
}
