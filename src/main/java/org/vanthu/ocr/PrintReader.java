package org.vanthu.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;

/** Reads printed numbers and symbols of a head from several sides and counts the readings. */
final class PrintReader {

  /** A printed number on which three looks of both readers agree and none dissents. */
  private static final double AGREED = 0.97;

  /** A printed number on which both readers agree. */
  private static final double SHARED = 0.87;

  /** A printed number on which the readers do not agree. */
  static final double SPLIT = 0.6;

  /** Most characters that are made of the rim of a digit. */
  private static final int STRAY = 2;

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private final Readers readers;
  private final Gray page;
  private final Deadline deadline;

  PrintReader(Readers readers, Gray page, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.deadline = deadline;
  }

  /** A symbol as both readers see it. */
  Read symbol(Glyphs first) throws TimeoutException {
    Rect region = first.box().grown(page.pixels(0.03), page.pixels(0.03));
    readers.turnTo(page, deadline);
    List<String> looks =
        List.of(
            first.text(),
            begun(first, joined(readers.second(region, Segmentation.LINE, ""))),
            begun(first, joined(readers.first(region, Segmentation.LINE, ""))));
    Votes votes = new Votes();
    for (int i = 0; i < looks.size(); i++) {
      votes.add(i % 2 == 0 ? FIRST : SECOND, Symbols.barred(looks.get(i), looks));
    }
    String winner = votes.winner();
    Read read = Read.of(first.readAs(winner, first.confidence()));
    if (votes.shared(winner)) {
      boolean plain = looks.stream().allMatch(winner::equals);
      read = read.confirmed(plain ? AGREED : SHARED);
    } else {
      read = read.atMost(SPLIT, Reason.READINGS_DISAGREE);
    }
    for (var other : votes.others(1 - read.confidence())) {
      read = read.with(other);
    }
    return read;
  }

  /** A look at a symbol without the end of the digit that stands before its slash. */
  private static String begun(Glyphs first, String look) {
    int slash = look.indexOf('/');
    boolean strayed = first.text().startsWith("/") && slash > 0 && slash <= STRAY;
    return strayed ? look.substring(slash) : look;
  }

  /**
   * The printed number of a slot; empty when no reading can stand there.
   *
   * @param inside words that were read there before
   */
  Optional<Read> number(Slot slot, SlotInk found, List<Read> inside) throws TimeoutException {
    Votes votes = votes(slot, found, inside);
    return votes.isEmpty() ? Optional.empty() : Optional.of(read(found, votes, inside));
  }

  private Votes votes(Slot slot, SlotInk found, List<Read> inside) throws TimeoutException {
    Votes votes = new Votes();
    String seen = inside.stream().sorted(byPlace()).map(Read::text).collect(Collectors.joining());
    admit(votes, FIRST, digits(seen), slot, found);
    Rect line = line(slot, found);
    readers.turnTo(page, deadline);
    admit(votes, SECOND, within(readers.second(line, Segmentation.LINE, ""), found), slot, found);
    admit(votes, FIRST, within(readers.first(line, Segmentation.LINE, ""), found), slot, found);
    Gray alone = found.picture();
    Rect whole = new Rect(0, 0, alone.width(), alone.height());
    readers.turnTo(alone, deadline);
    admit(
        votes, FIRST, joined(readers.first(whole, Segmentation.LINE, Engine.DIGITS)), slot, found);
    admit(
        votes,
        SECOND,
        joined(readers.second(whole, Segmentation.LINE, Engine.DIGITS)),
        slot,
        found);
    if (votes.isEmpty()) {
      admit(
          votes,
          FIRST,
          joined(readers.first(whole, Segmentation.WORD, Engine.DIGITS)),
          slot,
          found);
      admit(
          votes,
          SECOND,
          joined(readers.second(whole, Segmentation.WORD, Engine.DIGITS)),
          slot,
          found);
    }
    return votes;
  }

  private static Comparator<Read> byPlace() {
    return Comparator.comparingInt(read -> read.box().left());
  }

  /** From the word before the slot past its ink, so that the engines see it in its line. */
  private Rect line(Slot slot, SlotInk found) {
    int beyond = 4 * slot.height();
    return new Rect(
        slot.before().left() - slot.height() / 2,
        Math.min(slot.before().top(), found.box().top()) - slot.height() / 3,
        Math.max(slot.right(), found.box().right()) + beyond,
        Math.max(slot.before().bottom(), found.box().bottom()) + slot.height() / 3);
  }

  private static String within(List<Glyphs> line, SlotInk found) {
    return line.stream()
        .flatMap(word -> Splitter.split(word).stream())
        .filter(word -> found.box().contains(word.box().centerX(), found.box().centerY()))
        .map(word -> digits(word.text()))
        .collect(Collectors.joining());
  }

  /** The digits of a reading of print; letters that look like digits count as such. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else {
        int at = "lI|]!ÏÌiOoØøQóôỏố".indexOf(c);
        digits.append(at < 0 ? "" : at < 8 ? "1" : at < 13 ? "0" : "6");
      }
    }
    return digits.toString();
  }

  private static String joined(List<Glyphs> words) {
    return words.stream().map(Glyphs::text).collect(Collectors.joining());
  }

  /** Takes a reading that can stand there and has as many digits as there are printed pieces. */
  private static void admit(Votes votes, int reader, String digits, Slot slot, SlotInk found) {
    if (digits.length() == found.pieces().size() && slot.admits(digits)) {
      votes.add(reader, digits);
    }
  }

  private static Read read(SlotInk found, Votes votes, List<Read> inside) {
    String winner = votes.winner();
    double confidence =
        !votes.shared(winner) || votes.dissent() >= votes.of(winner)
            ? SPLIT
            : votes.of(winner) >= 3 && votes.dissent() == 0 ? AGREED : SHARED;
    Glyphs glyphs =
        inside.stream()
            .map(Read::glyphs)
            .filter(word -> word.text().equals(winner))
            .findFirst()
            .orElse(Glyphs.even(winner, found.box(), 100 * confidence));
    return new Read(
        glyphs,
        Road.OCR,
        confidence,
        confidence < SHARED ? Set.of(Reason.READINGS_DISAGREE) : Set.of(),
        votes.others(1 - confidence));
  }
}
