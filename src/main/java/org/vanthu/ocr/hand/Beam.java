package org.vanthu.ocr.hand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest texts of a line, by prefix search: at every column the best beginnings are kept
 * (Graves et al., 2006, section 3.2; Hannun, 2014).
 */
final class Beam {

  private final int width;
  private final int longest;

  /**
   * A search.
   *
   * @param width beginnings kept at each column; more finds rarer texts and takes longer
   * @param longest most characters of a text
   */
  Beam(int width, int longest) {
    this.width = width;
    this.longest = longest;
  }

  /** Probability of a beginning whose last column says nothing, or its last symbol. */
  private static final class Ways {
    double gap;
    double said;

    double all() {
      return gap + said;
    }
  }

  /** Texts, the likeliest first; with what was found on the way, not their exact probability. */
  List<String> texts(Columns columns) {
    Map<String, Ways> beam = new HashMap<>();
    Ways start = new Ways();
    start.gap = 1;
    beam.put("", start);
    for (int t = 0; t < columns.count(); t++) {
      Map<String, Ways> next = new HashMap<>();
      for (Map.Entry<String, Ways> entry : beam.entrySet()) {
        extend(next, entry.getKey(), entry.getValue(), columns, t);
      }
      beam = best(next);
    }
    return sorted(beam).stream().map(Map.Entry::getKey).toList();
  }

  private void extend(Map<String, Ways> next, String text, Ways ways, Columns columns, int t) {
    Ways same = next.computeIfAbsent(text, k -> new Ways());
    same.gap += ways.all() * columns.at(t, 0);
    int last = text.isEmpty() ? -1 : Columns.symbol(text.charAt(text.length() - 1));
    if (last > 0) {
      same.said += ways.said * columns.at(t, last);
    }
    for (int s = 1; text.length() < longest && s < Columns.SYMBOLS; s++) {
      double p = columns.at(t, s);
      if (p > LEAST) {
        Ways longer = next.computeIfAbsent(text + Columns.character(s), k -> new Ways());
        longer.said += (s == last ? ways.gap : ways.all()) * p;
      }
    }
  }

  /** Symbols less probable than this in a column are not followed. */
  private static final double LEAST = 1e-4;

  private Map<String, Ways> best(Map<String, Ways> all) {
    if (all.size() <= width) {
      return all;
    }
    Map<String, Ways> kept = new HashMap<>();
    sorted(all).stream().limit(width).forEach(e -> kept.put(e.getKey(), e.getValue()));
    return kept;
  }

  private static List<Map.Entry<String, Ways>> sorted(Map<String, Ways> all) {
    Comparator<Map.Entry<String, Ways>> byWeight =
        Comparator.comparingDouble(entry -> -entry.getValue().all());
    return all.entrySet().stream().sorted(byWeight.thenComparing(Map.Entry::getKey)).toList();
  }
}
