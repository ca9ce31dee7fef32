package org.vanthu.read.image;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the segments before a JPEG's pixels tell, in whatever order they stand: cameras put EXIF
 * before JFIF, which the JDK's metadata refuses. ISO/IEC 10918-1 B.1, JFIF 1.02, EXIF 2.3.
 *
 * @param horizontalDpi 0 when it isn't told
 * @param verticalDpi 0 when it isn't told
 * @param transform of Adobe's segment: 0 for CMYK, 1 for YCbCr, 2 for YCCK; −1 without one
 */
record JpegHeader(
    double horizontalDpi, double verticalDpi, Orientation orientation, int transform) {

  private static final double CENTIMETRES = 2.54;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ORIENTATION_TAG = 274;

  static JpegHeader of(Path file) throws IOException {
    JpegHeader header = new JpegHeader(0, 0, Orientation.UPRIGHT, -1);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.readUnsignedShort();
      for (int marker = next(in); marker != START_OF_SCAN; marker = next(in)) {
        byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
        header = header.with(marker, segment);
      }
    } catch (EOFException | RuntimeException cutShort) {
      return header;
    }
    return header;
  }

  private static int next(DataInputStream in) throws IOException {
    int b = in.readUnsignedByte();
    while (b != 0xFF) {
      b = in.readUnsignedByte();
    }
    while (b == 0xFF) {
      b = in.readUnsignedByte();
    }
    return b;
  }

  private JpegHeader with(int marker, byte[] segment) {
    return switch (marker) {
      case 0xE0 -> starts(segment, "JFIF\0", 12) ? density(ByteBuffer.wrap(segment)) : this;
      case 0xE1 -> starts(segment, "Exif\0\0", 14) ? exif(segment) : this;
      case 0xEE ->
          starts(segment, "Adobe", 12)
              ? new JpegHeader(horizontalDpi, verticalDpi, orientation, segment[11])
              : this;
      default -> this;
    };
  }

  private static boolean starts(byte[] segment, String prefix, int least) {
    return segment.length >= least
        && new String(segment, 0, prefix.length(), StandardCharsets.ISO_8859_1).equals(prefix);
  }

  private JpegHeader density(ByteBuffer jfif) {
    double factor =
        switch (jfif.get(7)) {
          case 1 -> 1;
          case 2 -> CENTIMETRES;
          default -> 0;
        };
    double x = (jfif.getShort(8) & 0xFFFF) * factor;
    double y = (jfif.getShort(10) & 0xFFFF) * factor;
    return new JpegHeader(x, y, orientation, transform);
  }

  private JpegHeader exif(byte[] segment) {
    ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
        Orientation told = Orientation.of(tiff.getShort(entry + 8) & 0xFFFF);
        return new JpegHeader(horizontalDpi, verticalDpi, told, transform);
      }
    }
    return this;
  }
}
