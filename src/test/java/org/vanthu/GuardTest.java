package org.vanthu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

class GuardTest {

  private final Guard guard = new Guard(Duration.ofMillis(200));

  @Test
  void whatIsReadInTimeIsGivenBack() throws Exception {
    assertThat(guard.run("read", () -> "read")).isEqualTo("read");
  }

  @Test
  void endlessReadingIsInterruptedAndTimeIsNamed() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Callable<String> endless =
        () -> {
          try {
            new CountDownLatch(1).await();
            return "";
          } catch (InterruptedException stopped) {
            interrupted.countDown();
            throw stopped;
          }
        };
    assertThat(failureOf(endless).code()).isEqualTo(FailureCode.TIME_EXCEEDED);
    interrupted.await();
  }

  @Test
  void deepNestingIsAFailureOfMemory() {
    assertThat(failureOf(() -> deeper(0)).code()).isEqualTo(FailureCode.MEMORY_EXCEEDED);
  }

  @Test
  void fullHeapIsAFailureOfMemory() {
    Callable<String> hungry =
        () -> {
          throw new OutOfMemoryError("heap");
        };
    assertThat(failureOf(hungry).code()).isEqualTo(FailureCode.MEMORY_EXCEEDED);
  }

  @Test
  void brokenStageIsNamedWithItsPlace() {
    Callable<String> broken =
        () -> {
          throw new IllegalStateException("secret words of the document");
        };
    Failure failure = failureOf(broken);
    assertThat(failure.code()).isEqualTo(FailureCode.INTERNAL);
    assertThat(failure.message())
        .contains("IllegalStateException at org.vanthu.GuardTest:")
        .doesNotContain("secret");
  }

  @Test
  void refusalIsPassedOnAsItIs() {
    Failure refusal = Failure.ofFile(FailureCode.PASSWORD_NEEDED, "read", "");
    Callable<String> refusing =
        () -> {
          throw new RefusedException(refusal);
        };
    assertThat(failureOf(refusing)).isEqualTo(refusal);
  }

  private Failure failureOf(Callable<String> reading) {
    RefusedException[] caught = new RefusedException[1];
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> guard.run("read", reading))
        .satisfies(refused -> caught[0] = refused);
    return caught[0].failure();
  }

  @SuppressWarnings("InfiniteRecursion") // which is the point
  private static String deeper(int depth) {
    return deeper(depth + 1) + depth;
  }
}
