package org.vanthu.bench.stage;

import java.util.List;
import java.util.Optional;
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
import org.vanthu.Pipeline;
import org.vanthu.model.Progress;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.RecordJson;

/** Records as they are written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Json {

  private final RecordJson json = new RecordJson();
  private final List<DocumentRecord> records;

  public Json() {
    try (Pipeline pipeline = new Pipeline(Corpus.SETTINGS)) {
      records =
          Corpus.PAPERS.stream()
              .map(name -> pipeline.read(Corpus.file(name), name, Optional.empty(), Progress.NONE))
              .toList();
    }
  }

  @Benchmark
  public List<String> write() {
    return records.stream().map(json::line).toList();
  }
}
