package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Box;

/**
 * What a letter is and what it is about: the title with the abstract below it, or, of a công văn,
 * the "V/v …" under the number.
 *
 * @param kind empty for a công văn
 * @param line the line of the kind
 * @param subject lines of the abstract, the first one with its lead still on it
 */
record Title(Optional<Lexicon.Kind> kind, Optional<PaperLine> line, List<PaperLine> subject) {

  private static final Pattern ABOUT =
      Pattern.compile("^[\"“]?(?:v ?[/.]? ?v\\b|ve viec)\\s?[:.]?\\s*");

  private static final Pattern SHORT_ABOUT = Pattern.compile("^\\W?v ?[/.1l]? ?v\\b.*");

  /** Points by which the middle of an abstract's line may miss that of its title. */
  private static final double OFF_CENTRE = 13;

  /** In heights of a line: a wider gap ends the abstract. */
  private static final double WIDEST_GAP = 1.1;

  private static final int MOST_LINES = 14;

  Title {
    subject = List.copyOf(subject);
  }

  static Title find(Head head, List<PaperLine> part, Lexicon lexicon) {
    Kinds kinds = new Kinds(lexicon);
    List<PaperLine> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      Optional<Lexicon.Kind> kind = kinds.title(line.text());
      boolean title = kind.isPresent() && (line.capitals() || line.bold());
      if (title) {
        return new Title(kind, Optional.of(line), below(lines, i, lexicon));
      }
    }
    return new Title(Optional.empty(), Optional.empty(), underNumber(head));
  }

  /** The lines below a title that are set about its middle, as far as they follow closely. */
  private static List<PaperLine> below(List<PaperLine> lines, int title, Lexicon lexicon) {
    List<PaperLine> subject = new ArrayList<>();
    PaperLine last = lines.get(title);
    for (int i = title + 1; i < lines.size() && subject.size() < MOST_LINES; i++) {
      PaperLine line = lines.get(i);
      boolean authority = line.capitals() && Bodies.beginsBody(line.text(), lexicon);
      boolean first = subject.isEmpty();
      if (authority || !goesOn(lines.get(title), last, line, first)) {
        break;
      }
      subject.add(line);
      last = line;
    }
    return subject;
  }

  private static boolean goesOn(PaperLine title, PaperLine last, PaperLine line, boolean first) {
    if (title.box().isEmpty() || line.box().isEmpty()) {
      return first || line.block() == last.block() || last.bold() && line.bold();
    }
    Box a = title.box().get();
    Box b = line.box().get();
    double height = Math.max(9, Math.min(b.height(), last.box().orElseThrow().height()));
    double gap = b.top() - last.box().orElseThrow().bottom();
    return line.page() == title.page()
        && Math.abs(a.centerX() - b.centerX()) < OFF_CENTRE
        && gap < (first ? 2 : WIDEST_GAP) * height
        && (last == title || !last.bold() || line.bold());
  }

  /** "V/v …" in the left column, under the number. */
  private static List<PaperLine> underNumber(Head head) {
    List<PaperLine> subject = new ArrayList<>();
    for (PaperLine line : head.lines()) {
      if (subject.isEmpty()) {
        if (SHORT_ABOUT.matcher(line.folded()).matches()) {
          subject.add(line);
        }
      } else if (goesOnUnderNumber(subject, line, head)) {
        subject.add(line);
      } else {
        break;
      }
    }
    return subject;
  }

  private static boolean goesOnUnderNumber(List<PaperLine> subject, PaperLine line, Head head) {
    PaperLine last = subject.getLast();
    if (Head.isMotto(line) || DateLine.of(line).isPresent() || line.capitals()) {
      return false;
    }
    if (line.box().isEmpty()) {
      return line.block() == last.block() || subject.size() < 8 && line.text().length() < 45;
    }
    double gap = line.box().get().top() - last.box().orElseThrow().bottom();
    return head.leftOfMotto(line) && gap > -4 && gap < WIDEST_GAP * line.box().get().height();
  }

  /** Length of the lead ("Về việc", "V/v") at the beginning of a folded text; 0 without. */
  static int lead(String folded) {
    Matcher about = ABOUT.matcher(folded);
    return about.find() ? about.end() : 0;
  }
}
