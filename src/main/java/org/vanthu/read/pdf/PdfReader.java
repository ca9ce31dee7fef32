package org.vanthu.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

/**
 * Opens PDF files. Nothing that a file names outside of itself is fetched, no action is run, XFA is
 * never looked at. What PDFBox unpacks lies in temporary files, so that the heap stays small.
 */
public final class PdfReader {

  private static final String STAGE = "read";

  private final Settings settings;

  public PdfReader(Settings settings) {
    this.settings = settings;
  }

  public PdfReading read(Source source) throws RefusedException {
    PDDocument document = open(source);
    try {
      int pages = PageList.count(document, settings.limits().pages());
      if (pages > settings.limits().pages()) {
        throw refused(
            FailureCode.TOO_MANY_PAGES, pages + " of at most " + settings.limits().pages());
      }
      if (pages < 1) {
        throw refused(FailureCode.DAMAGED_FILE, "no pages");
      }
      return new PdfReading(document, pages, settings.limits());
    } catch (RefusedException refused) {
      IOUtils.closeQuietly(document);
      throw refused;
    } catch (RuntimeException damaged) {
      IOUtils.closeQuietly(document);
      throw new RefusedException(
          Failure.ofFile(FailureCode.DAMAGED_FILE, STAGE, message(damaged)), damaged);
    }
  }

  private static PDDocument open(Source source) throws RefusedException {
    try {
      return Loader.loadPDF(
          source.file().toFile(),
          source.password().orElse(""),
          IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      FailureCode code =
          source.password().isPresent() ? FailureCode.PASSWORD_WRONG : FailureCode.PASSWORD_NEEDED;
      throw new RefusedException(Failure.ofFile(code, STAGE, ""), locked);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new RefusedException(
          Failure.ofFile(FailureCode.DAMAGED_FILE, STAGE, message(damaged)), damaged);
    }
  }

  static RefusedException refused(FailureCode code, String detail) {
    return new RefusedException(Failure.ofFile(code, STAGE, detail));
  }

  static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
