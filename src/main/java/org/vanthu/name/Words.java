package org.vanthu.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import org.vanthu.model.Span;

/** Cuts sentences into words; remembers the cuts of words that it has seen. Not for two threads. */
final class Words {

  /** Words remembered of one document at most. */
  private static final int REMEMBERED = 20_000;

  /** Characters of the longest tag of markup. */
  private static final int TAG = 12;

  /** "&" as markup writes it, within "Sở TT&amp;TT". */
  private static final String AND = "&amp;";

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\d]+(?:&amp;[\\p{L}\\d]+)*|\\S");
  private static final String OPENING = "([“\"'";
  private static final String CLOSING = ")]”\"',;:";

  private final TokenizerME tokenizer;
  private final Map<String, opennlp.tools.util.Span[]> seen = new HashMap<>();

  Words(TokenizerME tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Words of a stretch by their offsets. */
  List<Span> of(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int tag = tag(text, at, sentence.end());
      if (tag > at) {
        at = tag;
        continue;
      }
      int end = at;
      boolean letters = true;
      while (end < sentence.end() && !ends(text, end, sentence.end())) {
        letters &= Character.isLetter(text.charAt(end));
        end++;
      }
      if (letters) {
        words.add(new Span(at, end));
      } else {
        add(text, at, end, words);
      }
      at = end;
    }
    return words;
  }

  private static boolean ends(String text, int at, int end) {
    return Character.isWhitespace(text.charAt(at)) || tag(text, at, end) > at;
  }

  /** The end of a tag of markup that begins here, else the place itself. */
  private static int tag(String text, int at, int end) {
    if (text.charAt(at) != '<') {
      return at;
    }
    for (int i = at + 1; i < end && i < at + TAG; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c != '/' && !Character.isLetter(c)) {
        return at;
      }
    }
    return at;
  }

  private void add(String text, int from, int to, List<Span> words) {
    String word = text.substring(from, to);
    if (word.contains(AND)) {
      Matcher whole = LETTERS.matcher(word);
      while (whole.find()) {
        words.add(new Span(from + whole.start(), from + whole.end()));
      }
      return;
    }
    for (opennlp.tools.util.Span cut : cuts(word)) {
      peel(text, from + cut.getStart(), from + cut.getEnd(), words);
    }
  }

  /** Brackets and stops that the model left on a word become words of their own. */
  private static void peel(String text, int from, int to, List<Span> words) {
    int start = from;
    while (start < to - 1 && OPENING.indexOf(text.charAt(start)) >= 0) {
      words.add(new Span(start, ++start));
    }
    int end = to;
    while (end > start + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    words.add(new Span(start, end));
    for (int i = end; i < to; i++) {
      words.add(new Span(i, i + 1));
    }
  }

  private opennlp.tools.util.Span[] cuts(String word) {
    if (seen.size() > REMEMBERED) {
      seen.clear();
    }
    return seen.computeIfAbsent(word, tokenizer::tokenizePos);
  }
}
