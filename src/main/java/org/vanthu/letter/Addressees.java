package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Field;
import org.vanthu.model.Span;

/** To whom a letter goes: "Kính gửi: Bộ Nội vụ." or a list, one body on each line. */
final class Addressees {

  private static final Pattern LEAD = Pattern.compile("^kinh ?gui\\s*[:.;]*\\s*");

  private static final Pattern ITEM = Pattern.compile("^\\s*[-–—+•*]\\s*.*");

  private static final int MOST = 60;

  private Addressees() {}

  static List<Field<String>> find(List<PaperLine> part, Texts texts) {
    for (int i = 0; i < part.size(); i++) {
      if (Head.isAddress(part.get(i))) {
        return from(part, i, texts);
      }
    }
    return List.of();
  }

  private static List<Field<String>> from(List<PaperLine> part, int at, Texts texts) {
    PaperLine first = part.get(at);
    var lead = LEAD.matcher(first.folded());
    int from = lead.find() ? lead.end() : 0;
    List<Span> spans = new ArrayList<>();
    if (from < first.text().length()) {
      spans.add(first.part(from, first.text().length()));
    }
    boolean list = spans.isEmpty() || ITEM.matcher(first.text().substring(from)).matches();
    for (int i = at + 1; i < part.size() && i < at + MOST; i++) {
      PaperLine line = part.get(i);
      boolean item = ITEM.matcher(line.text()).matches();
      if (list && (item || spans.isEmpty())) {
        spans.add(line.span());
      } else if (continues(part.get(i - 1), line, item)) {
        spans.add(new Span(spans.removeLast().start(), line.span().end()));
      } else {
        break;
      }
    }
    return spans.stream().flatMap(span -> texts.field(span).stream()).toList();
  }

  /** A line that goes on with the body named above it. */
  private static boolean continues(PaperLine last, PaperLine line, boolean item) {
    return !item && line.block() == last.block() && !last.text().matches(".*[.;]$");
  }
}
