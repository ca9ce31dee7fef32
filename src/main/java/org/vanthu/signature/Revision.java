package org.vanthu.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file as it was up to one of its bytes.
 *
 * @param bytes what the document reads from
 */
record Revision(PDDocument document, FilePrefix bytes) implements AutoCloseable {

  static Revision open(Path file, long length, Optional<String> password) throws IOException {
    FilePrefix bytes = new FilePrefix(file, length);
    try {
      String key = password.orElse("");
      return new Revision(
          Loader.loadPDF(bytes, key, null, null, IOUtils.createTempFileOnlyStreamCache()), bytes);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      IOUtils.closeQuietly(bytes);
      throw damaged;
    }
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
    IOUtils.closeQuietly(bytes);
  }
}
