package org.vanthu.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.vanthu.record.Extraction;
import org.vanthu.record.RecordJson;

/** Records on standard output, one a line (NDJSON). */
record LinesOutput(PrintStream out, RecordJson json) implements Output {

  LinesOutput(PrintStream out) {
    this(out, new RecordJson());
  }

  @Override
  public void write(int index, Extraction extraction) throws IOException {
    out.print(json.line(extraction.record()));
    out.print('\n');
    if (out.checkError()) {
      throw new IOException("standard output is closed");
    }
  }
}
