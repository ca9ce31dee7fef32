package org.vanthu.ocr.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads digits that a pen wrote. Several cuts of one line may be given: what nets and cuts say is
 * averaged, because a wrong reading seldom survives another cut.
 */
public final class DigitReader {

  private static final int BEAM = 12;

  /** Less probable guesses are not told. */
  private static final double LEAST = 0.002;

  private static final int LONGEST_DATE = 10;

  private final Nets nets = Nets.carried();

  /** How the nets were taught: seeds, epochs and scores, as JSON. */
  public String training() {
    return nets.training();
  }

  /** A day or month: a number within bounds, with or without a naught before it. */
  public List<Guess> bounded(List<InkLine> cuts, int least, int most) {
    List<String> texts = new ArrayList<>(List.of(""));
    IntStream.rangeClosed(least, most)
        .forEach(n -> {
          texts.add(Integer.toString(n));
          if (n < 10) {
            texts.add("0" + n);
          }
        });
    return guesses(columns(cuts), texts);
  }

  /** A number above naught with so many digits at most. */
  public List<Guess> number(List<InkLine> cuts, int longest) {
    List<Columns> columns = columns(cuts);
    Set<String> texts = new LinkedHashSet<>(List.of(""));
    for (Columns each : columns) {
      for (String text : new Beam(BEAM, longest).texts(each)) {
        if (!text.isEmpty() && Integer.parseInt(text) > 0) {
          texts.add(text);
          texts.add("0" + text);
        }
      }
    }
    texts.removeIf(text -> text.length() > longest);
    return guesses(columns, texts);
  }

  /** Whatever stands there, with separators: "21/3/18". */
  public List<Guess> date(List<InkLine> cuts) {
    List<Columns> columns = nets.read(cuts);
    Set<String> texts = new LinkedHashSet<>(List.of(""));
    columns.forEach(each -> texts.addAll(new Beam(BEAM, LONGEST_DATE).texts(each)));
    return guesses(columns, texts);
  }

  private List<Columns> columns(List<InkLine> cuts) {
    return nets.read(cuts).stream().map(Columns::withoutSeparators).toList();
  }

  /** A number's likeliest spelling, and how probable all its spellings are together. */
  private record Spelled(Guess best, double all) {

    Spelled and(Spelled other) {
      boolean likelier = other.best.probability() > best.probability();
      return new Spelled(likelier ? other.best : best, Math.min(1, all + other.all));
    }
  }

  /** One guess for each value, in its likeliest spelling, the likeliest first. */
  private static List<Guess> guesses(List<Columns> columns, Iterable<String> texts) {
    Map<String, Spelled> values = new LinkedHashMap<>();
    for (String text : texts) {
      double p =
          columns.stream().mapToDouble(each -> each.probability(text)).average().orElseThrow();
      String value = text.replaceFirst("^0+(?=\\d)", "");
      values.merge(value, new Spelled(new Guess(text, p), p), Spelled::and);
    }
    return values.values().stream()
        .filter(spelled -> spelled.all() >= LEAST)
        .map(spelled -> new Guess(spelled.best().text(), spelled.all()))
        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
        .toList();
  }
}
