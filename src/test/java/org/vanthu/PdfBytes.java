package org.vanthu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes files byte by byte, as no honest program would. */
final class PdfBytes {

  private PdfBytes() {}

  /** A PDF of these objects, numbered from 1; the first is its catalog. */
  static byte[] of(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append("xref\n0 %d\n%s".formatted(objects.length + 1, places))
        .append("trailer\n<</Size %d/Root 1 0 R>>\n".formatted(objects.length + 1))
        .append("startxref\n%d\n%%%%EOF\n".formatted(start));
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A stream; a character is a byte. */
  static String stream(String entries, String data) {
    return "<<%s/Length %d>>stream\n%s\nendstream".formatted(entries, data.length(), data);
  }

  /**
   * A grey TIFF of one strip that is mostly missing.
   *
   * @param next where the next directory lies; 8 is this one again
   */
  static byte[] tiff(int side, int next) {
    int[][] entries = {
      {256, side}, {257, side}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {278, side}, {279, 100}
    };
    ByteBuffer tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) entries.length);
    for (int[] entry : entries) {
      tiff.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
    }
    tiff.putInt(next);
    return tiff.array();
  }
}
