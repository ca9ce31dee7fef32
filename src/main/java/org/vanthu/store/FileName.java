package org.vanthu.store;

import java.text.Normalizer;

/**
 * The name under which a file was submitted, made harmless: NFC, no folders, no control or
 * direction-changing characters, at most 200 characters. A label, never a path.
 */
public final class FileName {

  private static final int LONGEST = 200;
  private static final String UNNAMED = "unnamed";

  private FileName() {}

  public static String of(String submitted) {
    String name =
        submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(FileName::harmless).forEach(kept::appendCodePoint);
    String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? UNNAMED : shortened(clean);
  }

  /** Keeps the end, where the extension stands. */
  private static String shortened(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, points - LONGEST));
  }

  private static boolean harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
