package org.vanthu.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.store.VersionConflictException;

/** Everything that goes wrong, as problem details (RFC 9457) with code and remedy. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> problem(ProblemException problem) {
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException refused) {
    return answer(ProblemException.of(refused.failure()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> conflict(VersionConflictException conflict) {
    String message = String.valueOf(conflict.getMessage());
    return answer(
        new ProblemException(
            409, "VERSION_CONFLICT", message, "Get the record again and decide anew."));
  }

  @ExceptionHandler({MultipartException.class})
  ResponseEntity<ProblemDetail> upload(MultipartException failed) {
    FailureCode code = FailureCode.TOO_LARGE;
    return failed instanceof MaxUploadSizeExceededException
        ? answer(new ProblemException(413, code.name(), code.message(), code.remedy()))
        : answer(
            ProblemException.badRequest(
                "The upload could not be understood.",
                "Send multipart/form-data with at least one file, named."));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unforeseen(RuntimeException failure) {
    LOG.error("A request failed", failure);
    FailureCode code = FailureCode.INTERNAL;
    return answer(
        new ProblemException(
            500, code.name(), code.message(), "Try again; report it if it stays."));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemException problem) {
    HttpStatus status = HttpStatus.valueOf(problem.status());
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(status, String.valueOf(problem.getMessage()));
    detail.setProperty("code", problem.code());
    detail.setProperty("remedy", problem.remedy());
    return ResponseEntity.of(detail).build();
  }
}
