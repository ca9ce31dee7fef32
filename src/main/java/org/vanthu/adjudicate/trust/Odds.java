package org.vanthu.adjudicate.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.vanthu.model.Confidence;

/**
 * What clues weigh, in nats, for values that are figures and for those that are words, and what a
 * value of a kind has to begin with. Log-odds of being right are the sum of weight times clue.
 */
public final class Odds {

  /** The most that is claimed for what was read from pixels. */
  private static final double MOST = 0.98;

  /**
   * Taken off the log-odds, since real papers are not those on which clues were counted: a value is
   * certain that is right in more than nine of ten. More doubts more right values.
   */
  private static final double CAUTION = 1.0;

  private final EnumMap<Clue, Double> figures = new EnumMap<>(Clue.class);
  private final EnumMap<Clue, Double> words = new EnumMap<>(Clue.class);
  private final EnumMap<Kind, Double> begins = new EnumMap<>(Kind.class);

  public Odds(Map<Clue, Double> figures, Map<Clue, Double> words, Map<Kind, Double> begins) {
    this.figures.putAll(figures);
    this.words.putAll(words);
    this.begins.putAll(begins);
  }

  /** As they were counted over made papers; see README.md beside the table. */
  public static Odds counted() {
    try (InputStream in = Odds.class.getResourceAsStream("odds.tsv")) {
      if (in == null) {
        throw new IllegalStateException("odds.tsv is missing beside " + Odds.class);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of a clue's or kind's name, its weight for figures and for words, parted by tabs. */
  public static Odds of(String table) {
    Map<String, String[]> rows = new HashMap<>();
    table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(cells -> rows.put(cells[0], cells));
    Map<Clue, Double> figures = new EnumMap<>(Clue.class);
    Map<Clue, Double> words = new EnumMap<>(Clue.class);
    Map<Kind, Double> begins = new EnumMap<>(Kind.class);
    for (Clue clue : Clue.values()) {
      figures.put(clue, weight(rows, clue.name(), 1));
      words.put(clue, weight(rows, clue.name(), 2));
    }
    for (Kind kind : Kind.values()) {
      begins.put(kind, weight(rows, kind.name(), 1));
    }
    return new Odds(figures, words, begins);
  }

  private static double weight(Map<String, String[]> rows, String name, int column) {
    String[] cells = rows.get(name);
    if (cells == null || cells.length <= column) {
      throw new IllegalStateException("odds.tsv lacks " + name);
    }
    return Double.parseDouble(cells[column]);
  }

  /** What one of a clue adds to the log-odds of a value that is figures, or words. */
  public double weight(boolean ofFigures, Clue clue) {
    return (ofFigures ? figures : words).getOrDefault(clue, 0.0);
  }

  /** What a value of a kind has to begin with. */
  public double begin(Kind kind) {
    return begins.getOrDefault(kind, 0.0);
  }

  /** The log-odds that a value is right. */
  double logOdds(Evidence evidence) {
    double sum = begin(evidence.kind());
    for (Map.Entry<Clue, Double> clue : evidence.clues().entrySet()) {
      sum += weight(evidence.kind().figures(), clue.getKey()) * clue.getValue();
    }
    return sum;
  }

  /**
   * The probability that is claimed for a value: less than the log-odds say by some caution, and
   * where its form alone is doubtful no more than that.
   */
  public double claimed(Evidence evidence) {
    double p = 1 / (1 + Math.exp(CAUTION - logOdds(evidence)));
    boolean doubtful = evidence.form() < Confidence.DOUBTFUL;
    return Math.min(p, doubtful ? evidence.form() : MOST);
  }
}
