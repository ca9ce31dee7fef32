package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the places of number, day and month in a letter's head by the print around them: "Số: …
 * /QĐ-UBND", "ngày … tháng … năm 2025". An incoming stamp's own "Số" and "Ngày" have no symbol and
 * no year word beside them, so that it is passed by.
 */
final class SlotFinder {

  /** The head ends above this share of the page's height. */
  private static final double HEAD = 0.45;

  /** Most room between "Số" and its slash, or between two words of a date, in inches. */
  private static final double ROOM = 2.4;

  /** Most room for a number before a symbol whose "Số" was not read, by a digit's height. */
  private static final double ROOM_WITHOUT_WORD = 4.5;

  /**
   * Width of "ngày" by that of "tháng" in the serif italics of letters; boxes may swallow digits.
   */
  private static final double NGAY_BY_THANG = 0.853;

  /** Height of a digit by that of a small s in the serif faces of letters. */
  private static final double DIGIT_BY_SMALL_LETTER = 1.42;

  /** Most width of "Số" by the height of its S: boxes may swallow a digit beside it. */
  private static final double SO_BY_HEIGHT = 1.75;

  /** The same of "Số:". */
  private static final double SO_COLON_BY_HEIGHT = 2.2;

  /** A small s is lower than this share of "số"; a capital is higher. */
  private static final double SMALL_BY_WORD = 0.65;

  /** A piece of ink wider than this, by its height, is more than an S. */
  private static final double WIDEST_S = 0.9;

  /** How much wider than by that ratio a box may be. */
  private static final double SLACK = 1.06;

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
    fromTop(FrameWords::month)
        .map(this::date)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(slots::addAll);
    number().ifPresent(slots::add);
    return slots;
  }

  private Stream<Read> fromTop(Predicate<Read> wanted) {
    return head.stream().filter(wanted).sorted(Comparator.comparingInt(read -> read.box().top()));
  }

  private Optional<Read> next(Read from, Predicate<Read> wanted, int sign) {
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
    Optional<Read> day = next(month, FrameWords::day, -1);
    Optional<Read> year = next(month, FrameWords::yearWord, +1);
    Optional<Read> digits = year.flatMap(y -> next(y, FrameWords::year, +1));
    if (day.isEmpty() || year.isEmpty() || digits.isEmpty()) {
      return Optional.empty();
    }
    Rect print = inked(digits.get().box());
    Rect ngay = day.get().box();
    Rect thang = month.box();
    double ngayMost = NGAY_BY_THANG * SLACK * thang.width();
    double thangMost = SLACK / NGAY_BY_THANG * ngay.width();
    int ngayEnd = (int) Math.min(ngay.right(), ngay.left() + ngayMost);
    int thangStart = (int) Math.max(thang.left(), thang.right() - thangMost);
    int thangEnd = (int) Math.min(thang.right(), thang.left() + thangMost);
    int nam = year.get().box().left();
    return Optional.of(
        List.of(
            new Slot(Slot.Kind.DAY, ngayEnd, Math.max(ngayEnd, thangStart), print, ngay, 2),
            new Slot(Slot.Kind.MONTH, Math.min(thangEnd, nam), nam, print, thang, 2)));
  }

  /** The topmost: below the head, bodies name numbers of other documents. */
  private Optional<Slot> number() {
    Optional<Slot> after =
        fromTop(FrameWords::number)
            .filter(so -> so.box().left() < page.width() / 2)
            .filter(so -> next(so, FrameWords::number, -1).isEmpty()) // "38" may be read as "So"
            .flatMap(so -> after(so).stream())
            .findFirst();
    return Stream.concat(after.stream(), beforeSymbol().stream())
        .min(
            Comparator.comparingInt(
                slot -> slot.base() - (after.equals(Optional.of(slot)) ? slot.height() : 0)));
  }

  private Optional<Slot> after(Read so) {
    return next(so, read -> FrameWords.symbol(read) >= 0, +1)
        .map(read -> after(so, read, FrameWords.symbol(read)))
        .or(() ->
            next(so, read -> FrameWords.bareSymbol(read) >= 0, +1)
                .map(read -> after(so, read, FrameWords.bareSymbol(read))));
  }

  private Slot after(Read so, Read symbol, int at) {
    Rect print = capital(so);
    double wide = so.text().indexOf(':') < 0 ? SO_BY_HEIGHT : SO_COLON_BY_HEIGHT;
    int end = (int) Math.round(print.left() + wide * print.height());
    return number(so.box(), print, Math.min(so.box().right(), end), symbol, at);
  }

  /** Where "Số" was not read: left of the topmost symbol in the left half. */
  private Optional<Slot> beforeSymbol() {
    return fromTop(read -> FrameWords.symbol(read) >= 0 && read.text().indexOf('-') > 0)
        .filter(symbol -> symbol.box().centerX() < page.width() / 2)
        .map(this::before)
        .findFirst();
  }

  private Slot before(Read symbol) {
    int at = FrameWords.symbol(symbol);
    int first = at + 1;
    int level = symbol.text().charAt(first) == 'Q' ? first + 1 : first; // Q falls below its line
    Rect letter = inked(character(symbol, level));
    int room = (int) (ROOM_WITHOUT_WORD * letter.height());
    int start = Math.max(0, Math.round(symbol.glyphs().edges()[at]) - room);
    int left =
        next(symbol, read -> !read.glyphs().hasDigit(), -1)
            .map(read -> Math.max(start, read.box().right()))
            .orElse(start);
    Rect before = new Rect(left, symbol.box().top(), left, symbol.box().bottom());
    return number(before, letter, left, symbol, at);
  }

  private static Slot number(Rect before, Rect print, int left, Read symbol, int at) {
    int right = Math.round(symbol.glyphs().edges()[at]);
    return new Slot(Slot.Kind.NUMBER, left, Math.max(left, right), print, before, 6);
  }

  /** The S of "Số", which is as high as a printed digit; that of "số" is lower by a known share. */
  private Rect capital(Read so) {
    Rect letter = first(so).orElseGet(() -> inked(character(so, 0)));
    if (so.text().charAt(0) != 's' || letter.height() > SMALL_BY_WORD * so.box().height()) {
      return letter;
    }
    int higher = (int) Math.round(letter.height() * (DIGIT_BY_SMALL_LETTER - 1));
    return new Rect(letter.left(), letter.top() - higher, letter.right(), letter.bottom());
  }

  /** The first letter of a word, without the accents of its neighbour; empty when they touch. */
  private Optional<Rect> first(Read word) {
    return Pieces.of(ink, word.box()).stream()
        .map(Pieces.Piece::box)
        .filter(piece -> piece.height() * 2 > word.box().height())
        .findFirst()
        .filter(piece -> piece.width() <= WIDEST_S * piece.height());
  }

  private static Rect character(Read word, int at) {
    Rect box = word.box();
    int left = Math.round(word.glyphs().edges()[at]);
    int right = Math.max(left + 1, Math.round(word.glyphs().edges()[at + 1]));
    return new Rect(at == 0 ? box.left() : left, box.top(), right, box.bottom());
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
