package org.vanthu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;
import org.vanthu.model.Span;

/** Cuts a passage into clauses in one run over its text. */
final class Clauses {

  /** Where a new line opens a new clause whatever stands before it. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:can cu|xet|theo|phuc dap|tra loi|thuc hien|trien khai|tren co so|chap hanh"
              + "|\\(?(?:ban hanh )?kem theo)\\b"
              + "|dieu \\d{1,3}[a-z]?[.:]\\s|[a-z]\\)\\s|[-+•]\\s|\\d{1,2}\\.\\s");

  /** Letters of an abbreviation with a full stop: "TP.", "ThS.". */
  private static final int ABBREVIATION = 3;

  /** Folded characters after a line end that tell what the line opens with. */
  private static final int LOOK = 24;

  private final String text;
  private final String folded;
  private final Span passage;

  Clauses(String text, Span passage) {
    this.text = text;
    this.passage = passage;
    folded = Folded.of(passage.of(text));
  }

  /** In order, covering the passage. */
  List<Clause> split() {
    List<Clause> clauses = new ArrayList<>();
    int from = passage.start();
    int at = passage.start();
    while (at < passage.end()) {
      if (!Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int next = at;
      boolean line = false;
      while (next < passage.end() && Character.isWhitespace(text.charAt(next))) {
        line |= text.charAt(next) == '\n';
        next++;
      }
      if (next < passage.end() && at > from && parts(from, at, next, line)) {
        clauses.add(clause(from, next));
        from = next;
      }
      at = next;
    }
    clauses.add(clause(from, passage.end()));
    return clauses;
  }

  private Clause clause(int from, int to) {
    return Clause.of(
        new Span(from, to), folded.substring(from - passage.start(), to - passage.start()));
  }

  /** Whether the white space between two offsets parts two clauses. */
  private boolean parts(int from, int end, int next, boolean line) {
    char before = text.charAt(end - 1);
    char after = text.charAt(next);
    boolean capital = !Character.isLowerCase(after);
    if (before == '.' || before == '!' || before == '?') {
      return capital ? !afterShort(from, end - 1) : line && opens(next) && !word(next);
    }
    if (!line) {
      return false;
    }
    return capital && (before == ';' || before == ':' || opens(next)) || opens(next) && !word(next);
  }

  private boolean opens(int next) {
    int at = next - passage.start();
    return OPENS.matcher(folded.substring(at, Math.min(folded.length(), at + LOOK))).lookingAt();
  }

  /** Whether a word begins here rather than a number or a letter of a list. */
  private boolean word(int next) {
    return next + 1 < passage.end() && Character.isLetter(text.charAt(next + 1));
  }

  /** Whether a full stop belongs to an abbreviation or to the number that a clause begins with. */
  private boolean afterShort(int from, int stop) {
    int start = stop;
    while (start > from && stop - start < 12 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean number = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    if (number || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
      String lead = start - from > LOOK ? "?" : text.substring(from, start).strip();
      return lead.isEmpty() || lead.equals("Điều");
    }
    return word.length() <= ABBREVIATION
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().filter(Character::isUpperCase).count() > word.length() / 2;
  }
}
