package org.vanthu.signature;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.Signature.Flaw;

/**
 * A {@link ValueJudge} that is left behind when it takes too long or runs out of stack: keys and
 * values come from whoever made the file.
 */
final class TimedJudge {

  /** For all signatures of a file; the first of a run takes 1 s, the others some milliseconds. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Path file;
  private final long deadline;

  TimedJudge(Path file) {
    this.file = file;
    this.deadline = System.nanoTime() + LIMIT.toNanos();
  }

  Verdict judge(SignedRange range, byte[] value, String subFilter) {
    FutureTask<Verdict> task =
        new FutureTask<>(() -> new ValueJudge(file).judge(range, value, subFilter));
    Thread thread = Thread.ofPlatform().daemon().name("signature").start(task);
    try {
      return task.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      thread.interrupt();
      return Verdict.of(Flaw.TIME_EXCEEDED);
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return Verdict.of(Flaw.TIME_EXCEEDED);
    } catch (ExecutionException knotted) {
      return Verdict.of(Flaw.UNREADABLE);
    }
  }
}
