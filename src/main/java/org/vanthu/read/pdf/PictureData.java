package org.vanthu.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Whether a picture's data are all in this file; decoders fill up in grey what is missing. */
final class PictureData {

  /** Bytes after the end of a JPEG that some writers leave. */
  private static final int TAIL = 4096;

  /** Share of the samples that must be there; the last line is often cut by a byte. */
  private static final double ENOUGH = 0.99;

  private static final int BUFFER = 1 << 15;

  private PictureData() {}

  static boolean cutShort(PDImage image) throws IOException {
    if (!(image instanceof PDImageXObject picture)) {
      return false;
    }
    if (picture.getCOSObject().containsKey(COSName.F)) {
      return true;
    }
    List<COSName> filters = picture.getStream().getFilters();
    if (filters == null || filters.isEmpty()) {
      return samplesMissing(picture);
    }
    COSName last = filters.getLast();
    if (last.equals(COSName.DCT_DECODE)) {
      return filters.size() == 1 && !endsAsJpeg(picture);
    }
    boolean plain = last.equals(COSName.FLATE_DECODE) || last.equals(COSName.LZW_DECODE);
    return plain && samplesMissing(picture);
  }

  private static boolean endsAsJpeg(PDImageXObject picture) throws IOException {
    byte[] bytes;
    try (InputStream in = picture.getCOSObject().createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    for (int i = bytes.length - 2; i >= Math.max(0, bytes.length - TAIL); i--) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static boolean samplesMissing(PDImageXObject picture) throws IOException {
    int bits = picture.isStencil() ? 1 : picture.getBitsPerComponent();
    int components = picture.isStencil() ? 1 : picture.getColorSpace().getNumberOfComponents();
    long line = ((long) picture.getWidth() * bits * components + 7) / 8;
    long wanted = (long) (line * picture.getHeight() * ENOUGH);
    try (InputStream in = picture.getStream().createInputStream()) {
      byte[] buffer = new byte[BUFFER];
      long there = 0;
      for (int n = in.read(buffer); n > 0 && there < wanted; n = in.read(buffer)) {
        there += n;
      }
      return there < wanted;
    }
  }
}
