package org.vanthu.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika's text of files, as tika-app's {@code --text} gives it, without OCR. */
final class TikaText {

  private TikaText() {}

  static String version() {
    return org.apache.tika.Tika.getString().replaceFirst(".* ", "");
  }

  /** Takes the folder to write to, then files. */
  public static void main(String[] arguments) throws IOException, TikaException, SAXException {
    Path out = Path.of(arguments[0]);
    AutoDetectParser parser = new AutoDetectParser();
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      Path file = Path.of(name);
      ParseContext context = new ParseContext();
      context.set(PDFParserConfig.class, config);
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream in = Files.newInputStream(file)) {
        parser.parse(in, text, new Metadata(), context);
      }
      Files.writeString(Names.output(file, out, ".txt"), text.toString());
    }
  }
}
