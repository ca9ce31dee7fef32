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
import org.vanthu.entity.EntityFinder;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.TableMeaning;
import org.vanthu.table.TableInterpreter;

/** All grammars over the canonical text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Entities {

  private final EntityFinder finder = new EntityFinder();
  private final Document document;
  private final List<TableMeaning> tables;

  public Entities() {
    document = Corpus.document();
    tables = new TableInterpreter().interpret(document);
  }

  @Benchmark
  public List<Mention> find() {
    return finder.find(document, tables);
  }
}
