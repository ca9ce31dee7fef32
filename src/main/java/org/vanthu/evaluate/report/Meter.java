package org.vanthu.evaluate.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.vanthu.evaluate.Measured.Cost;

/**
 * What a piece of work costs this JVM. CPU time and heap belong to the whole process, so they are
 * only told of work that runs alone. The heap is what is in use, garbage that nobody collected yet
 * with it; memory of native libraries is not seen.
 */
final class Meter implements AutoCloseable {

  /** Between two looks at the heap; a shorter one finds sharper peaks and costs time. */
  private static final int SAMPLE_MILLISECONDS = 10;

  private static final double NANOSECONDS = 1e9;

  private final boolean alone;
  private final AtomicLong peak = new AtomicLong();
  private final Thread sampler;

  /** What came of the work, and its cost without pages. */
  record Metered<T>(T result, Cost cost) {}

  /**
   * @param alone whether nothing else runs in this JVM while work is metered
   */
  Meter(boolean alone) {
    this.alone = alone;
    sampler = Thread.ofPlatform().daemon().name("heap-sampler").unstarted(this::sample);
    if (alone) {
      sampler.start();
    }
  }

  private void sample() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    try {
      while (true) {
        peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
        Thread.sleep(SAMPLE_MILLISECONDS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  <T> Metered<T> meter(Supplier<T> work) {
    peak.set(0);
    long wall = System.nanoTime();
    long cpu = cpu();
    T result = work.get();
    double cpuSeconds = (cpu() - cpu) / NANOSECONDS;
    double wallSeconds = (System.nanoTime() - wall) / NANOSECONDS;
    Cost cost =
        alone ? new Cost(0, wallSeconds, cpuSeconds, peak.get()) : new Cost(0, wallSeconds, 0, 0);
    return new Metered<>(result, cost);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Override
  public void close() {
    sampler.interrupt();
  }
}
