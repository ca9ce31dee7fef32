package org.vanthu.model;

import org.jspecify.annotations.Nullable;

/** A file or a page that can't be read, with the failure that says why and what to do. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised; exceptions are only so by inheritance
  private final Failure failure;

  public RefusedException(Failure failure) {
    this(failure, null);
  }

  public RefusedException(Failure failure, @Nullable Throwable cause) {
    super(failure.message(), cause);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
