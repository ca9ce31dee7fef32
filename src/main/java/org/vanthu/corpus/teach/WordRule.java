package org.vanthu.corpus.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/** What a word of an official paper is, as the model of words is taught it. */
final class WordRule {

  private static final Pattern WORD =
      Pattern.compile(
          // addresses; numbers and symbols of documents; numbers, dates and times
          "[\\w.]+@[\\w.]+\\w|\\d+(?:/\\d{4})?/\\p{Lu}[\\p{L}\\d&.-]*[\\p{L}\\d]"
              + "|\\d+(?:[.,/:]\\d+)*"
              // abbreviations with their full stops and ands; words; anything else alone
              + "|(?:TP|Tp|TT|Q|P|H|TX|ThS|TS|PGS|GS|BS|CN|KS|TM|KT|TL|TUQ|Ths|đ/c|Đ/c)\\."
              + "|\\p{Lu}+(?:[&-]\\p{Lu}+)+(?!\\p{Ll})|[đĐ]/c"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*|\\S");

  private WordRule() {}

  static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Span(m.start(), m.end()));
    }
    return words;
  }
}
