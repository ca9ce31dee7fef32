package org.vanthu.work;

import java.time.Duration;
import org.vanthu.model.Progress;
import org.vanthu.store.Attempts;

/** Writes down how far a reading is, at most a few times a second and without ever failing it. */
final class PersistedProgress implements Progress, AutoCloseable {

  /** Shortest time between two writes; less makes the display livelier and the database busier. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Attempts attempts;
  private final String documentId;
  private final int attempt;
  private int done;
  private int total;
  private boolean unwritten;
  private long lastWrite = System.nanoTime() - PAUSE.toNanos();

  PersistedProgress(Attempts attempts, String documentId, int attempt) {
    this.attempts = attempts;
    this.documentId = documentId;
    this.attempt = attempt;
  }

  @Override
  public synchronized void pages(int pagesDone, int pagesTotal) {
    done = Math.max(done, pagesDone);
    total = pagesTotal;
    unwritten = true;
    if (System.nanoTime() - lastWrite >= PAUSE.toNanos()) {
      write();
    }
  }

  @Override
  public synchronized void close() {
    if (unwritten) {
      write();
    }
  }

  private void write() {
    attempts.progress(documentId, attempt, done, total);
    lastWrite = System.nanoTime();
    unwritten = false;
  }
}
