package org.vanthu.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a page's content is all there: in this file, and unpacked to its end. PDFBox goes on with
 * what it has got, so that text would be missing in silence.
 */
final class ContentData {

  /** Bytes that a page's content may unpack to; dense pages with maps reach 20 MB. */
  private static final long MOST_BYTES = 100L << 20;

  private static final int BUFFER = 1 << 15;

  private ContentData() {}

  /**
   * True when some of the content is missing.
   *
   * @throws InkEngine.TooMuchWork when it unpacks to more than any real page
   */
  static boolean damaged(PDPage page) throws IOException {
    boolean damaged = false;
    Iterator<PDStream> streams = page.getContentStreams();
    long left = MOST_BYTES;
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      damaged |= stream.getCOSObject().containsKey(COSName.F);
      if (List.of(COSName.FLATE_DECODE).equals(stream.getFilters())) {
        try (InputStream in = stream.getCOSObject().createRawInputStream()) {
          long size = unpacked(in, left);
          damaged |= size < 0;
          left -= Math.max(0, size);
        }
      }
    }
    return damaged;
  }

  /** Bytes that a stream unpacks to; below 0 when it ends or breaks before its end. */
  private static long unpacked(InputStream in, long most) throws IOException {
    byte[] packed = new byte[BUFFER];
    byte[] plain = new byte[BUFFER];
    try (Inflater inflater = new Inflater()) {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int n = in.read(packed);
          if (n < 0) {
            return -1;
          }
          inflater.setInput(packed, 0, n);
        }
        if (inflater.inflate(plain) == 0 && inflater.needsDictionary()) {
          return -1;
        }
        if (inflater.getBytesWritten() > most) {
          throw new InkEngine.TooMuchWork("its content unpacks to more than " + MOST_BYTES);
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException broken) {
      return -1;
    }
  }
}
