package org.vanthu.store;

/** How far a document is. */
public enum DocumentState {
  QUEUED,
  READING,
  COMPLETE,
  PARTIAL,
  FAILED,
  /** Set aside after it ended the program that read it, three times. */
  QUARANTINED;

  /** Whether there is a record and nothing more will happen by itself. */
  public boolean settled() {
    return this != QUEUED && this != READING;
  }
}
