package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Field;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;

/**
 * The list below "Nơi nhận": one recipient an item, the archive last, then the drafter's mark.
 *
 * @param items lines of the list, the mark left out
 * @param mark the line of the drafter's mark, where it has one of its own
 */
record Recipients(List<PaperLine> items, Optional<PaperLine> mark) {

  static final Recipients NONE = new Recipients(List.of(), Optional.empty());

  private static final Pattern ITEM = Pattern.compile("^\\s*[-–—+•_~].*|^\\s*(?:nhu |luu).*");

  private static final Pattern DASHED = Pattern.compile("^\\s*[-–—] ?\\p{L}");

  private static final Pattern ARCHIVE = Pattern.compile("^\\W{0,4}luu\\b.*");

  /** Initials of the one who drafted and the number of copies: "NVM.25", "PL.(300)", "ĐTN 10b". */
  private static final Pattern MARK =
      Pattern.compile("\\p{Lu}[\\p{L}]{0,7} ?[.,:-]? ?\\(? ?\\d{1,4} ?b?(?:ản)? ?\\)?\\.?");

  /** The same at the end of the archive's item: "Lưu: VT, NC (3b)". */
  private static final Pattern COPIES =
      Pattern.compile("[,.;] ?(\\p{Lu}[\\p{L}\\d&-]{0,12} ?\\( ?\\d{1,4} ?b?(?:ản)? ?\\))\\.?$");

  /** Points to the right of the list's left edge at which the signer's column begins at least. */
  private static final double COLUMN = 120;

  private static final FixedWords FIXED = new FixedWords();

  /** In an item that is hardly whole. */
  private static final double SCRAP = 0.6;

  private static final int LONGEST = 40;

  /** Lines between the lead and the first item at most: what is left of one that a pen crossed. */
  private static final int SPECKS = 2;

  /** Items from which lines with dashes above the archive are a list whose lead was not read. */
  private static final int FEWEST_ITEMS = 2;

  /** Letters and digits of a line that says anything; more would skip "UB". */
  private static final int FEWEST_LETTERS = 3;

  Recipients {
    items = List.copyOf(items);
  }

  /** The list whose lead is the line at an index. */
  static Recipients below(List<PaperLine> part, int at) {
    PaperLine lead = part.get(at);
    List<PaperLine> list = new ArrayList<>();
    for (int i = at + 1; i < part.size() && i < at + LONGEST; i++) {
      PaperLine line = part.get(i);
      boolean item = ITEM.matcher(line.folded()).matches();
      if (line.page() != lead.page()) {
        break;
      }
      if (isMark(list, line)) {
        return new Recipients(list, Optional.of(line));
      }
      boolean before = list.isEmpty() && i - at <= SPECKS && !line.capitals();
      if (!item && (before || isAside(lead, line))
          || noise(line) && !(item && says(line)) && !isOpen(list)) {
        continue;
      }
      if (!item && !goesOn(lead, list, line)) {
        break;
      }
      list.add(line);
    }
    return new Recipients(list, Optional.empty());
  }

  /** Index of the line above a list that is known by its archive alone; -1 when there is none. */
  static int leadless(List<PaperLine> part) {
    for (int i = part.size() - 1; i >= 0 && i > part.size() - LONGEST; i--) {
      PaperLine archive = part.get(i);
      if (ARCHIVE.matcher(archive.folded()).matches() && DASHED.matcher(archive.text()).find()) {
        int from = i;
        while (from > 0 && isItemOf(part.get(from - 1), archive)) {
          from--;
        }
        return i - from >= FEWEST_ITEMS ? from - 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isItemOf(PaperLine line, PaperLine archive) {
    return line.page() == archive.page() && (DASHED.matcher(line.text()).find() || noise(line));
  }

  private static boolean isMark(List<PaperLine> list, PaperLine line) {
    return !list.isEmpty()
        && list.stream().anyMatch(item -> ARCHIVE.matcher(item.folded()).matches())
        && MARK.matcher(line.text()).matches();
  }

  /** Whether the last item can't end where its line does: "(để". */
  private static boolean isOpen(List<PaperLine> list) {
    if (list.isEmpty()) {
      return false;
    }
    String last = list.getLast().text();
    return last.lastIndexOf('(') > last.lastIndexOf(')') || last.endsWith(",");
  }

  /** Whether a line stands in the signer's column. */
  private static boolean isAside(PaperLine lead, PaperLine line) {
    return lead.box().isPresent()
        && line.box().isPresent()
        && line.box().get().left() > lead.box().get().left() + COLUMN;
  }

  private static boolean goesOn(PaperLine lead, List<PaperLine> list, PaperLine line) {
    if (list.isEmpty() || line.capitals() || Signers.isAuthority(line) || Signers.isTitle(line)) {
      return false;
    }
    if (lead.box().isPresent() && line.box().isPresent()) {
      Box box = line.box().get();
      double gap = box.top() - list.getLast().box().orElse(box).bottom();
      return box.left() < lead.box().get().left() + COLUMN && gap < box.height();
    }
    return line.block() == list.getLast().block() && !list.getLast().text().endsWith(".");
  }

  List<PaperLine> lines() {
    List<PaperLine> lines = new ArrayList<>(items);
    mark.ifPresent(lines::add);
    return lines;
  }

  List<Field<String>> fields(Texts texts) {
    List<Span> spans = new ArrayList<>();
    for (PaperLine line : items) {
      if (spans.isEmpty() || ITEM.matcher(line.folded()).matches()) {
        spans.add(line.span());
      } else {
        spans.add(new Span(spans.removeLast().start(), line.span().end()));
      }
    }
    return spans.stream()
        .flatMap(span -> texts.field(span).stream())
        .map(item -> likely(item, texts))
        .toList();
  }

  /**
   * In doubt where a bracket stays open or a scan shows one word: the rest was read elsewhere; also
   * where an abbreviation was misread.
   */
  private static Field<String> likely(Field<String> read, Texts texts) {
    boolean pixels = texts.document().confidence(read.span()) < 1;
    Field<String> item = pixels ? Texts.borneOut(read, FIXED.mended(read.value())) : read;
    String text = item.value();
    boolean open = text.lastIndexOf('(') > text.lastIndexOf(')');
    boolean scrap = pixels && !text.contains(" ");
    boolean misread = pixels && FIXED.misread(text);
    return open || scrap || misread ? Texts.doubted(item, SCRAP, Reason.ILL_FORMED) : item;
  }

  Optional<Field<String>> drafter(Texts texts) {
    if (mark.isPresent()) {
      return texts.field(mark.get().span());
    }
    return items.stream()
        .filter(item -> ARCHIVE.matcher(item.folded()).matches())
        .flatMap(item -> copies(item).stream())
        .findFirst()
        .flatMap(texts::field);
  }

  private static Optional<Span> copies(PaperLine archive) {
    Matcher m = COPIES.matcher(archive.text());
    return m.find() ? Optional.of(archive.part(m.start(1), m.end(1))) : Optional.empty();
  }

  private static boolean says(PaperLine line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  /** A speck, or the remains of a stroke that crosses the list. */
  private static boolean noise(PaperLine line) {
    return line.text().chars().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS;
  }
}
