package org.vanthu.read.other;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.FlowReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowWriter;
import org.xml.sax.SAXException;

/**
 * Reads what has no reader of its own, through the parser that Tika has for exactly that type: no
 * recognition of pictures, no unpacking of what is embedded, nothing fetched.
 */
public final class TikaReader {

  private static final String HTML = "text/html";

  /** Elements within each other; real documents stay below fifty. */
  private static final int DEEPEST = 500;

  /** Characters of output per byte of input from which a file is a bomb. */
  private static final long MOST_RATIO = 100;

  private final Settings.Limits limits;

  public TikaReader(Settings.Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws RefusedException PASSWORD_NEEDED, PASSWORD_WRONG, BOMB, TOO_LARGE or DAMAGED_FILE
   */
  public FlowReading read(Source source) throws RefusedException {
    Parser parser = parsers().get(source.mediaType());
    if (parser == null) {
      throw refused(FailureCode.UNSUPPORTED_TYPE, source.mediaType(), null);
    }
    boolean html = source.mediaType().equals(HTML);
    FlowHandler handler = new FlowHandler(new FlowBudget(limits), html);
    parse(source, parser, handler);
    List<Failure> failures =
        handler.embedded() == 0
            ? List.of()
            : List.of(
                Failure.ofFile(
                    FailureCode.PART_FAILED, "read", handler.embedded() + " embedded documents"));
    return new FlowReading(new FlowWriter().write(handler.nodes(), failures));
  }

  private static void parse(Source source, Parser parser, FlowHandler handler)
      throws RefusedException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, source.mediaType());
    try (TikaInputStream in = TikaInputStream.get(source.file())) {
      SecureContentHandler secure = new SecureContentHandler(handler, in);
      secure.setMaximumDepth(DEEPEST);
      secure.setMaximumCompressionRatio(MOST_RATIO);
      try {
        parser.parse(in, secure, metadata, context(source, handler));
      } catch (SAXException stopped) {
        secure.throwIfCauseOf(stopped);
        throw stopped;
      }
    } catch (LimitException beyond) {
      throw beyond.refused();
    } catch (EncryptedDocumentException locked) {
      FailureCode code =
          source.password().isPresent() ? FailureCode.PASSWORD_WRONG : FailureCode.PASSWORD_NEEDED;
      throw refused(code, "", locked);
    } catch (IOException | SAXException | TikaException | RuntimeException bad) {
      throw refusal(bad);
    }
  }

  private static RefusedException refusal(Exception bad) {
    for (Throwable t = bad; t != null; t = t.getCause()) {
      if (t instanceof LimitException beyond) {
        return beyond.refused();
      }
      if (String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
        return refused(FailureCode.BOMB, "", bad);
      }
    }
    String detail = String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
    return refused(FailureCode.DAMAGED_FILE, detail, bad);
  }

  private static RefusedException refused(
      FailureCode code, String detail, @Nullable Throwable cause) {
    return new RefusedException(Failure.ofFile(code, "read", detail), cause);
  }

  private static ParseContext context(Source source, FlowHandler handler) {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(PasswordProvider.class, metadata -> source.password().orElse(null));
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded(handler));
    return context;
  }

  private static Map<String, Parser> parsers() {
    return Map.of(
        HTML,
        new JSoupParser(),
        "application/rtf",
        new RTFParser(),
        "application/msword",
        new OfficeParser(),
        "application/vnd.ms-powerpoint",
        new OfficeParser(),
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        new OOXMLParser(),
        "application/vnd.oasis.opendocument.text",
        new OpenDocumentParser(),
        "application/vnd.oasis.opendocument.spreadsheet",
        new OpenDocumentParser());
  }
}
