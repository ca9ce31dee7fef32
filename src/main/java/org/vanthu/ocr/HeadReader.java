package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.ocr.hand.Guess;

/**
 * Reads number, day, month and symbol in a letter's head once more, each from several sides, and
 * tells what a pen wrote from what was printed: print may be certain, a pen's number never is here.
 */
final class HeadReader {

  /** The most that is claimed for what engines made of a pen's number that could not be read. */
  private static final double PEN = 0.2;

  /** A pen's number that is less probable than this was not read. */
  private static final double LEAST = 0.05;

  /** A printed number on which three looks of both readers agree and none dissents. */
  private static final double AGREED = 0.97;

  /** A printed number on which both readers agree. */
  private static final double SHARED = 0.87;

  /** A printed number on which the readers do not agree. */
  private static final double SPLIT = 0.6;

  /** A printed word that stands around a slot, however faintly the engine saw it. */
  private static final double FRAMING = 0.85;

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private final Readers readers;
  private final Gray page;
  private final Binary ink;
  private final Deadline deadline;
  private final PenReader pen;
  private final List<Rect> pens = new ArrayList<>();

  HeadReader(Readers readers, Gray page, Binary ink, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.ink = ink;
    this.deadline = deadline;
    pen = new PenReader(readers.digits());
  }

  /** Where a pen has written, after {@link #read}. */
  List<Rect> pens() {
    return List.copyOf(pens);
  }

  /** The words of a page, those of its head's slots read anew. */
  List<Read> read(List<Read> words) throws TimeoutException {
    List<Read> all = words;
    for (Slot slot : new SlotFinder(page, ink, words).find()) {
      all = slot(slot, all);
    }
    return all;
  }

  private List<Read> slot(Slot slot, List<Read> words) throws TimeoutException {
    List<Read> parted = symbolParted(slot, words);
    List<Read> inside = new ArrayList<>();
    List<Read> outside = new ArrayList<>();
    for (Read word : parted) {
      (slot.holds(word.box()) && word.glyphs().text().length() <= 12 ? inside : outside).add(word);
    }
    SlotInk found = SlotInk.of(slot, page, ink);
    if (found.empty()) {
      return parted;
    }
    Optional<Read> number = found.printed() ? print(slot, found, inside) : pen(slot, found);
    if (number.isEmpty()) {
      return Stream.concat(
              outside.stream(),
              inside.stream()
                  .map(w -> found.printed() ? w.atMost(SPLIT, Reason.UNREAD) : w.handwritten(PEN)))
          .toList();
    }
    List<Read> read = new ArrayList<>();
    outside.forEach(word -> read.add(framing(clipped(word, slot, found), slot)));
    read.add(number.get());
    return read;
  }

  private Optional<Read> print(Slot slot, SlotInk found, List<Read> inside)
      throws TimeoutException {
    Votes votes = votes(slot, found, inside);
    return votes.isEmpty() ? Optional.empty() : Optional.of(print(found, votes, inside));
  }

  /** What the pen wrote, with the other guesses; empty when nothing likely can stand there. */
  private Optional<Read> pen(Slot slot, SlotInk found) {
    pens.add(found.box());
    List<Guess> guesses =
        pen.guesses(slot, page).stream().filter(guess -> !guess.text().isEmpty()).toList();
    return guesses.isEmpty() || guesses.getFirst().probability() < LEAST
        ? Optional.empty()
        : Optional.of(PenReader.read(slot, found.box(), guesses));
  }

  /** The word before a slot ends where the slot's ink begins, even if its box swallowed some. */
  private static Read clipped(Read word, Slot slot, SlotInk found) {
    Rect box = word.box();
    int end = found.box().left();
    if (!box.equals(slot.before()) || box.right() <= end || end <= box.left()) {
      return word;
    }
    Glyphs own = word.glyphs();
    float[] edges = own.edges().clone();
    for (int i = 0; i < edges.length; i++) {
      edges[i] = Math.min(edges[i], end);
    }
    Rect left = new Rect(box.left(), box.top(), end, box.bottom());
    Glyphs cut = new Glyphs(own.text(), own.original(), left, own.confidence(), edges);
    return new Read(cut, word.road(), word.confidence(), word.reasons(), word.alternatives());
  }

  /** A word that reads as what stands around slots, on the line of one, is that. */
  private static Read framing(Read word, Slot slot) {
    boolean onLine = slot.band().overlapY(word.box()) * 2 > word.box().height();
    return onLine && FrameWords.any(word) ? word.confirmed(FRAMING) : word;
  }

  /** A number that runs into its symbol becomes a word of its own; the symbol is read again. */
  private List<Read> symbolParted(Slot slot, List<Read> words) throws TimeoutException {
    if (slot.kind() != Slot.Kind.NUMBER) {
      return words;
    }
    List<Read> parted = new ArrayList<>();
    for (Read word : words) {
      int slash = FrameWords.slash(word);
      boolean symbol =
          slash >= 0
              && slot.band().overlapY(word.box()) * 2 > word.box().height()
              && Math.abs(word.glyphs().edges()[slash] - slot.right()) < slot.height();
      if (!symbol) {
        parted.add(word);
        continue;
      }
      if (slash > 0) {
        parted.add(Read.of(word.glyphs().part(0, slash)));
      }
      parted.add(symbol(word.glyphs().part(slash, word.text().length())));
    }
    return parted;
  }

  private Read symbol(Glyphs first) throws TimeoutException {
    Rect region = first.box().grown(page.pixels(0.03), page.pixels(0.03));
    readers.turnTo(page, deadline);
    List<String> looks =
        List.of(
            first.text(),
            joined(readers.second(region, Segmentation.LINE, "")),
            joined(readers.first(region, Segmentation.LINE, "")));
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

  private static Read print(SlotInk found, Votes votes, List<Read> inside) {
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
