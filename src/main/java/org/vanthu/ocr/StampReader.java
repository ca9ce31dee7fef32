package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.StampText;
import org.vanthu.ocr.hand.Guess;

/**
 * Reads the stamp of an office that received a paper: a frame with "ĐẾN", "Số" and "Ngày", into
 * which a pen wrote number and day, on dots and often over the letter's own words. Its words are
 * read anew, alone; what else lies in the frame is left as it was read.
 */
final class StampReader {

  /** Margin of a line's stain in inches. */
  private static final double STAIN = 0.012;

  /** Ink of a digit is at least so high by the print beside it: dots are lower. */
  private static final double DIGIT = 0.5;

  /** Inches that the rim of a small stamp and the paper around it take. */
  private static final double RIM = 0.075;

  /** A less probable guess is none. */
  private static final double LEAST = 0.05;

  /** From here on a guess is told before what the engine read. */
  private static final double CLEAR = 0.3;

  /** Claimed for a printed word of a stamp, however faintly the engine saw it. */
  private static final double FRAMING = 0.85;

  /** From line to line of a stamp, by the height of its letters, where no other line tells. */
  private static final double PITCH = 1.3;

  /** Width of "Số:" by that of "Ngày:". */
  private static final double NUMBER_WIDTH = 0.6;

  /** A frame with two words as sure as this that stamps don't have is none. */
  private static final double SURE = 0.8;

  /** Claimed where engine and net read the same. */
  private static final double AGREED = 0.9;

  /** The most that is claimed for what the engine alone made of a stamp. */
  private static final double ALONE = 0.5;

  /** Share of a word that a word of the stamp must cover to take its place. */
  private static final double COVERED = 0.4;

  /** What stamps print, folded: the first is what makes them stamps of what comes in. */
  private static final List<String> LEADS =
      List.of("den", "cv", "cong", "van", "so", "ngay", "chuyen");

  private static final Pattern DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/(?:(?:20)?\\d\\d)");

  private static final int LONGEST = 10;

  private final Readers readers;
  private final Gray page;
  private final Binary ink;
  private final StampFrames frames;
  private final Deadline deadline;
  private final List<Rect> pens = new ArrayList<>();

  StampReader(Readers readers, Gray page, Binary ink, List<Stroke> strokes, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.ink = ink;
    this.frames = new StampFrames(page, strokes);
    this.deadline = deadline;
  }

  /** Where a pen has written, after {@link #read}. */
  List<Rect> pens() {
    return List.copyOf(pens);
  }

  /** The words of a page, those of its incoming stamp read anew. */
  List<Read> read(List<Read> words) throws TimeoutException {
    List<Read> part = List.of();
    for (Rect frame : frames.find()) {
      if (mayBeStamp(words.stream().filter(w -> frame.overlap(w.box()) > 0).toList())) {
        List<Read> stamp = stamp(frame, words);
        List<String> texts = stamp.stream().map(Read::text).toList();
        if (StampText.areWhole(texts)) {
          return replaced(words, stamp);
        }
        part = part.isEmpty() && StampText.areIncoming(texts) ? stamp : part;
      }
    }
    return replaced(words, part);
  }

  /** Whether a frame has a word of stamps, or hardly one that is sure: faint stamps are misread. */
  private static boolean mayBeStamp(List<Read> inside) {
    return inside.stream().anyMatch(word -> StampText.any(word.text()))
        || inside.stream().filter(word -> word.confidence() >= SURE).count() < 2;
  }

  /** The words of an incoming stamp that fills the picture; none when it is none. */
  List<Read> alone() throws TimeoutException {
    for (Rect frame : frames.find()) {
      List<Read> stamp = stamp(frame, List.of());
      if (StampText.areIncoming(stamp.stream().map(Read::text).toList())) {
        return stamp;
      }
    }
    return List.of();
  }

  /** All words of the picture within its rim, as one block. */
  List<Read> all() throws TimeoutException {
    readers.turnTo(bare(), deadline);
    int rim = page.pixels(RIM);
    Rect inside = new Rect(0, 0, page.width(), page.height()).grown(-rim, -rim);
    return PageReader.parted(readers.first(inside, Segmentation.BLOCK, "")).stream()
        .map(Read::of)
        .toList();
  }

  /** The words that stamps have, and what was written behind them. */
  private List<Read> stamp(Rect frame, List<Read> words) throws TimeoutException {
    Gray bare = bare();
    readers.turnTo(Contrast.stretched(bare, frame), deadline);
    List<Read> inside = new ArrayList<>();
    for (Glyphs word : PageReader.parted(readers.first(frame, Segmentation.BLOCK, ""))) {
      inside.add(Read.of(word));
    }
    words.stream().filter(w -> frame.overlap(w.box()) > 0).forEach(inside::add);
    List<Read> stamp = new ArrayList<>();
    for (String lead : LEADS) {
      inside.stream()
          .filter(r -> begins(r, lead))
          .findFirst()
          .ifPresent(r -> stamp.add(lead(r, lead).confirmed(FRAMING)));
    }
    number(stamp).ifPresent(stamp::add);
    PenReader pen = new PenReader(readers.digits());
    for (Read lead : List.copyOf(stamp)) {
      Slot slot = slot(lead, frame);
      if (FrameWords.number(lead)) {
        written(slot, pen.guesses(slot, bare), inside).ifPresent(stamp::add);
      } else if (FrameWords.day(lead)) {
        written(slot, dates(pen.dates(slot, bare)), inside).ifPresent(stamp::add);
      }
    }
    return stamp;
  }

