package org.vanthu.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Box;

/**
 * The lines above the body of a letter: both columns of its head, its title and subject.
 *
 * @param lines in reading order
 * @param motto the first line of the right column: state or party
 */
record Head(List<PaperLine> lines, Optional<PaperLine> motto) {

  /** Lines of the longest head met, with a long subject in both columns and stamps between. */
  private static final int LONGEST = 45;

  private static final Pattern MOTTO =
      Pattern.compile(".{0,4}c.ng h.a x. h.i ch. ngh.a.*|.{0,3}dang cong san viet ?nam.{0,3}");

  /** The name of state or party and nothing else, as it may stand in small letters too. */
  private static final Pattern ALONE =
      Pattern.compile(".{0,4}(?:c.ng h.a x. h.i ch. ngh.a|dang cong san) vi.t ?nam.{0,3}");

  private static final Pattern SECOND_LINE = Pattern.compile("doc lap.{1,5}tu do.{1,5}hanh.*");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:can cu|xet|theo de nghi|thuc hien|dieu 1|chuong i|phan thu|ngay \\d)\\b.*"
              + "|(?:i|1|a)[.)] .*");

  private static final Pattern ADDRESS = Pattern.compile("kinh ?gui\\b.*");

  Head {
    lines = List.copyOf(lines);
  }

  static Head of(List<PaperLine> part) {
    int end = Math.min(LONGEST, part.size());
    int mottoAt = -1;
    for (int i = 0; i < end && mottoAt < 0; i++) {
      mottoAt = isMotto(part.get(i)) ? i : -1;
    }
    int from = mottoAt < 0 ? 0 : afterRightColumn(part, mottoAt, end);
    for (int i = from; i < end; i++) {
      if (opensBody(part, i)) {
        end = i;
      }
    }
    Optional<PaperLine> motto = mottoAt < 0 ? Optional.empty() : Optional.of(part.get(mottoAt));
    return new Head(part.subList(0, end), motto);
  }

  static boolean isMotto(PaperLine line) {
    boolean whole = line.capitals() || ALONE.matcher(line.folded()).matches();
    return whole && line.text().length() < 60 && MOTTO.matcher(line.folded()).matches();
  }

  static boolean isSecondLineOfMotto(PaperLine line) {
    return SECOND_LINE.matcher(line.folded()).matches();
  }

  static boolean isAddress(PaperLine line) {
    return ADDRESS.matcher(line.folded()).matches();
  }

  private static boolean opensBody(List<PaperLine> part, int i) {
    PaperLine line = part.get(i);
    boolean opens = isAddress(line) || BODY.matcher(line.folded()).matches() && !line.capitals();
    boolean otherPage = line.page() > part.getFirst().page();
    return otherPage || opens;
  }

  /** The second line of the motto and the date may follow it; what opens a body there does not. */
  private static int afterRightColumn(List<PaperLine> part, int motto, int end) {
    return Math.min(end, motto + 2);
  }

  /** Whether a line stands left of the motto, or, where there are no pages, before it. */
  boolean leftOfMotto(PaperLine line) {
    if (motto.isEmpty()) {
      return true;
    }
    PaperLine right = motto.get();
    if (line.box().isEmpty() || right.box().isEmpty()) {
      return line.span().start() < right.span().start();
    }
    Box box = line.box().get();
    Box edge = right.box().get();
    return line.page() == right.page() && box.centerX() < edge.left();
  }
}
