package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the places of number, day and month in a letter's head by the print around them: "Số: …
 * /QĐ-UBND", "ngày … tháng … năm 2025".
 */
final class SlotFinder {

  /** The head ends above this share of the page's height. */
  private static final double HEAD = 0.45;

  /** Most room between "Số" and its slash, or between two words of a date, in inches. */
  private static final double ROOM = 2.4;

  /**
   * Width of "ngày" by that of "tháng" in the serif italics of letters; boxes may swallow digits.
   */
  private static final double NGAY_BY_THANG = 0.853;

  /** How much wider than by that ratio a box may be. */
  private static final double SLACK = 1.06;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}[.,;]?");

  private final Gray page;
  private final Binary ink;
  private final List<Read> head;

  SlotFinder(Gray page, Binary ink, List<Read> reads) {
    this.page = page;
    this.ink = ink;
    head = reads.stream().filter(r -> r.box().top() < HEAD * page.height()).toList();
  }

  /** The slots of the topmost date and of the number, as far as they are there. */
  List<Slot> find() {
    List<Slot> slots = new ArrayList<>();
    head.stream()
        .filter(read -> named(read, "thang"))
        .sorted(Comparator.comparingInt(read -> read.box().top()))
        .map(this::date)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(slots::addAll);
    number().ifPresent(slots::add);
    return slots;
  }

  private static boolean named(Read read, String name) {
    return Folded.letters(read.text()).equals(name);
  }

  private Optional<Read> next(Read from, java.util.function.Predicate<Read> wanted, int sign) {
    int room = page.pixels(ROOM);
    Read best = null;
    for (Read read : head) {
      int gap =
          sign > 0
              ? read.box().left() - from.box().right()
              : from.box().left() - read.box().right();
      boolean ahead =
          sign * (read.box().centerX() - from.box().centerX()) > 0
              && gap < room
              && sameLine(read, from);
      if (ahead
          && wanted.test(read)
          && (best == null
              || Math.abs(read.box().centerX() - from.box().centerX())
                  < Math.abs(best.box().centerX() - from.box().centerX()))) {
        best = read;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean sameLine(Read a, Read b) {
    return a.box().overlapY(b.box()) * 2 > Math.min(a.box().height(), b.box().height());
  }

  private Optional<List<Slot>> date(Read month) {
    Optional<Read> day = next(month, SlotFinder::day, -1);
    Optional<Read> year = next(month, r -> named(r, "nam"), +1);
    Optional<Read> digits = year.flatMap(y -> next(y, r -> YEAR.matcher(r.text()).matches(), +1));
    if (day.isEmpty() || year.isEmpty() || digits.isEmpty()) {
      return Optional.empty();
    }
    Rect print = inked(digits.get().box());
    Rect ngay = day.get().box();
    Rect thang = month.box();
    int ngayRight =
        Math.min(ngay.right(), (int) (ngay.left() + NGAY_BY_THANG * SLACK * thang.width()));
    int thangRight =
        Math.min(thang.right(), (int) (thang.left() + SLACK / NGAY_BY_THANG * ngay.width()));
    int thangEnd = Math.min(thangRight, year.get().box().left());
    return Optional.of(
        List.of(
            new Slot(Slot.Kind.DAY, ngayRight, Math.max(ngayRight, thang.left()), print, ngay, 2),
            new Slot(Slot.Kind.MONTH, thangEnd, year.get().box().left(), print, thang, 2)));
  }

  private static boolean day(Read read) {
    return named(read, "ngay");
  }

  private Optional<Slot> number() {
    for (Read so : head) {
      if (!named(so, "so") && !named(so, "soe")) {
        continue;
      }
      Optional<Read> symbol = next(so, r -> slash(r) >= 0, +1);
      if (symbol.isPresent() && so.box().left() < page.width() / 2) {
        Rect print = inked(capital(so));
        int right = Math.round(symbol.get().glyphs().edges()[slash(symbol.get())]);
        return Optional.of(
            new Slot(
                Slot.Kind.NUMBER,
                so.box().right(),
                Math.max(so.box().right(), right),
                print,
                so.box(),
                6));
      }
    }
    return Optional.empty();
  }

  /** Where the slash before a symbol stands in a word; −1 when the word has no symbol. */
  static int slash(Read read) {
    String text = read.text();
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '/' || c == '⁄') && Character.isUpperCase(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The S of "Số", which is as high as a printed digit. */
  private static Rect capital(Read so) {
    Rect box = so.box();
    int right = Math.max(box.left() + 1, Math.round(so.glyphs().edges()[1]));
    return new Rect(box.left(), box.top(), right, box.bottom());
  }

  /** The hull of the largest piece of ink in a box, which drops accents and specks. */
  private Rect inked(Rect box) {
    return Pieces.of(ink, box).stream()
        .filter(piece -> piece.box().height() * 2 > box.height())
        .map(Pieces.Piece::box)
        .reduce(Rect::union)
        .orElse(box);
  }
}
