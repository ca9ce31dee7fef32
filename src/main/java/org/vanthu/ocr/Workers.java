package org.vanthu.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.RefusedException;
import org.vanthu.ocr.Ocr.Outcome;

/**
 * The pool: so many threads, each with engines of its own that are opened when first needed and
 * closed with the pool. No more pages are held as pixels than there are threads and one.
 */
final class Workers implements AutoCloseable {

  /** A page that takes longer than this is given up; ordinary pages take a few seconds. */
  private static final Duration PAGE_TIME = Duration.ofMinutes(3);

  private static final Duration CLOSING_TIME = Duration.ofMinutes(5);

  private final Path tessdata;
  private final ExecutorService threads;
  private final Semaphore drawn;
  private final Deque<Readers> idle = new ArrayDeque<>();
  private final List<Readers> all = new ArrayList<>();
  private @Nullable Library library;

  Workers(Path tessdata, int count) {
    this.tessdata = tessdata;
    threads =
        Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name("ocr-", 0).factory());
    drawn = new Semaphore(count + 1, true);
  }

  /** Draws a page's pixels. */
  interface Drawing {
    PageImage image() throws RefusedException;
  }

  static Future<Outcome> known(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  /** Draws a page now, as soon as there is room for it, and reads it on a thread of the pool. */
  Future<Outcome> read(Page page, Drawing drawing, Runnable report) {
    drawn.acquireUninterruptibly();
    boolean handedOn = false;
    try {
      PageImage image = drawing.image();
      Future<Outcome> outcome = threads.submit(() -> released(() -> reading(page, image), report));
      handedOn = true;
      return outcome;
    } catch (RefusedException e) {
      report.run();
      return known(Outcome.failed(page, e.failure()));
    } finally {
      if (!handedOn) {
        drawn.release();
      }
    }
  }

  private Outcome released(Supplier<Outcome> work, Runnable report) {
    try {
      return work.get();
    } finally {
      drawn.release();
      report.run();
    }
  }

  private Outcome reading(Page page, PageImage image) {
    Readers readers;
    try {
      readers = take();
    } catch (IOException e) {
      return failed(page, FailureCode.OCR_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
    try {
      return Outcome.whole(new PageWork(readers, page, image, Deadline.in(PAGE_TIME)).complete());
    } catch (TimeoutException e) {
      return failed(
          page, FailureCode.PAGE_FAILED, "not read within " + PAGE_TIME.toSeconds() + " s");
    } catch (RuntimeException e) {
      return failed(page, FailureCode.PAGE_FAILED, e.toString());
    } finally {
      give(readers);
    }
  }

  private static Outcome failed(Page page, FailureCode code, String detail) {
    return Outcome.failed(page, Failure.ofPage(code, page.number(), "ocr", detail));
  }

  private synchronized Readers take() throws IOException {
    Readers ready = idle.poll();
    if (ready != null) {
      return ready;
    }
    Library loaded = library;
    if (loaded == null) {
      loaded = Library.open(tessdata);
      library = loaded;
    }
    Readers opened = new Readers(loaded);
    all.add(opened);
    return opened;
  }

  private synchronized void give(Readers readers) {
    idle.push(readers);
  }

  @Override
  public void close() {
    threads.shutdown();
    boolean over = false;
    try {
      over = threads.awaitTermination(CLOSING_TIME.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (over) {
      synchronized (this) {
        all.forEach(Readers::close);
        all.clear();
        idle.clear();
      }
    }
  }
}
