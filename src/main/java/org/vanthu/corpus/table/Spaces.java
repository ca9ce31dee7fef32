package org.vanthu.corpus.table;

/** White space as truth writes it: one blank between words. */
final class Spaces {

  private Spaces() {}

  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
