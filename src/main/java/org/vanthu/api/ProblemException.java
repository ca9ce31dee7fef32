package org.vanthu.api;

import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;

/**
 * A request that can't be done.
 *
 * <p>The code is a name for machines, in capitals; the remedy says what the caller can do.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String remedy;

  public ProblemException(int status, String code, String message, String remedy) {
    super(message);
    this.status = status;
    this.code = code;
    this.remedy = remedy;
  }

  static ProblemException of(Failure failure) {
    FailureCode code = failure.code();
    int status = code.httpStatus() < 400 ? 422 : code.httpStatus();
    return new ProblemException(status, code.name(), failure.message(), code.remedy());
  }

  static ProblemException notFound(String what) {
    return new ProblemException(404, "NOT_FOUND", what, "Check the address.");
  }

  static ProblemException badRequest(String message, String remedy) {
    return new ProblemException(400, "BAD_REQUEST", message, remedy);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }
}
