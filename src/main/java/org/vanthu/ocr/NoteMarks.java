package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Parts the mark of a note from the word on which it hangs: engines read "2020¹." as "20201.",
 * "2020'." or "2020.", and a mark on a number makes another number of it. Marks are told by their
 * ink alone, smaller than the word and above its base line.
 */
final class NoteMarks {

  /** Least height of a mark by that of its word's figures; lower takes quotes for marks. */
  private static final double SMALLEST = 0.45;

  private static final double LARGEST = 0.85;

  /** How far a mark ends above the base line, by that height; lower takes figures for marks. */
  private static final double RAISED = 0.2;

  /** Room around a mark that is read by itself, by its height. */
  private static final double MARGIN = 0.5;

  /** Units whose square or cube is set with a raised digit. */
  private static final Pattern LENGTH = Pattern.compile("(?:.*[^\\p{L}])?(?:k|h|da|d|c|m)?m\\d?");

  private static final Pattern POWER = Pattern.compile("[23]");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

  /** What may stand behind a mark within a word. */
  private static final String CLOSING = ".,;:)”\"";

  /** Engine confidence of a mark on which two readings agree, and of one on which none do. */
  private static final double SURE = 90;

  private static final double UNSURE = 30;

  private static final String ALPHABET = "0123456789";

  private final Readers readers;
  private final Binary ink;

  /** Over readers that are turned to the words' page. */
  NoteMarks(Readers readers, Binary ink) {
    this.readers = readers;
    this.ink = ink;
  }

  /** The words in their order, marks as words of their own. */
  List<Glyphs> parted(List<Glyphs> words) throws TimeoutException {
    List<Glyphs> all = new ArrayList<>();
    for (Glyphs word : words) {
      all.addAll(parted(word));
    }
    return all;
  }

  private List<Glyphs> parted(Glyphs word) throws TimeoutException {
    List<Rect> strips = Strips.of(ink, word.box());
    int end = strips.size();
    Rect figures = strips.isEmpty() ? word.box() : figures(strips);
    while (end > 1 && low(strips.get(end - 1), figures)) {
      end--;
    }
    int start = end;
    while (start > 1 && hangs(strips.get(start - 1), figures)) {
      start--;
    }
    if (start == end) {
      return List.of(word);
    }
    Rect mark = strips.subList(start, end).stream().reduce(Rect::union).orElseThrow();
    int body = word.text().length() - closing(word.text()).length();
    boolean apart = body == start || body == end; // a strip for each character
    int cut = apart ? start : cut(word, mark.left());
    if (cut == 0 || cut > body || letters(word.text(), cut, body)) {
      return List.of(word);
    }
    boolean power = LENGTH.matcher(word.text().substring(0, cut)).matches();
    return power ? List.of(power(word, cut, body, mark)) : parted(word, cut, body, mark);
  }

  /** Letters behind letters are the word's own; behind a figure they may be a misread mark. */
  private static boolean letters(String text, int from, int to) {
    return !Character.isDigit(text.charAt(from - 1))
        && text.substring(from, to).chars().anyMatch(Character::isLetter);
  }

  /** A unit with its square or cube, of which engines make "m°" or "m?". */
  private Glyphs power(Glyphs word, int cut, int body, Rect mark) throws TimeoutException {
    String text = word.text();
    Optional<Glyphs> read =
        DIGITS.matcher(text.substring(cut, body)).matches()
            ? Optional.empty()
            : read(mark, text.substring(cut, body)).filter(p -> POWER.matcher(p.text()).matches());
    return read.map(digit ->
            word.readAs(
                text.substring(0, cut) + digit.text() + text.substring(body), digit.confidence()))
        .orElse(word);
  }

  private List<Glyphs> parted(Glyphs word, int cut, int body, Rect mark) throws TimeoutException {
    Optional<Glyphs> read = read(mark, word.text().substring(cut, body));
    if (read.isEmpty()) {
      return List.of(word);
    }
    Rect box = word.box();
    Glyphs head = word.part(0, cut);
    Rect before = new Rect(box.left(), box.top(), Math.max(box.left(), mark.left()), box.bottom());
    List<Glyphs> parts = new ArrayList<>();
    parts.add(
        new Glyphs(
            head.text(), head.original(), before, head.confidence(), head.edges(), head.doubts()));
    parts.add(read.get());
    if (body < word.text().length()) {
      int from = Math.clamp(mark.right(), box.left(), box.right());
      Rect rest = new Rect(from, box.top(), box.right(), box.bottom());
      parts.add(Glyphs.even(word.text().substring(body), rest, word.confidence()));
    }
    return parts;
  }

  private static String closing(String text) {
    int from = text.length();
    while (from > 0 && CLOSING.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return text.substring(from);
  }

  /**
   * A mark read by itself, digits alone; sure where two readings agree.
   *
   * @param said what it was read as within its word
   */
  private Optional<Glyphs> read(Rect mark, String said) throws TimeoutException {
    int margin = (int) Math.round(MARGIN * mark.height());
    Rect region = mark.grown(margin, margin);
    List<String> readings = new ArrayList<>();
    readings.add(said);
    for (Glyphs word : readers.first(region, Segmentation.WORD, ALPHABET)) {
      readings.add(word.text());
    }
    for (Glyphs word : readers.second(region, Segmentation.WORD, ALPHABET)) {
      readings.add(word.text());
    }
    readings.removeIf(reading -> !DIGITS.matcher(reading).matches());
    return readings.stream()
        .max(Comparator.comparingInt(reading -> Collections.frequency(readings, reading)))
        .map(best ->
            Glyphs.even(best, mark, Collections.frequency(readings, best) > 1 ? SURE : UNSURE));
  }

  /** How many characters of a word stand before a column. */
  private static int cut(Glyphs word, int left) {
    int cut = 0;
    while (cut < word.text().length() && (word.edges()[cut] + word.edges()[cut + 1]) / 2 < left) {
      cut++;
    }
    return cut;
  }

  private static boolean low(Rect strip, Rect figures) {
    return strip.height() < SMALLEST * figures.height()
        || (strip.top() > figures.top() + SMALLEST * figures.height()
            && strip.bottom() > figures.bottom());
  }

  private static boolean hangs(Rect strip, Rect figures) {
    double height = figures.height();
    return strip.height() >= SMALLEST * height
        && strip.height() <= LARGEST * height
        && strip.bottom() <= figures.bottom() - RAISED * height;
  }

  /** From the tops of the tall ones among strips of ink down to their base line. */
  private static Rect figures(List<Rect> strips) {
    Rect all = strips.stream().reduce(Rect::union).orElseThrow();
    int[] bottoms = strips.stream().mapToInt(Rect::bottom).sorted().toArray();
    int[] tops = strips.stream().mapToInt(Rect::top).sorted().toArray();
    int base = bottoms[bottoms.length / 2];
    return new Rect(all.left(), Math.min(base, tops[tops.length / 3]), all.right(), base);
  }
}
