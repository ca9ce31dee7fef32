package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vanthu.evaluate.ReadWord;
import org.vanthu.evaluate.text.DigitRuns;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.WordTruth;

/**
 * Runs of digits by their ink: one is right when a word that was read over its word's ink has it; a
 * run that was read in pieces is right when the pieces together have it. What remains of the
 * reading is invented.
 */
final class PlacedDigits {

  /** Height and width of the squares, in points, by which words are looked up. */
  private static final double SQUARE = 50;

  /** A run of the page, and what was read over its word. */
  record Run(String digits, WordTruth word, String got) {}

  private record Square(int page, int x, int y) {}

  private final List<ReadWord> read;
  private final List<List<String>> spare = new ArrayList<>();
  private final Map<Square, List<Integer>> squares = new HashMap<>();
  private final List<Run> right = new ArrayList<>();
  private final List<Run> missed = new ArrayList<>();

  private PlacedDigits(List<ReadWord> read) {
    this.read = read;
    for (int i = 0; i < read.size(); i++) {
      spare.add(DigitRuns.runs(read.get(i).text()));
      int word = i;
      squares(read.get(i).region())
          .forEach(square -> squares.computeIfAbsent(square, s -> new ArrayList<>()).add(word));
    }
  }

  static PlacedDigits of(List<WordTruth> truth, List<ReadWord> read) {
    PlacedDigits digits = new PlacedDigits(read);
    truth.forEach(digits::pair);
    return digits;
  }

  private void pair(WordTruth word) {
    List<String> runs = DigitRuns.runs(word.text());
    if (runs.isEmpty()) {
      return;
    }
    List<Integer> over = over(word.region());
    String got = over.stream().map(i -> read.get(i).text()).collect(Collectors.joining(" "));
    for (String run : runs) {
      boolean there = over.stream().anyMatch(i -> spare.get(i).remove(run)) || pieced(run, over);
      (there ? right : missed).add(new Run(run, word, got));
    }
  }

  /** Takes neighbouring runs of the words that make up the run together. */
  private boolean pieced(String run, List<Integer> over) {
    for (int from = 0; from < over.size(); from++) {
      String joined = "";
      for (int to = from; to < over.size() && run.startsWith(joined); to++) {
        joined += String.join("", spare.get(over.get(to)));
        if (joined.equals(run)) {
          over.subList(from, to + 1).forEach(i -> spare.get(i).clear());
          return true;
        }
      }
    }
    return false;
  }

  /** Words whose middle lies over the region, or that hold its middle, from left to right. */
  private List<Integer> over(Region region) {
    return squares(region).stream()
        .flatMap(square -> squares.getOrDefault(square, List.of()).stream())
        .distinct()
        .filter(i -> meets(region.box(), read.get(i).region().box()))
        .sorted((i, j) -> Double.compare(left(i), left(j)))
        .toList();
  }

  private double left(int word) {
    return read.get(word).region().box().left();
  }

  private static boolean meets(Box wanted, Box found) {
    return wanted.containsCenterOf(found) || found.containsCenterOf(wanted);
  }

  private static List<Square> squares(Region region) {
    Box box = region.box();
    return range(box.left(), box.right())
        .boxed()
        .flatMap(x -> range(box.top(), box.bottom()).mapToObj(y -> new Square(region.page(), x, y)))
        .toList();
  }

  private static IntStream range(double from, double to) {
    return IntStream.rangeClosed((int) Math.floor(from / SQUARE), (int) Math.floor(to / SQUARE));
  }

  List<Run> right() {
    return right;
  }

  List<Run> missed() {
    return missed;
  }

  /** Runs that were read where the page has none, with their places. */
  List<ReadWord> invented() {
    List<ReadWord> invented = new ArrayList<>();
    for (int i = 0; i < spare.size(); i++) {
      Region place = read.get(i).region();
      spare.get(i).forEach(run -> invented.add(new ReadWord(run, place)));
    }
    return invented;
  }
}
