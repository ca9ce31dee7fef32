package org.vanthu.evaluate;

import java.util.Set;

/** What the names of measures say about their scores. */
public final class Measures {

  private static final Set<String> ERRORS = Set.of("cer", "wer", "text", "conservation", "silence");

  /** Parts of a table found for one of the truth: best is 1. */
  private static final String PIECES = "tables/pieces";

  private static final String CERTAINLY_WRONG = "/certainlyWrong";

  private Measures() {}

  /** Whether a score tells errors: the less of it the better. */
  public static boolean lowerIsBetter(String measure) {
    int slash = measure.indexOf('/');
    return ERRORS.contains(slash < 0 ? measure : measure.substring(0, slash))
        || measure.equals(PIECES)
        || measure.endsWith(CERTAINLY_WRONG);
  }
}
