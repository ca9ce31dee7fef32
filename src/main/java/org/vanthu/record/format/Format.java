package org.vanthu.record.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.Document;
import org.vanthu.model.PagedReading;
import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Source;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.Extraction;
import org.vanthu.record.RecordJson;
import org.vanthu.record.paged.AltoFormat;
import org.vanthu.record.paged.HocrFormat;
import org.vanthu.record.paged.SearchablePdf;

/** The forms in which a record can be written. */
public enum Format {
  /** The record itself. */
  JSON,
  /** One self-contained page to read. */
  HTML,
  /** Markdown in reading order. */
  MD,
  /** A file per table. */
  CSV,
  /** A workbook: the fields, the findings, a sheet per table. */
  XLSX,
  /** A copy of the pages as PDF/A with their text in place, to be searched. */
  PDF,
  /** The text in place as hOCR. */
  HOCR,
  /** The text in place as ALTO XML. */
  ALTO;

  /** Also the end of the file's name: "json". */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one text, which can be shown on a terminal. */
  public boolean isText() {
    return this != CSV && this != XLSX && this != PDF;
  }

  /** Whether it shows pages, and can't be made of a document that has none. */
  public boolean showsPages() {
    return this == PDF || this == HOCR || this == ALTO;
  }

  /**
   * What is to be written; all forms but CSV are one file, and without tables CSV is none.
   *
   * @param opening opens the document again where its pictures are wanted
   * @throws IOException also when the form shows pages and there are none
   */
  public List<Rendered> render(Extraction extraction, Opening opening) throws IOException {
    return showsPages() ? copy(extraction, opening) : render(extraction.record());
  }

  /** The same of a form that needs the record alone. */
  public List<Rendered> render(DocumentRecord record) throws IOException {
    return switch (this) {
      case JSON -> List.of(Rendered.ofText(extension(), new RecordJson().pretty(record)));
      case HTML -> List.of(Rendered.ofText(extension(), new HtmlFormat().render(record)));
      case MD -> List.of(Rendered.ofText(extension(), new MarkdownFormat().render(record)));
      case CSV -> new CsvFormat().render(record);
      case XLSX -> List.of(new Rendered(extension(), new WorkbookFormat().render(record)));
      case PDF, HOCR, ALTO -> throw new IllegalArgumentException(this + " is made of pages");
    };
  }

  private List<Rendered> copy(Extraction extraction, Opening opening) throws IOException {
    DocumentRecord record = extraction.record();
    Document document =
        extraction
            .document()
            .filter(d -> !d.pages().isEmpty())
            .orElseThrow(() -> new IOException(extension() + " shows pages, and there are none"));
    try {
      return List.of(
          switch (this) {
            case HOCR -> Rendered.ofText(extension(), new HocrFormat().render(record, document));
            case ALTO -> Rendered.ofText(extension(), new AltoFormat().render(record, document));
            case PDF -> new Rendered(extension(), pdf(extraction, document, opening));
            default -> throw new IllegalStateException(this + " shows no pages");
          });
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private static byte[] pdf(Extraction extraction, Document document, Opening opening)
      throws IOException {
    try (Reading reading = opening.open(extraction.source().orElseThrow())) {
      if (reading instanceof PagedReading paged) {
        return new SearchablePdf().render(extraction.record(), document, paged);
      }
      throw new IOException("pdf shows pages, and there are none");
    } catch (RefusedException refused) {
      throw new IOException(refused.failure().message(), refused);
    }
  }

  /** Opens a source that was read before. */
  public interface Opening {

    Reading open(Source source) throws RefusedException;
  }
}
