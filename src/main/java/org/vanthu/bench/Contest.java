package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vanthu.bench.peer.Engine;

/** Runs all engines over the same files, in turn, again and again. */
final class Contest {

  private final Stopwatch stopwatch;
  private final Path work;
  private final int rounds;
  private final Consumer<String> says;

  /**
   * @param work for what engines write; emptied before each run
   */
  Contest(Stopwatch stopwatch, Path work, int rounds, Consumer<String> says) {
    this.stopwatch = stopwatch;
    this.work = work;
    this.rounds = rounds;
    this.says = says;
  }

  /** What came of it, ours first as the engines are. */
  List<Entry> hold(Material material, List<Engine> engines) throws IOException {
    Map<Engine, List<Cost>> costs = new LinkedHashMap<>();
    List<Engine> able = engines.stream().filter(e -> e.reads(material.kind())).toList();
    for (int round = 1; round <= rounds; round++) {
      for (Engine engine : able) {
        Cost cost = engine.run(material.files(), empty(engine), stopwatch);
        costs.computeIfAbsent(engine, e -> new ArrayList<>()).add(cost);
        says.accept(
            "%s, round %d, %s: %.1f s, CPU %.1f s"
                .formatted(
                    material.name(), round, engine.name(), cost.wallSeconds(), cost.cpuSeconds()));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Engine engine : able) {
      Judgement judgement = Judgement.of(material, engine, folder(engine));
      entries.add(new Entry(engine.name(), costs.getOrDefault(engine, List.of()), judgement));
    }
    return entries;
  }

  private Path folder(Engine engine) {
    return work.resolve(engine.name().replaceAll("[^A-Za-z0-9]+", "-"));
  }

  private Path empty(Engine engine) throws IOException {
    Path folder = folder(engine);
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** An engine with its costs by round. */
  record Entry(String engine, List<Cost> costs, Judgement judgement) {

    Entry {
      costs = List.copyOf(costs);
    }
  }
}
