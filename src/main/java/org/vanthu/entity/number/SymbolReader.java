package org.vanthu.entity.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Reads the symbol of a document number: groups of capitals joined by hyphens. */
final class SymbolReader {

  /** Groups of the longest symbol; more are no symbol. */
  private static final int MOST_GROUPS = 6;

  /** Tokens of the longest group ("QLNS&TKTC"). */
  private static final int LONGEST_GROUP = 7;

  /** Letters without a tone that abbreviations use beside A to Z. */
  private static final String PLAIN = "ĐÐƯÔÊÂĂƠđðưôêâăơ";

  /** What may follow a letter that was torn off its group. */
  private static final Set<String> AFTER = Set.of("-", "ngày", ";", ",", ".", ")", "của", "về", "");

  private final Passage passage;
  private final Vocabulary vocabulary;

  /** A symbol and the token after it. */
  record Reading(Symbol symbol, int next) {}

  SymbolReader(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
  }

  Optional<Reading> at(int i) {
    List<String> groups = new ArrayList<>();
    List<String> separators = new ArrayList<>();
    boolean mended = false;
    int at = i;
    while (isAbbreviation(at) && groups.size() < MOST_GROUPS) {
      int end = groupEnd(at);
      String group = compact(at, end);
      if (isLooseAnd(end)) {
        int more = groupEnd(end + 1);
        group += "&" + compact(end + 1, more);
        end = more;
        mended = true;
      }
      if (isTornOff(end)) {
        group += passage.raw(end);
        end++;
        mended = true;
      }
      groups.add(normal(group));
      at = end;
      if (!continues(at, groups)) {
        break;
      }
      boolean point = passage.at(at).is(".");
      mended |= point;
      separators.add(point ? "-" : passage.at(at).key());
      at++;
    }
    if (separators.size() == groups.size() && !groups.isEmpty()) {
      separators.removeLast();
      at--;
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(new Symbol(groups, separators, mended), at));
  }

  /** Whether an abbreviation stands here: two capitals, or one before digits; no tones. */
  boolean isAbbreviation(int i) {
    Token token = passage.at(i);
    if (!token.isWord() || !token.capital()) {
      return false;
    }
    String raw = passage.raw(i);
    int capitals = 0;
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (c > 127 && PLAIN.indexOf(c) < 0) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    Token next = passage.at(i + 1);
    boolean numbered = next.isNumber() && !next.spaced() && next.length() <= 2;
    boolean joined = next.is("-") && !next.spaced();
    return capitals >= 2 || raw.length() == 1 && (numbered || joined);
  }

  private int groupEnd(int i) {
    int at = i + 1;
    while (at - i < LONGEST_GROUP && !passage.at(at).spaced()) {
      Token token = passage.at(at);
      boolean part =
          token.isWord() && token.capital()
              || token.isNumber() && token.length() <= 3
              || token.is("&") && passage.at(at + 1).capital();
      if (!part) {
        return at;
      }
      at++;
    }
    return at;
  }

  private String compact(int from, int to) {
    StringBuilder group = new StringBuilder();
    for (int i = from; i < to; i++) {
      group.append(passage.at(i).isMark() ? passage.at(i).key() : passage.raw(i));
    }
    return group.toString();
  }

  /** "QLNS & TKTC" with white space about the mark, on one line. */
  private boolean isLooseAnd(int i) {
    Token and = passage.at(i);
    return and.is("&") && and.spaced() && and.breaks() == 0 && isAbbreviation(i + 1);
  }

  private boolean isTornOff(int i) {
    Token token = passage.at(i);
    return token.isWord()
        && token.capital()
        && token.length() == 1
        && token.breaks() == 0
        && !passage.at(i + 1).spaced() | !passage.at(i + 1).is("-")
        && AFTER.contains(passage.at(i + 1).key());
  }

  /** Whether a separator stands here with another group behind it. */
  private boolean continues(int i, List<String> groups) {
    Token separator = passage.at(i);
    Token next = passage.at(i + 1);
    if (!isAbbreviation(i + 1)) {
      return false;
    }
    if (separator.is("/")) {
      return !separator.spaced() && !next.spaced();
    }
    if (separator.is(".")) {
      return !separator.spaced() && !next.spaced() && next.length() > 1;
    }
    if (!separator.is("-")) {
      return false;
    }
    boolean wrapped = separator.breaks() > 0 && !next.spaced();
    boolean kind = groups.size() == 1 && vocabulary.isKind(groups.getFirst());
    if (!separator.spaced() || wrapped && kind) {
      return true;
    }
    boolean sameLine = separator.breaks() == 0 && next.breaks() == 0;
    boolean kindBefore = groups.size() == 1 && vocabulary.isKind(groups.getFirst());
    return sameLine && (!next.spaced() || kindBefore);
  }

  private static String normal(String group) {
    return group.replace('Ð', 'Đ').replace('ð', 'đ');
  }
}
