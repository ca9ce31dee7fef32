package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vanthu.bench.AccuracyTable.Column;
import org.vanthu.bench.peer.FoundTable;
import org.vanthu.bench.peer.Yield;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.gold.GoldFolder;
import org.vanthu.evaluate.table.PlainTable;
import org.vanthu.evaluate.table.PlainTable.PlainCell;
import org.vanthu.evaluate.table.TableScores;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.evaluate.text.TextRates;
import org.vanthu.evaluate.text.WordPairing;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.Truth.Aspect;
import org.vanthu.truth.WordTruth;

/** Finds the truth of documents, and judges what engines found by it. */
final class Truths {

  static final String METHOD =
      """
      Accuracy is that of the last round, by the measures of `./vanthu evaluate` over all documents of the set together. Tables are matched by shared words, the likest
      first, one to one; a missed table scores 0 in TEDS and TEDS-S, one left over is false, and both count in adjacency and in exact cells. CER is by the order of
      reading; "in any order" pairs words wherever they stand.

      """;

  static final List<Column> COLUMNS =
      List.of(
          Column.count("tables", "tables/detection", c -> c.right() + c.missed()),
          Column.count("missed", "tables/detection", Score.Counts::missed),
          Column.count("false", "tables/detection", Score.Counts::invented),
          Column.value("TEDS", "tables/teds"),
          Column.value("TEDS-S", "tables/teds-s"),
          Column.value("TEDS of those found", "tables/found/teds"),
          Column.value("adjacency F1", "tables/adjacency"),
          Column.value("exact cells F1", "tables/cells"),
          Column.percent("CER", "cer"),
          Column.percent("CER in any order", "cer/orderFree"),
          Column.percent("WER in any order", "wer/orderFree"));

  private Truths() {}

  static Optional<Truth> of(Path file) throws IOException {
    return GoldFolder.truth(file);
  }

  /** Of what the truth tells and the engine looks for. */
  static SortedMap<String, Score> scores(Truth truth, Yield found) {
    SortedMap<String, Score> scores = new TreeMap<>();
    if (truth.tells().contains(Aspect.TABLES)) {
      found.tables().ifPresent(tables -> scores.putAll(tables(truth, tables)));
    }
    if (truth.tells().contains(Aspect.TEXT)) {
      found.text().ifPresent(text -> scores.putAll(text(truth, text)));
    }
    return scores;
  }

  private static SortedMap<String, Score> tables(Truth truth, List<FoundTable> found) {
    return TableScores.compare(
        plain(truth, TableTruth.Kind.DATA),
        plain(truth, TableTruth.Kind.LAYOUT),
        found.stream().map(Truths::plain).toList());
  }

  private static List<PlainTable> plain(Truth truth, TableTruth.Kind kind) {
    return truth.tables().stream().filter(t -> t.kind() == kind).map(PlainTable::of).toList();
  }

  private static PlainTable plain(FoundTable table) {
    List<PlainCell> cells = table.cells().stream().map(PlainCell::of).toList();
    return new PlainTable(table.rows(), table.columns(), cells);
  }

  private static SortedMap<String, Score> text(Truth truth, String text) {
    List<String> words =
        truth.words().stream()
            .map(WordTruth::text)
            .flatMap(word -> TextFold.words(word).stream())
            .toList();
    TextRates rates = TextRates.of(WordPairing.of(words, TextFold.words(text)));
    SortedMap<String, Score> scores = new TreeMap<>();
    scores.put("cer", new Score.Ratio(rates.letterEdits(), rates.letters()));
    scores.put("cer/orderFree", new Score.Ratio(rates.freeLetterEdits(), rates.freeLetters()));
    scores.put("wer/orderFree", new Score.Ratio(rates.freeWordEdits(), rates.words()));
    return scores;
  }
}
