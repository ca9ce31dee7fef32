package org.vanthu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Span;

/** What a heading is called. */
final class Titles {

  /** Characters of the longest title; a longer first sentence is a paragraph without title. */
  private static final int LONGEST = 300;

  /** Lines of the longest title. */
  private static final int LINES = 5;

  private static final Pattern SENTENCE_END = Pattern.compile("[.;:](?=\\s|$)");

  private static final Pattern ANNEX = Pattern.compile("phu luc\\b.{0,20}");

  private static final Pattern ATTACHED =
      Pattern.compile("\\W{0,3}(?:ban hanh |gui )?(?:kem theo|dinh kem)\\b.*");

  /** A title with the stretch from its label to its end. */
  record Titled(String title, Span head) {}

  private final String text;
  private final List<BodyLine> lines;

  Titles(String text, List<BodyLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The title behind a label, or in the lines below one that stands alone. */
  Titled of(int at, Rank.Label label) {
    BodyLine line = lines.get(at);
    boolean alone = line.text().length() <= label.length();
    return alone ? below(at, at + 1) : behind(at, label.length());
  }

  /** An annex's title: the lines in capitals below its label, up to "(Kèm theo …)". */
  Titled ofAnnex(int at) {
    return ANNEX.matcher(lines.get(at).folded()).matches() ? below(at, at + 1) : below(at, at);
  }

  /** The line with which an annex begins: its label, else the first one in capitals. */
  int beginning(int at) {
    for (int i = at; i < lines.size() && i < at + LINES; i++) {
      if (lines.get(i).capitals() || ANNEX.matcher(lines.get(i).folded()).matches()) {
        return i;
      }
    }
    return at;
  }

  String annexLabel(int at) {
    BodyLine line = lines.get(at);
    return ANNEX.matcher(line.folded()).matches() ? line.text().replaceFirst("[:.]$", "") : "";
  }

  private Titled below(int label, int first) {
    int last = first;
    while (last < lines.size() && last - first < LINES && titles(first, last)) {
      last++;
    }
    Span head = new Span(lines.get(label).span().start(), lines.get(label).span().end());
    if (last == first) {
      return new Titled("", head);
    }
    Span title = new Span(lines.get(first).span().start(), lines.get(last - 1).span().end());
    return new Titled(flat(title), new Span(head.start(), title.end()));
  }

  private boolean titles(int first, int at) {
    BodyLine line = lines.get(at);
    boolean goesOn =
        at == first
            ? at == 0 || line.capitals() || line.block() <= lines.get(at - 1).block() + 1
            : line.capitals() == lines.get(first).capitals()
                && line.block() == lines.get(first).block();
    return goesOn
        && !ATTACHED.matcher(line.folded()).matches()
        && Rank.of(line.text(), line.folded()).isEmpty();
  }

  private Titled behind(int at, int label) {
    BodyLine line = lines.get(at);
    int from = line.span().start() + label;
    int end = line.span().end();
    for (int i = at + 1; i < lines.size() && i < at + LINES; i++) {
      BodyLine next = lines.get(i);
      if (next.block() != line.block() || next.opens()) {
        break;
      }
      end = next.span().end();
    }
    Matcher stop = SENTENCE_END.matcher(text).region(from, end);
    int to = stop.find() ? stop.start() : end;
    Span title = new Span(from, to);
    boolean called = title.length() <= LONGEST && title.length() > 0;
    return called
        ? new Titled(flat(title), new Span(line.span().start(), to))
        : new Titled("", new Span(line.span().start(), from));
  }

  private String flat(Span span) {
    return span.of(text).replaceAll("[\\s*]+", " ").strip();
  }
}
