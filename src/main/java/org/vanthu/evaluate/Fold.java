package org.vanthu.evaluate;

import java.text.Normalizer;

/** The differences that no measure counts. */
final class Fold {

  private Fold() {}

  /** NFC, runs of white space as one space, none at the ends. */
  static String space(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  /** Letters and digits alone: what ink under a box must agree on. */
  static String ink(String text) {
    return space(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
