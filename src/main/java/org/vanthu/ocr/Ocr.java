package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.Pages;
import org.vanthu.model.Progress;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;

/**
 * Completes pages whose pixels must be read. One pool of engines serves all documents; a document's
 * pages are drawn by the calling thread and recognised in parallel.
 */
public final class Ocr implements AutoCloseable {

  private static final String STAGE = "ocr";

  private final double dotsPerInch;
  private final Workers workers;

  public Ocr(Settings settings) {
    dotsPerInch = settings.ocrDotsPerInch();
    workers = new Workers(settings.tessdata(), settings.ocrWorkers());
  }

  /** All pages of a reading, in order; a page that fails is there without words, with a failure. */
  public Pages complete(PagedReading reading, Progress progress) {
    int total = reading.pageCount();
    AtomicInteger done = new AtomicInteger();
    List<Future<Outcome>> outcomes = new ArrayList<>();
    for (int number = 1; number <= total; number++) {
      outcomes.add(start(reading, number, () -> progress.pages(done.incrementAndGet(), total)));
    }
    List<Page> pages = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      Outcome outcome = result(outcomes.get(i), i + 1);
      pages.add(outcome.page());
      failures.addAll(outcome.failures());
    }
    return new Pages(pages, failures);
  }

  /** A page as far as it could be read. */
  record Outcome(Page page, List<Failure> failures) {

    static Outcome whole(Page page) {
      return new Outcome(page, List.of());
    }

    static Outcome failed(Page page, Failure failure) {
      return new Outcome(LayerTrial.unproved(page), List.of(failure));
    }
  }

  private Future<Outcome> start(PagedReading reading, int number, Runnable report) {
    if (Thread.currentThread().isInterrupted()) { // given up: no more pages are begun
      return Workers.known(interrupted(number));
    }
    Page page;
    try {
      page = reading.page(number);
    } catch (RefusedException e) {
      report.run();
      return Workers.known(Outcome.failed(blank(number), e.failure()));
    }
    if (page.origin() == Origin.DIGITAL && page.doubt().isEmpty()) {
      report.run();
      return Workers.known(Outcome.whole(page));
    }
    return workers.read(page, () -> draw(reading, number), report);
  }

  private PageImage draw(PagedReading reading, int number) throws RefusedException {
    return reading.image(number, dotsPerInch);
  }

  private static Outcome result(Future<Outcome> outcome, int number) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      return Outcome.failed(
          blank(number), Failure.ofPage(FailureCode.PAGE_FAILED, number, STAGE, e.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return interrupted(number);
    }
  }

  private static Outcome interrupted(int number) {
    return Outcome.failed(
        blank(number),
        Failure.ofPage(FailureCode.PAGE_FAILED, number, STAGE, "reading was interrupted"));
  }

  /** Stands for a page of which nothing is known but its number: A4, empty. */
  private static Page blank(int number) {
    return new Page(
        number, 595.28, 841.89, Origin.OCR, "could not be read", List.of(), List.of(), List.of());
  }

  @Override
  public void close() {
    workers.close();
  }
}
