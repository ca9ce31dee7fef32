package org.vanthu.bench.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.PlainTable.PlainCell;
import org.vanthu.evaluate.table.TableScores;

/** All measures of one table, TEDS above all, which grows with the square of the cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableSimilarity {

  private static final int COLUMNS = 6;

  @Param({"10", "60"})
  private int rows;

  @Benchmark
  public SortedMap<String, Score> compare() {
    return TableScores.compare(List.of(table("đồng")), List.of(), List.of(table("đông")));
  }

  private PlainTable table(String unit) {
    List<PlainCell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        String text = "%d.%03d %s".formatted(row + 1, column, row % 7 == 0 ? unit : "triệu");
        cells.add(new PlainCell(row, column, 1, 1, text));
      }
    }
    return new PlainTable(rows, COLUMNS, cells);
  }
}
