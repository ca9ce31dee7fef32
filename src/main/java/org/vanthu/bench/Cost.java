package org.vanthu.bench;

/**
 * What a process and all that it started took.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds user and system
 * @param peakBytes of memory held by the largest single process of them
 * @param exitCode as the process ended; 124 when it was stopped for taking too long
 */
public record Cost(double wallSeconds, double cpuSeconds, long peakBytes, int exitCode) {

  /** Exit code of timeout(1). */
  public static final int STOPPED = 124;
}
