package org.vanthu.letter;

/** How far words are apart. */
final class Distance {

  private Distance() {}

  /** Whether one letter more, less or other makes one of the other. */
  static boolean atMostOne(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int front = 0;
    while (front < shorter && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    return Math.max(a.length(), b.length()) - front - back <= 1;
  }
}
