package org.vanthu;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

/**
 * Runs the reading of one document in a thread of its own, so that whatever happens in it becomes a
 * failure with a code. A reading that outlives its time is interrupted and left behind; its thread
 * never keeps the program alive.
 */
final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  private final Duration limit;

  Guard(Duration limit) {
    this.limit = limit;
  }

  /**
   * @throws RefusedException for everything that goes wrong, with the failure that it is
   */
  <T> T run(String stage, Callable<T> reading) throws RefusedException {
    FutureTask<T> task = new FutureTask<>(reading);
    Thread.ofPlatform().daemon().name("reading").start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      task.cancel(true);
      throw refused(FailureCode.TIME_EXCEEDED, stage, "after " + limit.toSeconds() + " s", late);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw refused(FailureCode.INTERNAL, stage, "interrupted", stopped);
    } catch (ExecutionException broken) {
      throw refused(stage, broken.getCause() == null ? broken : broken.getCause());
    }
  }

  private static RefusedException refused(String stage, Throwable cause) {
    LOG.debug("A reading ended in the middle", cause);
    return switch (cause) {
      case RefusedException refused -> refused;
      case OutOfMemoryError spent -> refused(FailureCode.MEMORY_EXCEEDED, stage, "heap", spent);
      case StackOverflowError deep ->
          refused(FailureCode.MEMORY_EXCEEDED, stage, "nested too deep", deep);
      default -> refused(FailureCode.INTERNAL, stage, describe(cause), cause);
    };
  }

  private static RefusedException refused(
      FailureCode code, String stage, String detail, Throwable cause) {
    return new RefusedException(Failure.ofFile(code, stage, detail), cause);
  }

  /** The kind of error and the place in this program: enough to report, the same on every run. */
  private static String describe(Throwable cause) {
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("org.vanthu.")) {
        return "%s at %s:%d"
            .formatted(cause.getClass().getName(), frame.getClassName(), frame.getLineNumber());
      }
    }
    return cause.getClass().getName();
  }
}
