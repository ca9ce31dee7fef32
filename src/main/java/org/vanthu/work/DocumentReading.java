package org.vanthu.work;

import org.vanthu.model.Failure;
import org.vanthu.model.Progress;
import org.vanthu.model.RefusedException;

/** Reading as the queue and the pages need it. For use by several threads at once. */
public interface DocumentReading {

  /** Never throws for what is wrong with the document: the record says what failed. */
  FinishedRecord read(Original original, Progress progress);

  /** The record of a document of which nothing could be read. */
  FinishedRecord failed(Original original, Failure failure);

  /**
   * A page as PNG.
   *
   * @param page from 1
   * @param width wanted, in pixels; less when the page can't be drawn so large
   * @throws RefusedException when there is no such page, or it can't be drawn
   */
  byte[] page(Original original, int page, int width) throws RefusedException;
}
