package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Part;
import org.vanthu.model.Span;

/** Finds where letters and annexes begin within a document. */
final class PartDivider {

  private static final Pattern ANNEX =
      Pattern.compile(
          "phu luc(?: (?:so )?[ivxlc\\d]{1,6}(?:\\.\\d{1,2})?[a-z]?)?\\s*[:.]?(?: .{0,120})?");

  private static final Pattern ANNEX_ALONE =
      Pattern.compile("phu luc(?: (?:so )?[ivxlc\\d]{1,6}(?:\\.\\d{1,2})?[a-z]?)?\\s*[:.]?");

  private static final Pattern FORM =
      Pattern.compile("(?:bieu mau|mau so|bieu so|bieu)(?: (?:so )?[\\divx]{1,5}.{0,60})?");

  private static final Pattern FOOT = Pattern.compile("noi nhan\\b.{0,30}|.*\\./\\.\\W{0,2}");

  /** Lines of an annex's title above the reference to its letter. */
  private static final int TITLE = 8;

  /** Lines after an annex's beginning within which a motto belongs to a form in it. */
  private static final int FORM_HEAD = 12;

  /** Lines before the first motto of a file that may still be stamps and the left column. */
  private static final int FIRST_HEAD = 30;

  /** Part of the page's height within which an annex's title begins on its first page. */
  private static final double TOP = 0.3;

  private final Document document;
  private final List<PaperLine> lines;
  private final List<Start> starts = new ArrayList<>();
  private boolean footSeen;

  /** Where a part begins, by the index of its first line. */
  record Start(int line, Part.Type type) {}

  /** A part without its fields yet. */
  record Draft(Part.Type type, Span span, List<PaperLine> lines) {}

  PartDivider(Paper paper) {
    document = paper.document();
    lines = paper.lines();
  }

  /** The parts in order, covering the text. */
  List<Draft> divide() {
    for (int i = 0; i < lines.size(); i++) {
      PaperLine line = lines.get(i);
      if (Head.isMotto(line)) {
        addLetter(i);
      } else if (beginsAnnex(i)) {
        addAnnex(i, i);
      } else if (Attachment.LEAD.matcher(line.folded()).matches() && refersFromTitle(i)) {
        addAnnex(titleAbove(i), i);
      }
      footSeen |= FOOT.matcher(line.folded()).matches();
    }
    if (starts.isEmpty() || starts.getFirst().line() > 0) {
      starts.addFirst(new Start(0, Part.Type.OTHER));
    }
    return new PartCutter(document, lines).drafts(starts);
  }

  private void addLetter(int motto) {
    int from = headStart(motto);
    boolean inForm =
        !starts.isEmpty()
            && starts.getLast().type() == Part.Type.APPENDIX
            && from - starts.getLast().line() < FORM_HEAD;
    boolean sameHead =
        !starts.isEmpty()
            && starts.getLast().type() == Part.Type.LETTER
            && motto - starts.getLast().line() < 4;
    if (!inForm && !sameHead) {
      add(from, Part.Type.LETTER);
    }
  }

  /** Back over the left column, which is read first. */
  private int headStart(int motto) {
    PaperLine right = lines.get(motto);
    int from = motto;
    while (from > 0 && motto - from < 15 && ofHead(lines.get(from - 1), right)) {
      from--;
    }
    boolean first = starts.isEmpty() && !footSeen && motto < FIRST_HEAD && firstPage(right);
    return first ? 0 : from;
  }

  private boolean firstPage(PaperLine line) {
    return line.page() == lines.getFirst().page();
  }

  private static boolean ofHead(PaperLine line, PaperLine motto) {
    if (line.box().isPresent() && motto.box().isPresent()) {
      Box box = line.box().get();
      Box right = motto.box().get();
      return line.page() == motto.page()
          && box.centerX() < right.left()
          && box.bottom() > right.top() - 40;
    }
    return line.capitals() || line.folded().startsWith("so") || line.folded().startsWith("v/v");
  }

  private boolean beginsAnnex(int i) {
    PaperLine line = lines.get(i);
    boolean capitals = line.capitals();
    boolean annex =
        capitals && ANNEX.matcher(line.folded()).matches()
            || line.text().startsWith("Phụ") && ANNEX_ALONE.matcher(line.folded()).matches()
            || (capitals || atTop(line)) && FORM.matcher(line.folded()).matches();
    return annex && !isFormOfAnnex(i) && firstOfBlock(i) && (i == 0 || footSeen || atTop(line));
  }

  /** "Mẫu số 3" below an annex's title says on which form the annex is, and begins nothing. */
  private boolean isFormOfAnnex(int i) {
    if (starts.isEmpty() || starts.getLast().type() != Part.Type.APPENDIX) {
      return false;
    }
    int start = starts.getLast().line();
    return i - start < FORM_HEAD
        && lines.get(start).page() == lines.get(i).page()
        && FORM.matcher(lines.get(i).folded()).matches();
  }

  private boolean firstOfBlock(int i) {
    return i == 0 || lines.get(i - 1).block() != lines.get(i).block();
  }

  private boolean refersFromTitle(int i) {
    int title = titleAbove(i);
    return title < i && (footSeen || title == 0 || atTop(lines.get(title)));
  }

  /** Back over the lines of a title: centred or in capitals, on the same page. */
  private int titleAbove(int reference) {
    PaperLine below = lines.get(reference);
    int from = reference;
    while (from > 0 && reference - from < TITLE && ofTitle(lines.get(from - 1), below)) {
      from--;
    }
    return from;
  }

  private boolean ofTitle(PaperLine line, PaperLine reference) {
    if (line.page() != reference.page() || line.text().endsWith(".")) {
      return false;
    }
    if (line.box().isPresent() && reference.box().isPresent()) {
      double apart = Math.abs(line.box().get().centerX() - reference.box().get().centerX());
      return apart < 0.06 * pageWidth(line.page())
          && (line.capitals() || line.bold() || apart < 12);
    }
    return line.capitals() || line.bold() || line.folded().startsWith("phu luc");
  }

  private double pageWidth(int page) {
    return document.pages().stream()
        .filter(p -> p.number() == page)
        .mapToDouble(p -> p.width())
        .findFirst()
        .orElse(595);
  }

  private boolean atTop(PaperLine line) {
    return line.box().isPresent()
        && document.pages().stream()
            .filter(p -> p.number() == line.page())
            .anyMatch(p -> line.box().get().top() < TOP * p.height());
  }

  private void addAnnex(int from, int line) {
    boolean known =
        !starts.isEmpty()
            && starts.getLast().type() == Part.Type.APPENDIX
            && starts.getLast().line() >= from - TITLE
            && starts.getLast().line() <= line
            && !beginsAnnex(line);
    if (!known) {
      add(from, Part.Type.APPENDIX);
    }
  }

  private void add(int line, Part.Type type) {
    int from = Math.max(line, starts.isEmpty() ? 0 : starts.getLast().line() + 1);
    starts.add(new Start(from, type));
    footSeen &= type != Part.Type.LETTER;
  }
}
