package org.vanthu.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vanthu.model.Span;
import org.vanthu.model.language.Syllable;

/**
 * Names of bodies that are whole by themselves, and the fields of ministries and departments: a
 * name that was told too short goes on to the end of one, a name told too long ends there when a
 * small word follows that no name has.
 */
final class WholeNames {

  private static final List<String> OFFICES = List.of("Bộ", "Sở");

  /** Small words with which a department's name goes on behind its field. */
  private static final Set<String> GOES_ON = Set.of("tỉnh", "thành", "và", "các", "thuộc", "khu");

  /** Words of the longest name of the lists, with commas and dashes. */
  private static final int LONGEST = 16;

  private final Set<String> names = new HashSet<>();

  WholeNames() {
    Lists.lines("whole.txt").forEach(name -> names.add(key(name)));
    for (String field : Lists.lines("fields.txt")) {
      OFFICES.forEach(office -> names.add(key(office + " " + field)));
    }
  }

  /** A name that was found, with the end that a whole name has in its place. */
  FoundName whole(FoundName found, String text) {
    int start = found.span().start();
    List<Span> ahead = words(text, start, Math.min(text.length(), start + 12 * LONGEST));
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int i = 0; i < ahead.size() && i < LONGEST; i++) {
      key.append(Syllable.key(ahead.get(i).of(text))).append(' ');
      count = names.contains(key.toString()) ? i + 1 : count;
    }
    if (count == 0) {
      return found;
    }
    int end = ahead.get(count - 1).end();
    boolean longer = found.span().end() > end;
    if (longer && !endsAt(text, end)) {
      return found;
    }
    return new FoundName(
        found.person(),
        ahead.subList(0, count).stream().map(span -> span.of(text)).toArray(String[]::new),
        List.copyOf(ahead.subList(0, count)),
        found.probability());
  }

  /** Whether the words of a found name are one that is whole. */
  boolean has(FoundName found) {
    StringBuilder key = new StringBuilder();
    Arrays.stream(found.words()).forEach(word -> key.append(Syllable.key(word)).append(' '));
    return names.contains(key.toString());
  }

  /** Whether what follows an offset goes on with the sentence and not with the name. */
  private static boolean endsAt(String text, int end) {
    List<Span> next = words(text, end, Math.min(text.length(), end + LONGEST));
    if (next.isEmpty()) {
      return true;
    }
    String word = next.getFirst().of(text);
    return Character.isLowerCase(word.charAt(0)) && !GOES_ON.contains(word);
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    words(name, 0, name.length()).forEach(w -> key.append(Syllable.key(w.of(name))).append(' '));
    return key.toString();
  }

  /** Words, commas and dashes between two offsets; a line end is white space. */
  private static List<Span> words(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (Character.isLetter(c) && end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      words.add(new Span(at, end));
      at = end;
    }
    return words;
  }
}
