package org.vanthu.read.word;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers the notes of a document in the order of their references. A mark stands in brackets, so
 * that it never joins the digits before it. Serves one document.
 */
final class Notes {

  /** Where a note's text stands. */
  enum Kind {
    FOOTNOTE("decimal"),
    ENDNOTE("lowerRoman");

    private final String format;

    Kind(String format) {
      this.format = format;
    }
  }

  private final Map<String, String> footnotes = new LinkedHashMap<>();
  private final Map<String, String> endnotes = new LinkedHashMap<>();

  /** The mark of a note by the id of its text: "[3]". */
  String mark(Kind kind, String id) {
    Map<String, String> marks = marks(kind);
    String number = NumberFormat.of(kind.format, marks.size() + 1);
    return marks.computeIfAbsent(id, unseen -> "[" + number + "]");
  }

  /** The marks of the notes met so far, by the ids of their texts, in order. */
  Map<String, String> marks(Kind kind) {
    return kind == Kind.FOOTNOTE ? footnotes : endnotes;
  }
}
