package org.vanthu.read;

import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

/** Opens a source with the reader of its media type. */
public final class Reader {

  public Reader(Settings settings) {}

  public Reading open(Source source) throws RefusedException {
    throw new UnsupportedOperationException("read");
  }
}
