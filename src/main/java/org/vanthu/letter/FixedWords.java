package org.vanthu.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;

/**
 * Phrases that lists of recipients always have in the same words: where a scan shows one but for
 * its marks, the marks are put right. Case stays as it was read.
 */
final class FixedWords {

  /** An abbreviation with a mark that no abbreviation bears: "NƠ", "HTỌT". */
  private static final Pattern MARKED =
      Pattern.compile("(?<!\\p{L})(?=\\p{Lu}*[^\\P{Lu}A-ZĐƯ])\\p{Lu}{2,}(?!\\p{L})");

  /** Words of which an item is all in capitals: it is no abbreviation then. */
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  private final List<Phrase> phrases = new ArrayList<>();

  /** A phrase, folded and with its marks. */
  private record Phrase(String folded, String written, boolean first) {

    static Phrase of(String line) {
      boolean first = line.startsWith("^");
      String written = first ? line.substring(1) : line;
      return new Phrase(Folded.of(written), written, first);
    }
  }

  FixedWords() {
    Lexicon.lines("recipients.txt").stream()
        .map(Phrase::of)
        .sorted(Comparator.comparingInt(phrase -> -phrase.folded().length()))
        .forEach(phrases::add);
  }

  /** An item with the marks of all such phrases in it put right; the same where none is. */
  String mended(String item) {
    String folded = Folded.of(item);
    StringBuilder mended = new StringBuilder(item);
    for (Phrase phrase : phrases) {
      int at = phrase.first() ? 0 : folded.indexOf(phrase.folded());
      int end = at + phrase.folded().length();
      if (at >= 0 && folded.startsWith(phrase.folded(), at) && apart(folded, at, end)) {
        write(phrase.written(), mended, at);
      }
    }
    return mended.toString();
  }

  /** Whether an abbreviation in an item was certainly misread. */
  boolean misread(String item) {
    return SMALL.matcher(item).find() && MARKED.matcher(item).find();
  }

  private static boolean apart(String folded, int at, int end) {
    return (at == 0
            || !Character.isLetterOrDigit(folded.charAt(at - 1))
            || folded.charAt(at) == '(')
        && (end == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(end - 1))
            || !Character.isLetterOrDigit(folded.charAt(end)));
  }

  private static void write(String written, StringBuilder to, int at) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean capital = Character.isUpperCase(to.charAt(at + i));
      to.setCharAt(at + i, capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
  }
}
