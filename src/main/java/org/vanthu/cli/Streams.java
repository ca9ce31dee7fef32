package org.vanthu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results alone
 * @param err everything for people: messages, the progress bar
 * @param terminal whether {@code err} is a terminal
 */
record Streams(PrintStream out, PrintStream err, boolean terminal) {

  private static final int BUFFER = 1 << 16;

  /** The program's own, and from now on nobody else can write to its standard output. */
  static Streams take() {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false,
            StandardCharsets.UTF_8);
    System.setOut(err);
    return new Streams(out, err, Boolean.getBoolean("vanthu.terminal"));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
