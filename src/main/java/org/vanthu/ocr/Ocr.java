package org.vanthu.ocr;

import org.vanthu.model.PagedReading;
import org.vanthu.model.Pages;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;

/**
 * Completes pages whose pixels must be read. One pool of engines serves all documents; a document's
 * pages are drawn by the calling thread and recognised in parallel.
 */
public final class Ocr implements AutoCloseable {

  public Ocr(Settings settings) {}

  /** All pages of a reading, in order; a page that fails is there without words, with a failure. */
  public Pages complete(PagedReading reading, Progress progress) {
    throw new UnsupportedOperationException("ocr");
  }

  @Override
  public void close() {}
}
