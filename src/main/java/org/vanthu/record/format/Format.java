package org.vanthu.record.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.RecordJson;

/** The forms in which a record can be written. Each needs the record alone. */
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
  XLSX;

  /** Also the end of the file's name: "json". */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one text, which can be shown on a terminal. */
  public boolean isText() {
    return this == JSON || this == HTML || this == MD;
  }

  /** What is to be written; all forms but CSV are one file, and without tables CSV is none. */
  public List<Rendered> render(DocumentRecord record) throws IOException {
    return switch (this) {
      case JSON -> List.of(Rendered.ofText(extension(), new RecordJson().pretty(record)));
      case HTML -> List.of(Rendered.ofText(extension(), new HtmlFormat().render(record)));
      case MD -> List.of(Rendered.ofText(extension(), new MarkdownFormat().render(record)));
      case CSV -> new CsvFormat().render(record);
      case XLSX -> List.of(new Rendered(extension(), new WorkbookFormat().render(record)));
    };
  }
}
