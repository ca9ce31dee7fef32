package org.vanthu.store;

/** Somebody else decided meanwhile: the version that was looked at is no longer the newest. */
public final class VersionConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int newest;

  public VersionConflictException(int expected, int newest) {
    super("The record is at version " + newest + ", not " + expected + ".");
    this.newest = newest;
  }

  public int newest() {
    return newest;
  }
}
