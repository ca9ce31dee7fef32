package org.vanthu.bench.stage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.read.Reader;
import org.vanthu.table.TableFinder;

/** Grids of pages that are read already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Tables {

  private final TableFinder finder = new TableFinder();
  private final List<Page> pages;

  public Tables() {
    pages = Corpus.pages(new Reader(Corpus.SETTINGS));
  }

  @Benchmark
  public List<List<Grid>> find() {
    return pages.stream().map(finder::find).toList();
  }
}
