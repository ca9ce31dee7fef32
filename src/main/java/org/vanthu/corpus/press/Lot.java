package org.vanthu.corpus.press;

import java.util.Random;

/**
 * What decides the variety of one document. Every aspect draws from a source of its own, so that a
 * new aspect leaves all others as they were.
 */
record Lot(long seed, String profile) {

  /** Seeds below it are for tuning, from it on for marking: figures are told of marking seeds. */
  static final long FIRST_MARKING_SEED = 1_000_000;

  Random of(String aspect) {
    long mixed = seed * 0x9E37_79B9_7F4A_7C15L + (profile + "/" + aspect).hashCode();
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return new Random(mixed ^ (mixed >>> 31));
  }

  boolean chance(String aspect, double probability) {
    return of(aspect).nextDouble() < probability;
  }

  boolean marking() {
    return seed >= FIRST_MARKING_SEED;
  }
}
