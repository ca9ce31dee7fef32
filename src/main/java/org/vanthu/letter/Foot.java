package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Field;
import org.vanthu.model.Span;

/**
 * The end of a letter: recipients at the left, signer at the right.
 *
 * @param authority for whom is signed: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"
 * @param title of the person who signed
 */
record Foot(
    List<Field<String>> distribution,
    Optional<Field<String>> authority,
    Optional<Field<String>> title,
    Optional<Field<String>> name) {

  private static final Pattern DISTRIBUTION = Pattern.compile("noi nhan\\s?[:.;]?.{0,30}");

  private static final Pattern ITEM = Pattern.compile("^\\s*[-–—+•_~].*|^\\s*(?:nhu |luu).*");

  /** Points to the right of the list's left edge at which the signer's column begins at least. */
  private static final double COLUMN = 120;

  private static final int LONGEST = 40;

  /** Letters and digits of a line that says anything; more would skip "UB". */
  private static final int FEWEST_LETTERS = 3;

  Foot {
    distribution = List.copyOf(distribution);
  }

  static Foot find(List<PaperLine> part, Texts texts) {
    int at = -1;
    for (int i = 0; i < part.size(); i++) {
      at = DISTRIBUTION.matcher(part.get(i).folded()).matches() ? i : at;
    }
    List<PaperLine> list = at < 0 ? List.of() : list(part, at);
    List<PaperLine> rest =
        new ArrayList<>(part.subList(at < 0 ? lastOffice(part) : before(part, at), part.size()));
    rest.removeAll(list);
    List<Field<String>> distribution = items(list, texts);
    Signer signer = Signer.find(rest, !distribution.isEmpty(), texts);
    return new Foot(distribution, signer.authority(), signer.title(), signer.name());
  }

  /** A few lines above the list: a signer's block that was read before it. */
  private static int before(List<PaperLine> part, int at) {
    int from = at;
    while (from > 0 && at - from < 6 && part.get(from - 1).capitals()) {
      from--;
    }
    return from;
  }

  private static int lastOffice(List<PaperLine> part) {
    for (int i = part.size() - 1; i >= 0 && i > part.size() - LONGEST; i--) {
      if (Signer.isTitle(part.get(i)) || Signer.isAuthority(part.get(i))) {
        return before(part, i);
      }
    }
    return part.size();
  }

  private static List<PaperLine> list(List<PaperLine> part, int at) {
    List<PaperLine> list = new ArrayList<>();
    for (int i = at + 1; i < part.size() && i < at + LONGEST; i++) {
      PaperLine line = part.get(i);
      boolean item = ITEM.matcher(line.folded()).matches();
      if (line.page() == part.get(at).page() && noise(line) && !(item && says(line))) {
        continue;
      }
      if (line.page() != part.get(at).page() || !item && !goesOn(part.get(at), list, line)) {
        break;
      }
      list.add(line);
    }
    return list;
  }

  private static boolean goesOn(PaperLine lead, List<PaperLine> list, PaperLine line) {
    if (list.isEmpty() || line.capitals() || Signer.isAuthority(line) || Signer.isTitle(line)) {
      return false;
    }
    if (lead.box().isPresent() && line.box().isPresent()) {
      Box box = line.box().get();
      double gap = box.top() - list.getLast().box().orElse(box).bottom();
      return box.left() < lead.box().get().left() + COLUMN && gap < box.height();
    }
    return line.block() == list.getLast().block() && !list.getLast().text().endsWith(".");
  }

  private static List<Field<String>> items(List<PaperLine> list, Texts texts) {
    List<Span> spans = new ArrayList<>();
    for (PaperLine line : list) {
      if (spans.isEmpty() || ITEM.matcher(line.folded()).matches()) {
        spans.add(line.span());
      } else {
        spans.add(new Span(spans.removeLast().start(), line.span().end()));
      }
    }
    return spans.stream().flatMap(span -> texts.field(span).stream()).toList();
  }

  private static boolean says(PaperLine line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  /** A speck, or the remains of a stroke that crosses the list. */
  private static boolean noise(PaperLine line) {
    return line.text().chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS;
  }
}
