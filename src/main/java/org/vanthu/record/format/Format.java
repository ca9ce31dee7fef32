package org.vanthu.record.format;

import java.util.List;
import java.util.Locale;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.RecordJson;

/** The forms in which a record can be written. Each needs the record alone. */
public enum Format {
  /** The record itself. */
  JSON;

  /** Also the end of the file's name: "json". */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one text, which can be shown on a terminal. */
  public boolean isText() {
    return switch (this) {
      case JSON -> true;
    };
  }

  /** What is to be written; most forms are one file. */
  public List<Rendered> render(DocumentRecord record) {
    return switch (this) {
      case JSON -> List.of(Rendered.ofText("json", new RecordJson().pretty(record)));
    };
  }
}
