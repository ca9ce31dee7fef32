package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Document;

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
      Pattern.compile("^[^a-z0-9]{0,8}(?:v ?[/.]? ?v\\b|ve ?viec)\\s?[:.]?\\s*");

  private static final Pattern SHORT_ABOUT = Pattern.compile("^\\W?v ?[/.1l]? ?v\\b.*");

  /** What may stand alone in the last line of an abstract: "2024", "11/2018", "2021 - 2025". */
  private static final Pattern WRAPPED =
      Pattern.compile("[(]?(?:\\d{1,2}/){0,2}\\d{4}(?: ?[-–] ?\\d{4})?[).;]{0,2}");

  /** Points by which the middle of an abstract's line may miss that of its title. */
  private static final double OFF_CENTRE = 13;

  /** In heights of a line: a wider gap ends the abstract. */
  private static final double WIDEST_GAP = 1.1;

  private static final int MOST_LINES = 14;

  /** Points left of a title from which on a line has nothing to do with it. */
  private static final double ASIDE = 20;

  private static final Lead FAR_ABOUT = new Lead();

  Title {
    subject = List.copyOf(subject);
  }

  static Title find(Document document, Head head, boolean kindInSymbol, Lexicon lexicon) {
    Kinds kinds = new Kinds(lexicon);
    List<PaperLine> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      Optional<Lexicon.Kind> kind = kinds.title(line.text());
      boolean title = kind.isPresent() && (line.capitals() || line.bold());
      if (title) {
        return new Title(kind, Optional.of(line), below(document, lines, i, lexicon));
      }
    }
    if (kindInSymbol) {
      List<PaperLine> subject = behindLead(document, lines, lexicon);
      if (!subject.isEmpty()) {
        return new Title(Optional.empty(), Optional.empty(), subject);
      }
    }
    return new Title(Optional.empty(), Optional.empty(), underNumber(head));
  }

  /** The abstract of a paper whose title was not read, from its "Về việc" on. */
  private static List<PaperLine> behindLead(
      Document document, List<PaperLine> lines, Lexicon lexicon) {
    for (int i = 1; i < lines.size(); i++) {
      if (FAR_ABOUT.start(lines.get(i).folded()) >= 0) {
        return below(document, lines, i - 1, lexicon);
      }
    }
    return List.of();
  }

  /** The lines below a title that are set about its middle, as far as they follow closely. */
  private static List<PaperLine> below(
      Document document, List<PaperLine> lines, int at, Lexicon lexicon) {
    List<PaperLine> subject = new ArrayList<>();
    PaperLine title = lines.get(at);
    for (int i = at + 1; i < lines.size() && subject.size() < MOST_LINES; i++) {
      int lead = subject.isEmpty() ? FAR_ABOUT.start(lines.get(i).folded()) : 0;
      PaperLine line = lines.get(i).from(document, Math.max(0, lead)).fromFirstLetter(document);
      if (aside(title, line) || isSpeck(line, !subject.isEmpty())) {
        continue;
      }
      boolean authority = line.capitals() && Bodies.beginsBody(line.text(), lexicon);
      if (authority || !goesOn(title, subject, line)) {
        break;
      }
      subject.add(line);
    }
    return subject;
  }

  /** What stands wholly left of the title: the stamp of the one who received the letter. */
  private static boolean aside(PaperLine title, PaperLine line) {
    return title.box().isPresent()
        && line.box().isPresent()
        && line.box().get().right() < title.box().get().left() - ASIDE;
  }

  /** A line without letters, apart from a year or a month that was wrapped. */
  private static boolean isSpeck(PaperLine line, boolean goesOn) {
    boolean date = goesOn && WRAPPED.matcher(line.text()).matches();
    return !date && line.text().chars().noneMatch(Character::isLetter);
  }

  private static boolean goesOn(PaperLine title, List<PaperLine> subject, PaperLine line) {
    PaperLine last = subject.isEmpty() ? title : subject.getLast();
    boolean first = subject.isEmpty();
    boolean together = line.block() == last.block();
    if (title.box().isEmpty() || line.box().isEmpty()) {
      boolean opens = first && (!title.bold() || line.bold() || !isSentence(line));
      return opens || together || last.bold() && line.bold();
    }
    Box a = title.box().get();
    Box b = line.box().get();
    Box above = last.box().orElseThrow();
    double height = Math.max(9, Math.min(b.height(), above.height()));
    boolean centred = Math.abs(a.centerX() - b.centerX()) < OFF_CENTRE;
    boolean hidden = subject.size() == 1 && !centred && hiddenBefore(last, b, line);
    boolean leads = first && FAR_ABOUT.start(line.folded()) >= 0;
    if (first && !leads && title.bold() && !line.bold() && isSentence(line)) {
      return false;
    }
    return line.page() == title.page()
        && (leads || together || centred || hidden)
        && b.top() - above.bottom() < (first ? 2.5 : WIDEST_GAP) * height
        && (first || together || !last.bold() || line.bold());
  }

  /**
   * Whether a line goes on in the middle of a sentence, its beginning lost under a stamp: it ends
   * beyond the line above, and what is missing before it would set it about the same middle.
   */
  private static boolean hiddenBefore(PaperLine last, Box line, PaperLine text) {
    Box above = last.box().orElseThrow();
    return Character.isLowerCase(text.text().charAt(0))
        && line.right() >= above.right() - OFF_CENTRE
        && line.centerX() > above.centerX();
  }

  /** Whether a line says something to somebody, as no abstract does. */
  private static boolean isSentence(PaperLine line) {
    return line.text().endsWith(".") || line.text().contains(":");
  }

  /** "V/v …" in the left column, under the number. */
  private static List<PaperLine> underNumber(Head head) {
    List<PaperLine> subject = new ArrayList<>();
    for (PaperLine line : head.lines()) {
      if (subject.isEmpty()) {
        boolean left = FAR_ABOUT.start(line.folded()) == 0 && head.leftOfMotto(line);
        if (left || SHORT_ABOUT.matcher(line.folded()).matches()) {
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
