package org.vanthu.adjudicate.trust;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Confidence;
import org.vanthu.model.Document;
import org.vanthu.model.Provenance.Ink;
import org.vanthu.model.Span;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/** What adjoins a value: ink that was not made out beside it may be a part of it. */
final class Surroundings {

  private static final Pattern MARKS = Pattern.compile("[-–—.…:;,()/“”\"+*]+");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

  /** A date's part behind a part that was not made out: "ngày Ì tháng 2", "tháng § năm 2015". */
  private static final Pattern PART = Pattern.compile("(?iU)(?:tháng|năm)\\b.*", Pattern.DOTALL);

  private static final Pattern OPEN =
      Pattern.compile(
          "(?iU).*(?:\\b(?:ngày|tháng|quý)\\s\\S{1,3}(?:\\s\\S{1,2})?|\\btháng(?:\\s(?:đầu|cuối))?)\\s",
          Pattern.DOTALL);

  /** A day before its month, in whatever cell it stands. */
  private static final Pattern DAY_BEFORE =
      Pattern.compile("(?iU).*\\bngày\\s(?:\\S{1,3}\\s)?", Pattern.DOTALL);

  private static final Pattern MONTH = Pattern.compile("(?iU)tháng\\b.*", Pattern.DOTALL);

  /** A number in words before an amount in words: the amount began further ahead. */
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile(
          "(?iU).*\\b(?:trăm|mươi|mười|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ)\\s", Pattern.DOTALL);

  private static final Pattern YEAR = Pattern.compile(".*(?:19|20)\\d\\d\\W?", Pattern.DOTALL);

  /** Another year behind a year, or a dash with nothing: half of a period. */
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "(?:\\s|\\s?(?:[^\\s\\w.,;:()/]\\s?){1,3})(?:19|20)\\d\\d\\b.*|\\s?[-–~](?:[\\n\\t].*)?",
          Pattern.DOTALL);

  private static final Pattern YEAR_BEFORE =
      Pattern.compile(".*(?:19|20)\\d\\d\\s(?:[^\\s\\w.,;:()/]\\s)?", Pattern.DOTALL);

  /** Letters of "năm 2021". */
  private static final int BARE_YEAR = 8;

  private static final int BEFORE = 16;
  private static final int BEHIND = 8;

  private final Document document;
  private final Phrases phrases;

  Surroundings(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  void tell(Kind kind, Span span, List<Ink> inks, Evidence.Builder evidence) {
    String text = document.text();
    Span wide = new Span(Math.max(0, span.start() - 2), Math.min(text.length(), span.end() + 2));
    boolean speck = false;
    boolean number = false;
    for (Ink ink : document.provenance().inks(wide)) {
      boolean before = ink.start() < inks.getFirst().start();
      boolean behind = ink.start() > inks.getLast().start();
      Ink edge = before ? inks.getFirst() : inks.getLast();
      if ((before || behind) && ink.line() == edge.line()) {
        speck |= speck(ink);
        number |= NUMBER.matcher(Wording.core(ink)).matches();
      }
    }
    evidence
        .put(Clue.SPECK_BESIDE, speck)
        .put(Clue.NUMBER_BESIDE, number)
        .put(
            Clue.BROKEN_OFF,
            kind == Kind.DATE && brokenOff(span)
                || kind == Kind.AMOUNT && begunBefore(span)
                || kind.figures() && withinWord(span));
  }

  private boolean speck(Ink ink) {
    String core = Wording.core(ink);
    boolean stroke =
        core.isEmpty()
            ? !MARKS.matcher(ink.word().text()).matches()
            : core.length() == 1
                && Character.isLetter(core.charAt(0))
                && !phrases.have(Syllable.key(core));
    return stroke || ink.word().confidence() < Confidence.DOUBTFUL;
  }

  /** Whether it begins within a word: "J3 tháng 8", of which the first was a digit, too. */
  private boolean withinWord(Span span) {
    return span.start() > 0 && Character.isLetterOrDigit(document.text().charAt(span.start() - 1));
  }

  private boolean begunBefore(Span span) {
    String text = document.text();
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    return Character.isLetter(text.charAt(span.start()))
        && COUNTED_BEFORE.matcher(before).matches();
  }

  private boolean brokenOff(Span span) {
    String text = document.text();
    String said = span.of(text);
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    if (MONTH.matcher(said).matches() && DAY_BEFORE.matcher(before).matches()) {
      return true;
    }
    before = before.substring(Math.max(before.lastIndexOf('\t'), before.lastIndexOf("\n\n")) + 1);
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
    boolean open = PART.matcher(said).matches() && OPEN.matcher(before).matches();
    boolean half =
        YEAR.matcher(said).matches()
            && (YEAR_BEHIND.matcher(behind).matches()
                || said.length() <= BARE_YEAR && YEAR_BEFORE.matcher(before).matches());
    return open || half;
  }
}
