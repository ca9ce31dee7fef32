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

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\\s?[.,:]\\s?[a-z].*|(?:tm|kt|tl|tuq) .*");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:pho |quyen |q\\. ?)?(?:chu tich|bo truong|thu truong|giam doc|chanh van phong"
              + "|thu tuong|tong giam doc|cuc truong|tong cuc truong|vu truong|truong ban|chu nhiem"
              + "|vien truong|chanh an|bi thu|truong phong|hieu truong|chi cuc truong|tong bi thu"
              + "|chanh thanh tra|tong thanh tra|thong doc|chu tri|truong doan|tong kiem toan).*"
              + "|(?:thu truong|pho thu tuong|uy vien)\\b.*");

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.]*\\s+){1,5}\\p{Lu}\\p{L}*");

  /** Points to the right of the list's left edge at which the signer's column begins at least. */
  private static final double COLUMN = 120;

  private static final int LONGEST = 40;

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
    return signed(rest, items(list, texts), texts);
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
      if (isOffice(part.get(i)) || isAuthority(part.get(i))) {
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
      if (line.page() != part.get(at).page() || !item && !goesOn(part.get(at), list, line)) {
        break;
      }
      list.add(line);
    }
    return list;
  }

  private static boolean goesOn(PaperLine lead, List<PaperLine> list, PaperLine line) {
    if (list.isEmpty() || line.capitals() || isAuthority(line) || isOffice(line)) {
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

  private static Foot signed(List<PaperLine> lines, List<Field<String>> distribution, Texts texts) {
    List<PaperLine> authority = new ArrayList<>();
    Optional<PaperLine> title = Optional.empty();
    Optional<PaperLine> name = Optional.empty();
    boolean open = false;
    for (PaperLine line : lines) {
      if (name.isPresent()) {
        break;
      }
      if (isAuthority(line) && title.isEmpty()) {
        authority.add(line);
        open = true;
      } else if (isOffice(line)) {
        title = Optional.of(line);
      } else if (open && title.isEmpty() && line.capitals()) {
        authority.add(line);
      } else if (isName(line) && (title.isPresent() || open || !distribution.isEmpty())) {
        name = Optional.of(line);
      }
    }
    return new Foot(
        distribution,
        texts.field(authority, 0),
        title.flatMap(line -> texts.field(line.span())),
        name.flatMap(line -> texts.field(line.span())));
  }

  private static boolean isAuthority(PaperLine line) {
    return line.capitals() && AUTHORITY.matcher(line.folded()).matches();
  }

  private static boolean isOffice(PaperLine line) {
    return line.capitals() && OFFICE.matcher(line.folded()).matches();
  }

  private static boolean isName(PaperLine line) {
    return !line.capitals() && line.text().length() < 40 && NAME.matcher(line.text()).matches();
  }
}
