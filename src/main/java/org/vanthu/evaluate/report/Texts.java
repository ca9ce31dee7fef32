package org.vanthu.evaluate.report;

/** Texts of documents, made fit for showing. */
final class Texts {

  private Texts() {}

  /** The beginning, when the text is longer, and how long it is. */
  static String shortened(String text, int letters) {
    if (text.codePointCount(0, text.length()) <= letters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, letters))
        + "… ("
        + text.codePointCount(0, text.length())
        + " letters)";
  }

  /** How many chars two texts begin with alike; never half of a surrogate pair. */
  static int alikeAtStart(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int alike = 0;
    while (alike < length && a.charAt(alike) == b.charAt(alike)) {
      alike++;
    }
    return alike > 0 && Character.isHighSurrogate(a.charAt(alike - 1)) ? alike - 1 : alike;
  }

  /** How many chars two texts end with alike, behind what they begin with alike. */
  static int alikeAtEnd(String a, String b, int start) {
    int length = Math.min(a.length(), b.length()) - start;
    int alike = 0;
    while (alike < length && a.charAt(a.length() - 1 - alike) == b.charAt(b.length() - 1 - alike)) {
      alike++;
    }
    return alike > 0 && Character.isLowSurrogate(a.charAt(a.length() - alike)) ? alike - 1 : alike;
  }
}
