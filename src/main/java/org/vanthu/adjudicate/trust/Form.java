package org.vanthu.adjudicate.trust;

import java.util.regex.Pattern;

/** Marks where none stand in what is rightly read. */
final class Form {

  private static final Pattern ODD_MARKS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}(“\"]|[,;:]\\p{L}|\\)\\)|^Lưu\\b.*\\p{Lu}{2}\\.\\s\\p{Lu}",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private static final Pattern GLUED = Pattern.compile("^\\d+\\p{Lu}{2}");
  private static final Pattern ODD_POINT = Pattern.compile("\\d\\.(?!\\d{3}(?!\\d))\\d");

  private Form() {}

  static void tell(Kind kind, String text, Evidence.Builder evidence) {
    boolean counts = kind == Kind.AMOUNT || kind == Kind.QUANTITY;
    evidence
        .put(Clue.ODD_MARKS, !kind.figures() && ODD_MARKS.matcher(text).find())
        .put(Clue.GLUED, kind == Kind.NUMBER && GLUED.matcher(text).find())
        .put(Clue.ODD_POINT, counts && ODD_POINT.matcher(text).find());
  }
}
