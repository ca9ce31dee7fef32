package org.vanthu.read;

import java.util.Set;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.image.ImageFileReader;
import org.vanthu.read.pdf.PdfReader;
import org.vanthu.read.text.TextReader;
import org.vanthu.read.word.WordReader;

/** Opens a source with the reader of its media type. */
public final class Reader {

  private static final Set<String> IMAGES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";

  private final PdfReader pdf;
  private final ImageFileReader images;
  private final TextReader text;
  private final WordReader word;

  public Reader(Settings settings) {
    pdf = new PdfReader(settings);
    images = new ImageFileReader(settings);
    text = new TextReader(settings.limits());
    word = new WordReader(settings.limits());
  }

  /**
   * The open file.
   *
   * @throws RefusedException for a file that can't be read as what its bytes say it is
   */
  public Reading open(Source source) throws RefusedException {
    String type = source.mediaType();
    if (type.equals("application/pdf")) {
      return pdf.read(source);
    }
    if (IMAGES.contains(type)) {
      return images.read(source);
    }
    return switch (type) {
      case "text/plain" -> text.read(source);
      case WORD, PROTECTED_OFFICE -> word.read(source);
      default ->
          throw new RefusedException(Failure.ofFile(FailureCode.UNSUPPORTED_TYPE, "read", type));
    };
  }
}
