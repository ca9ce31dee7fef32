package org.vanthu.corpus.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Saves PDF files that depend on nothing but their content. */
final class PdfFiles {

  private PdfFiles() {}

  /** The same bytes for the same document: neither identifier nor dates come from the clock. */
  static void save(PDDocument document, Path file) throws IOException {
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    day.setTimeInMillis(0);
    day.set(2026, java.util.Calendar.JANUARY, 2, 8, 0, 0);
    document.getDocumentInformation().setProducer("vanthu corpus");
    document.getDocumentInformation().setCreationDate(day);
    document.setDocumentId(1L);
    document.save(file.toFile());
  }
}