  /** "Số:" where a pen or a rule spoiled it: above "Ngày", as far as "Chuyển" is below. */
  private static Optional<Read> number(List<Read> stamp) {
    Optional<Read> day = stamp.stream().filter(FrameWords::day).findFirst();
    if (day.isEmpty() || stamp.stream().anyMatch(FrameWords::number)) {
      return Optional.empty();
    }
    Rect box = day.get().box();
    int pitch =
        stamp.stream()
            .filter(read -> begins(read, "chuyen"))
            .mapToInt(read -> read.box().top() - box.top())
            .filter(below -> below > box.height() / 2 && below < 3 * box.height())
            .findFirst()
            .orElse((int) (PITCH * box.height()));
    Rect above =
        new Rect(
            box.left(),
            box.top() - pitch,
            box.left() + (int) (NUMBER_WIDTH * box.width()),
            box.bottom() - pitch);
    return Optional.of(
        Read.of(Glyphs.even("Số:", above, 100 * ALONE)).atMost(ALONE, Reason.INFERRED));
  }

  private static boolean begins(Read read, String lead) {
    return Folded.letters(read.text()).startsWith(lead) && Folded.of(read.text()).startsWith(lead);
  }

  /** The printed word alone, where a pen's digits run into it: "Ngày:21/3". */
  private static Read lead(Read read, String lead) {
    String text = read.text();
    int end = lead.length();
    if (end < text.length() && text.charAt(end) == ':') {
      end++;
    }
    return end >= text.length() ? read : Read.of(read.glyphs().part(0, end));
  }

  private Slot slot(Read lead, Rect frame) {
    return new Slot(
        Slot.Kind.NUMBER, lead.box().right(), frame.right(), capital(lead), lead.box(), LONGEST);
  }

  /** The guesses that are a day, month and year. */
  private static List<Guess> dates(List<Guess> guesses) {
    return guesses.stream().filter(guess -> DATE.matcher(guess.text()).matches()).toList();
  }

  /** The first letter, which is a capital: as high as a printed digit. */
  private Rect capital(Read word) {
    Rect box = word.box();
    int end = Math.max(box.left() + 2, Math.round(word.glyphs().edges()[1]));
    return Pieces.of(ink, new Rect(box.left(), box.top(), end, box.bottom())).stream()
        .map(Pieces.Piece::box)
        .filter(piece -> piece.height() * 2 > box.height())
        .reduce(Rect::union)
        .orElse(box);
  }

  /**
   * What stands behind a word of the stamp: two readers that agree are believed, else what the pen
   * wrote is told with its doubt, or what the engine made of it.
   */
  private Optional<Read> written(Slot slot, List<Guess> guesses, List<Read> inside) {
    Optional<Read> print = print(slot, inside);
    Optional<Guess> best =
        guesses.stream().findFirst().filter(g -> !g.text().isEmpty() && g.probability() >= LEAST);
    if (print.isPresent() && best.filter(g -> alike(g, print.get())).isPresent()) {
      return print.map(read -> read.confirmed(AGREED));
    }
    Rect written = written(slot);
    boolean clear = best.filter(g -> g.probability() >= CLEAR).isPresent();
    if (best.isEmpty() || written.width() == 0 || (print.isPresent() && !clear)) {
      return print.map(read -> read.atMost(ALONE, Reason.UNREAD));
    }
    pens.add(written);
    Read pen = PenReader.read(slot, written, guesses);
    return Optional.of(
        print.map(read -> pen.with(new Alternative(read.text(), ALONE / 2))).orElse(pen));
  }

  private static boolean alike(Guess guess, Read print) {
    return digits(guess.text()).equals(digits(print.text()));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D+", "/").replaceAll("(?<!\\d)0+(?=\\d)", "");
  }

  /** The engine's word with digits that begins on the slot's line. */
  private static Optional<Read> print(Slot slot, List<Read> inside) {
    return inside.stream()
        .filter(read -> read.glyphs().hasDigit() && slot.holds(read.box()))
        .filter(read -> LEADS.stream().noneMatch(lead -> begins(read, lead)))
        .findFirst();
  }

  /** Hull of the ink in a slot that is as high as digits; dots and dashes are not. */
  private Rect written(Slot slot) {
    return Pieces.of(ink, slot.band()).stream()
        .map(Pieces.Piece::box)
        .filter(box -> box.height() >= DIGIT * slot.height() && slot.holds(box))
        .reduce(Rect::union)
        .orElse(new Rect(0, 0, 0, 0));
  }

  private Gray bare() {
    byte[] pixels = page.pixels().clone();
    for (Stroke stroke : frames.strokes()) {
      Rect stain = stroke.stain(page.pixels(STAIN)).within(page.width(), page.height());
      for (int y = stain.top(); y < stain.bottom(); y++) {
        int row = y * page.width();
        Arrays.fill(pixels, row + stain.left(), row + stain.right(), (byte) 255);
      }
    }
    return new Gray(page.width(), page.height(), page.dotsPerInch(), pixels);
  }

  /** The words with those of the stamp in place of what was read in their ink. */
  private static List<Read> replaced(List<Read> words, List<Read> stamp) {
    List<Read> all = new ArrayList<>();
    for (Read word : words) {
      long covered = stamp.stream().mapToLong(s -> s.box().overlap(word.box())).max().orElse(0);
      if (covered < COVERED * word.box().width() * word.box().height()) {
        all.add(word);
      }
    }
    all.addAll(stamp);
    return all;
  }
}
