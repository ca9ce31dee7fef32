package org.vanthu.model;

/** Everything that can go wrong, with what to tell people and machines about it. */
public enum FailureCode {
  EMPTY_FILE("The file has no bytes.", "Send the file again from its source.", 65, 422),
  NOT_READABLE("The file could not be opened.", "Check the path and its permissions.", 66, 404),
  UNSUPPORTED_TYPE(
      "The file is of a kind that is not read.",
      "Send a PDF, DOCX, image, text, RTF, ODT, DOC, XLSX or HTML file.",
      65,
      415),
  DAMAGED_FILE(
      "The file is damaged or cut short.",
      "Send it again from its source, or print it anew.",
      65,
      422),
  PASSWORD_NEEDED(
      "The file is protected by a password.", "Give the password with --password.", 77, 422),
  PASSWORD_WRONG("The password does not open the file.", "Check the password.", 77, 422),
  TOO_LARGE("The file is larger than allowed.", "Split it, or raise the limit.", 65, 413),
  TOO_MANY_PAGES("The file has more pages than allowed.", "Split it, or raise the limit.", 65, 413),
  TOO_MANY_PIXELS(
      "The image has more pixels than allowed.", "Scan it at 300 dpi or less.", 65, 413),
  BOMB("The file unpacks to far more than it holds.", "Do not open it; ask the sender.", 65, 422),
  TIME_EXCEEDED(
      "Reading took longer than allowed.", "Split the file, or raise the limit.", 75, 422),
  MEMORY_EXCEEDED(
      "Reading needed more memory than allowed.", "Split the file, or raise the limit.", 75, 422),
  PAGE_FAILED(
      "The page could not be read.", "Look at the page itself; scan it again if need be.", 1, 200),
  PART_FAILED("A part of the file could not be read.", "Look at the file itself.", 1, 200),
  DIGITS_LOST(
      "Digits were seen here that are nowhere in the output.", "Read them off the page.", 1, 200),
  OCR_UNAVAILABLE(
      "The recognition engine or its model is missing.",
      "Run ./vanthu setup, which fetches the model.",
      69,
      503),
  QUARANTINED(
      "Reading this file ended the program three times; it was set aside.",
      "Look at the file by hand; report it.",
      70,
      422),
  INTERNAL("The program failed on this file.", "Report it with the file's sha-256.", 70, 500);

  private final String message;
  private final String remedy;
  private final int exitCode;
  private final int httpStatus;

  FailureCode(String message, String remedy, int exitCode, int httpStatus) {
    this.message = message;
    this.remedy = remedy;
    this.exitCode = exitCode;
    this.httpStatus = httpStatus;
  }

  public String message() {
    return message;
  }

  public String remedy() {
    return remedy;
  }

  /** What the command line exits with when this is the worst that happened. */
  public int exitCode() {
    return exitCode;
  }

  /** What the service answers when a request fails with this. */
  public int httpStatus() {
    return httpStatus;
  }
}
