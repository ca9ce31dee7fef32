package org.vanthu.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that could not be read. A document with failures is never complete.
 *
 * @param page from 1; empty when the failure is of the whole file
 * @param stage the package that failed: "intake", "read", "ocr", …
 * @param message for people: what happened, with the detail of this case
 * @param target the place, when it is known
 */
public record Failure(
    FailureCode code, OptionalInt page, String stage, String message, Optional<Target> target) {

  public static Failure ofFile(FailureCode code, String stage, String detail) {
    return new Failure(code, OptionalInt.empty(), stage, sentence(code, detail), Optional.empty());
  }

  public static Failure ofPage(FailureCode code, int page, String stage, String detail) {
    return new Failure(code, OptionalInt.of(page), stage, sentence(code, detail), Optional.empty());
  }

  public String remedy() {
    return code.remedy();
  }

  private static String sentence(FailureCode code, String detail) {
    return detail.isBlank() ? code.message() : code.message() + " (" + detail + ")";
  }
}
