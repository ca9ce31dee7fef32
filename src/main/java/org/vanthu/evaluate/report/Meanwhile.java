package org.vanthu.evaluate.report;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells a person how far a run is: one line that is written over, nothing without a terminal. */
final class Meanwhile implements AutoCloseable {

  /** Columns kept free so that the line never wraps on a terminal of 80. */
  private static final int NAME = 50;

  private static final String ERASE = "\r\u001b[K";

  private final PrintStream to;
  private final boolean terminal;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  Meanwhile(PrintStream to, boolean terminal, int all) {
    this.to = to;
    this.terminal = terminal;
    this.all = all;
  }

  synchronized void done(String name) {
    int number = done.incrementAndGet();
    if (terminal) {
      String plain = name.replaceAll("\\p{Cntrl}", "?");
      String end = plain.length() > NAME ? "…" + plain.substring(plain.length() - NAME) : plain;
      to.print(ERASE + number + " of " + all + " read, last " + end);
      to.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (terminal) {
      to.print(ERASE);
      to.flush();
    }
  }
}
