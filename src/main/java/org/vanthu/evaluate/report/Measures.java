package org.vanthu.evaluate.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.vanthu.evaluate.Score;

/** What the names of measures tell. */
public final class Measures {

  /** Topics of which less is better. */
  private static final Set<String> RATES = Set.of("cer", "wer", "conservation", "silence");

  /** The same of details, whatever their topic. */
  private static final Set<String> FAULTS = Set.of("certainlyWrong", "moved");

  /** Of these one is perfect, and more is worse. */
  private static final String PIECES = "tables/pieces";

  /** What is told where there is room for a few measures only. */
  private static final List<String> HEADLINES =
      List.of(
          "cer/orderFree",
          "digits",
          "conservation",
          "fields/lenient",
          "mentions/lenient",
          "tables/detection",
          "tables/teds",
          "tables/cells",
          "rows/meaning",
          "findings/contradicted",
          "provenance/words",
          "silence/ofWrong",
          "silence/doubtful");

  private Measures() {}

  static String topic(String measure) {
    int slash = measure.indexOf('/');
    return slash < 0 ? measure : measure.substring(0, slash);
  }

  /** Whether it is a detail of a detail: one field, one type, one resolution. */
  static boolean fine(String measure) {
    return measure.indexOf('/') != measure.lastIndexOf('/');
  }

  /** Whether a score tells errors: the less of it the better. */
  public static boolean lessIsBetter(String measure) {
    return RATES.contains(topic(measure))
        || FAULTS.contains(measure.substring(measure.lastIndexOf('/') + 1))
        || measure.equals(PIECES);
  }

  /** Those of the headlines that were measured, in their own order. */
  static List<String> headlines(Collection<String> measures) {
    return HEADLINES.stream().filter(measures::contains).toList();
  }

  /** How far from perfect, from 0; NaN when nothing was measured. */
  static double loss(String measure, double value) {
    if (measure.equals(PIECES)) {
      return value - 1;
    }
    return lessIsBetter(measure) ? value : 1 - value;
  }

  /** Whether there was anything to find, or something was found. */
  static boolean measured(Score score) {
    return switch (score) {
      case Score.Counts counts -> counts.right() + counts.missed() + counts.invented() > 0;
      case Score.Ratio ratio -> ratio.weight() > 0;
    };
  }
}
