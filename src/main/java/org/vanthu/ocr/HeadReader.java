package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.ocr.hand.Guess;

/**
 * Reads number, day, month and symbol in a letter's head once more, each from several sides, and
 * tells what a pen wrote from what was printed: print may be certain, a pen's number never is here.
 */
final class HeadReader {

  /** The most that is claimed for what engines made of a pen's number that could not be read. */
  private static final double PEN = 0.2;

  /**
   * Probability from which a pen's reading speaks against one of print; lower doubts more print.
   */
  private static final double SURELY_OTHER = 0.9;

  /** A pen's number that is less probable than this was not read. */
  private static final double LEAST = 0.05;

  /** A gap narrower than this, by a digit's height, is none; raising it joins "89 /QĐ-UBND". */
  private static final double TOUCHING = 0.25;

  /** The same where the number may be a pen's, which leaves more white. */
  private static final double POOR_TOUCHING = 0.13;

  /**
   * What an engine says at least, 0 to 100, of a symbol that runs into a pen's number: its doubt of
   * the whole tells nothing of the print. Lower, and the symbol goes as scrap.
   */
  private static final double PARTED = 85;

  /** A printed word that stands around a slot, however faintly the engine saw it. */
  private static final double FRAMING = 0.85;

  private final Gray page;
  private final Binary ink;
  private final PrintReader print;
  private final PenReader pen;
  private final List<Rect> pens = new ArrayList<>();

  HeadReader(Readers readers, Gray page, Binary ink, Deadline deadline) {
    this.page = page;
    this.ink = ink;
    print = new PrintReader(readers, page, deadline);
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
      boolean held =
          slot.holds(word.box())
              && !word.box().equals(slot.before())
              && word.glyphs().text().length() <= 12;
      (held ? inside : outside).add(word);
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
                  .map(w ->
                      found.printed()
                          ? w.atMost(PrintReader.SPLIT, Reason.UNREAD)
                          : w.handwritten(PEN)))
          .toList();
    }
    List<Read> read = new ArrayList<>();
    outside.forEach(word -> read.add(framing(clipped(word, slot, found), slot)));
    read.add(clear(number.get(), outside));
    boolean whole = slot.kind() == Slot.Kind.NUMBER && (found.printed() || found.low());
    return whole ? whole(read, slot, found) : read;
  }

  /**
   * A number, the last of the words, with the symbol that follows without a gap. Poor print is told
   * from a pen by nothing but its height and that no white follows.
   */
  private static List<Read> whole(List<Read> words, Slot slot, SlotInk found) {
    Read number = words.getLast();
    double most = found.printed() ? TOUCHING : POOR_TOUCHING;
    for (int i = 0; i + 1 < words.size(); i++) {
      Read symbol = words.get(i);
      int gap = symbol.box().left() - found.box().right();
      boolean follows =
          FrameWords.anySymbol(symbol) == 0
              && slot.band().overlapY(symbol.box()) * 2 > symbol.box().height()
              && Math.abs(gap) < most * slot.height();
      if (follows) {
        words.set(i, number.joined(symbol));
        return words.subList(0, words.size() - 1);
      }
    }
    return words;
  }

  private Optional<Read> print(Slot slot, SlotInk found, List<Read> inside)
      throws TimeoutException {
    return print.number(slot, found, inside).map(read -> contested(slot, read));
  }

  /** A neat hand can look like print: where the nets surely read another number, it is doubtful. */
  private Read contested(Slot slot, Read printed) {
    List<Guess> guesses = pen.glance(slot, page);
    Guess best = guesses.isEmpty() ? new Guess("", 0) : guesses.getFirst();
    boolean other = best.probability() >= SURELY_OTHER && !best.text().equals(printed.text());
    return other && !best.text().isEmpty()
        ? printed
            .atMost(PrintReader.SPLIT, Reason.READINGS_DISAGREE)
            .with(new Alternative(best.text(), (1 - PrintReader.SPLIT) / 2))
        : printed;
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

  /** A number ends where the next word on its line begins, which a wide slot may reach into. */
  private static Read clear(Read number, List<Read> words) {
    Rect box = number.box();
    int right =
        words.stream()
            .map(Read::box)
            .filter(word -> word.overlapY(box) * 2 > word.height())
            .mapToInt(Rect::left)
            .filter(left -> left > box.centerX() && left < box.right())
            .min()
            .orElse(box.right());
    if (right == box.right()) {
      return number;
    }
    Rect left = new Rect(box.left(), box.top(), right, box.bottom());
    return new Read(
        Glyphs.even(number.text(), left, number.glyphs().confidence()),
        number.road(),
        number.confidence(),
        number.reasons(),
        number.alternatives());
  }

  /** The word before a slot ends where the slot's ink begins, even if its box swallowed some. */
  private static Read clipped(Read word, Slot slot, SlotInk found) {
    Rect box = word.box();
    int end = found.box().left();
    if (!box.equals(slot.before()) || box.right() <= end || end <= box.left()) {
      return word;
    }
    Glyphs own = word.glyphs().part(0, printed(word.text()));
    float[] edges = own.edges().clone();
    for (int i = 0; i < edges.length; i++) {
      edges[i] = Math.min(edges[i], end);
    }
    Rect left = new Rect(box.left(), box.top(), end, box.bottom());
    Glyphs cut = new Glyphs(own.text(), own.original(), left, own.confidence(), edges);
    return new Read(cut, word.road(), word.confidence(), word.reasons(), word.alternatives());
  }

  /** How much of a word is print: its letters and a colon; what follows was read out of a pen. */
  private static int printed(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == 0 || end == text.length()
        ? text.length()
        : end + (text.charAt(end) == ':' ? 1 : 0);
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
      int start = FrameWords.anySymbol(word);
      boolean symbol =
          start >= 0
              && slot.band().overlapY(word.box()) * 2 > word.box().height()
              && Math.abs(word.glyphs().edges()[start] - slot.right()) < slot.height();
      if (!symbol) {
        parted.add(word);
        continue;
      }
      if (start > 0) {
        parted.add(Read.of(word.glyphs().part(0, start)));
      }
      Glyphs part = word.glyphs().part(start, word.text().length());
      double engine = start > 0 ? Math.max(PARTED, part.confidence()) : part.confidence();
      parted.add(dashed(print.symbol(part.at(engine))));
    }
    return parted;
  }

  /** What parts a number from the symbol of a party's paper is a dash: "^CV/TU" is "-CV/TU". */
  private static Read dashed(Read symbol) {
    return FrameWords.misreadDash(symbol)
        ? symbol.readAs("-" + symbol.text().substring(1)).atMost(PrintReader.SPLIT, Reason.REPAIRED)
        : symbol;
  }
}
