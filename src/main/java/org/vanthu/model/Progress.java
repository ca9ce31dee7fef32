package org.vanthu.model;

/** Somebody who wants to know how far a reading is. Called from any thread, in no fixed order. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (done, total) -> {};

  /** So many pages are read of so many. */
  void pages(int done, int total);
}
