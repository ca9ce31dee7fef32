package org.vanthu.evaluate.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.report.Evaluated.PageSize;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/** Reads documents and measures their records. */
public final class Evaluation {

  /** Compares a record with its truth. */
  @FunctionalInterface
  public interface Measure {
    Measured measure(Path document, Truth truth, Read read, Cost cost);
  }

  /**
   * What came of it.
   *
   * @param documents in the order of their papers
   * @param problems documents that could not be measured, as sentences
   */
  public record Outcome(List<Evaluated> documents, List<String> problems) {

    public Outcome {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  private final Function<Path, Read> reading;
  private final Measure measure;
  private final int workers;

  /**
   * @param reading document to record
   * @param workers documents read at the same time; CPU time and heap are only metered with one
   */
  public Evaluation(Function<Path, Read> reading, Measure measure, int workers) {
    this.reading = reading;
    this.measure = measure;
    this.workers = workers;
  }

  /**
   * Reads and measures.
   *
   * @param watcher is told each paper's name when it is done
   */
  public Outcome run(List<Paper> papers, Consumer<String> watcher) {
    List<Evaluated> documents = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Meter meter = new Meter(workers == 1);
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<Evaluated>> futures = new ArrayList<>();
      for (Paper paper : papers) {
        futures.add(
            threads.submit(() -> {
              Evaluated evaluated = evaluate(paper, meter);
              watcher.accept(paper.name());
              return evaluated;
            }));
      }
      for (int index = 0; index < futures.size(); index++) {
        take(papers.get(index), futures.get(index), documents, problems);
      }
    }
    return new Outcome(documents, problems);
  }

  private static void take(
      Paper paper, Future<Evaluated> future, List<Evaluated> documents, List<String> problems) {
    try {
      documents.add(future.get());
    } catch (ExecutionException failed) {
      problems.add(paper.name() + ": could not be measured: " + failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private Evaluated evaluate(Paper paper, Meter meter) {
    Meter.Metered<Read> read = meter.meter(() -> reading.apply(paper.file()));
    List<PageSize> pages = pages(read.result().record());
    Cost cost = read.cost();
    Cost whole = new Cost(pages.size(), cost.wallSeconds(), cost.cpuSeconds(), cost.peakBytes());
    Measured measured = measure.measure(paper.file(), paper.truth(), read.result(), whole);
    return new Evaluated(paper.name(), measured, pages);
  }

  private static List<PageSize> pages(JsonNode record) {
    return record
        .path("document")
        .path("pages")
        .valueStream()
        .map(page ->
            new PageSize(
                page.path("number").asInt(),
                page.path("width").asDouble(),
                page.path("height").asDouble()))
        .toList();
  }
}
