package org.vanthu.read;

import java.util.Set;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.image.ImageFileReader;
import org.vanthu.read.other.TikaReader;
import org.vanthu.read.pdf.PdfReader;
import org.vanthu.read.sheet.SheetReader;
import org.vanthu.read.text.TextReader;
import org.vanthu.read.word.WordReader;

/** Opens a source with the reader of its media type. */
public final class Reader {

  private static final Set<String> IMAGES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String EXCEL_97 = "application/vnd.ms-excel";
  private static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";

  private final PdfReader pdf;
  private final ImageFileReader images;
  private final TextReader text;
  private final WordReader word;
  private final SheetReader sheets;
  private final TikaReader others;

  public Reader(Settings settings) {
    pdf = new PdfReader(settings);
    images = new ImageFileReader(settings);
    text = new TextReader(settings.limits());
    word = new WordReader(settings.limits());
    sheets = new SheetReader(settings.limits());
    others = new TikaReader(settings.limits());
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
      case WORD -> word.read(source);
      case EXCEL, EXCEL_97 -> sheets.read(source);
      case PROTECTED_OFFICE -> locked(source);
      default -> others.read(source);
    };
  }

  /** Only the open package tells a document from a workbook. */
  private Reading locked(Source source) throws RefusedException {
    try {
      return word.read(source);
    } catch (RefusedException refused) {
      if (refused.failure().code() == FailureCode.UNSUPPORTED_TYPE) {
        return sheets.read(source);
      }
      throw refused;
    }
  }
}
