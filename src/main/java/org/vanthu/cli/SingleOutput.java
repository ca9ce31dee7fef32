package org.vanthu.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.vanthu.record.Extraction;
import org.vanthu.record.format.Format;
import org.vanthu.record.format.Rendered;

/** The one record on standard output, for reading. */
record SingleOutput(PrintStream out, Format format, Format.Opening opening) implements Output {

  @Override
  public void write(int index, Extraction extraction) throws IOException {
    for (Rendered rendered : format.render(extraction, opening)) {
      out.write(rendered.bytes());
    }
    if (out.checkError()) {
      throw new IOException("standard output is closed");
    }
  }
}
