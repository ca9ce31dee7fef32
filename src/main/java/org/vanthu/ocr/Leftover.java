package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/**
 * Reads the ink of which no word was made: lone digits in cells, page numbers, lines that the
 * engine lost beside a seal or a pen. Every stretch is put on paper of its own, so that nothing
 * beside it misleads the engine; what doesn't read as words or numbers is no writing.
 */
final class Leftover {

  /** Stretches read on one page; a page with more is noise, and the rest of it stays unread. */
  private static final int MOST = 80;

  /** Engine confidence from which letters count as words, 0 to 100; lower brings junk. */
  private static final double LETTERS = 55;

  /** The same for digits of which only one reader is sure. */
  private static final double DIGITS = 80;

  /** Numbers on which both readers agree. */
  private static final double SECONDED = 0.9;

  /** The most that is claimed where they do not. */
  private static final double UNREAD = 0.6;

  /** A dash in a cell. */
  private static final double DASH = 0.9;

  /** A word higher than this by the words of the page, and not sure, may hide others. */
  private static final double TALL = 1.6;

  private static final double SURE = 0.8;

  /** Ink nearer to a word than this, by its height, is a part of it. */
  private static final double TOUCHING = 0.2;

  private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}{2}[.,;]?");

  private final Readers readers;
  private final Phrases phrases;
  private final Gray page;
  private final List<Rect> cells;
  private final Deadline deadline;

  Leftover(Readers readers, Gray page, List<Rect> cells, Deadline deadline) {
    this.readers = readers;
    this.phrases = readers.phrases();
    this.page = page;
    this.cells = List.copyOf(cells);
    this.deadline = deadline;
  }

  /** The words of a page and those that were found in ink that is none of theirs. */
  List<Read> with(List<Read> words, Binary ink) throws TimeoutException {
    int tall = (int) (TALL * medianHeight(words));
    List<Read> firm = words.stream().filter(word -> !hiding(word, tall)).toList();
    List<LooseInk> loose = LooseInk.of(ink, firm.stream().map(Read::box).toList());
    Dashes dashes = new Dashes(page, firm, loose);
    List<LooseInk> written =
        loose.stream()
            .filter(l -> !l.dash() || inCell(l) || dashes.inColumn(l.box()))
            .limit(MOST)
            .toList();
    if (written.isEmpty()) {
      return words;
    }
    Sheet sheet = Sheet.of(page, written);
    readers.turnTo(sheet.picture(), deadline);
    List<Read> found = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      LooseInk ones = written.get(i);
      List<Read> read = ones.dash() ? List.of(dash(ones.box())) : read(ones, sheet.strips().get(i));
      boolean part = firm.stream().anyMatch(word -> touches(word.box(), ones.box()));
      read.forEach(word -> found.add(part ? word.atMost(UNREAD, Reason.UNREAD) : word));
    }
    List<Read> all = new ArrayList<>(words);
    all.removeIf(word -> hiding(word, tall) && found.stream().anyMatch(f -> hides(word, f)));
    all.addAll(found);
    return all;
  }

  private int medianHeight(List<Read> words) {
    int[] heights =
        words.stream()
            .filter(word -> word.confidence() >= SURE && word.text().length() > 1)
            .mapToInt(word -> word.box().height())
            .sorted()
            .toArray();
    return heights.length == 0 ? page.pixels(0.16) : heights[heights.length / 2];
  }

  private static boolean hiding(Read word, int tall) {
    return word.confidence() < SURE && word.box().height() > tall;
  }

  private static boolean hides(Read word, Read found) {
    return word.box().overlap(found.box()) * 2 > (long) found.box().width() * found.box().height();
  }

  /** Whether ink goes on where a word ends or begins: it is a part of that word. */
  private static boolean touches(Rect word, Rect loose) {
    int gap = Math.max(word.left(), loose.left()) - Math.min(word.right(), loose.right());
    return word.overlapY(loose) * 2 > loose.height() && gap < TOUCHING * loose.height();
  }

  private boolean inCell(LooseInk loose) {
    int x = loose.box().centerX();
    int y = loose.box().centerY();
    return cells.stream().anyMatch(cell -> cell.contains(x, y));
  }

  private static Read dash(Rect box) {
    return Read.of(Glyphs.even("-", box, 100 * DASH));
  }

  private List<Read> read(LooseInk loose, Sheet.Strip strip) throws TimeoutException {
    List<Glyphs> first = readers.first(strip.on(), Segmentation.LINE, "");
    if (first.isEmpty()) {
      first = readers.first(strip.on(), Segmentation.WORD, "");
    }
    boolean digits = first.stream().anyMatch(Glyphs::hasDigit);
    if (!digits && !first.isEmpty()) {
      return words(first) ? strip.back(first.stream().map(Read::of).toList()) : List.of();
    }
    List<Glyphs> second = readers.second(strip.on(), Segmentation.LINE, "");
    if (second.isEmpty()) {
      second = readers.second(strip.on(), Segmentation.WORD, "");
    }
    return strip.back(numbers(loose, first, second));
  }

  /** What two readers made of a stretch with digits. */
  private List<Read> numbers(LooseInk loose, List<Glyphs> first, List<Glyphs> second) {
    if (joined(first).equals(joined(second)) && !first.isEmpty()) {
      return first.stream().map(word -> Read.of(word).confirmed(SECONDED)).toList();
    }
    List<Glyphs> best = first.isEmpty() ? second : first;
    boolean digits = best.stream().anyMatch(Glyphs::hasDigit);
    boolean believed =
        digits
            && (inCell(loose)
                || best.stream().mapToDouble(Glyphs::confidence).min().orElse(0) >= DIGITS);
    if (!believed) {
      return List.of();
    }
    String other = joined(best == first ? second : first);
    return best.stream()
        .map(word -> Read.of(word).atMost(UNREAD, Reason.UNREAD))
        .map(read ->
            other.isBlank() || best.size() > 1
                ? read
                : read.with(new Alternative(other, (1 - read.confidence()) / 2)))
        .toList();
  }

  /** Whether a stretch without digits reads as Vietnamese, or as capitals that are no noise. */
  private boolean words(List<Glyphs> line) {
    double letters = 0;
    double known = 0;
    double all = 0;
    double sure = 0;
    for (Glyphs word : line) {
      String core = word.text().replaceAll("[^\\p{L}]", "");
      letters += shortened(word.text()) ? 0 : word.text().length();
      known += core.length() > 1 && known(core) ? word.text().length() : 0;
      all += word.text().length();
      sure += word.confidence() * word.text().length();
    }
    return known >= 2 && known * 4 >= letters * 3 && sure / all >= LETTERS;
  }

  /**
   * Two capitals that stand for words, "VT,", "TH.", which neither speak for a line nor against.
   */
  private static boolean shortened(String text) {
    return SHORTENED.matcher(text).matches();
  }

  private boolean known(String core) {
    boolean shortened = core.length() <= 8 && core.chars().allMatch(Character::isUpperCase);
    return Syllable.possible(core)
        || phrases.have(Syllable.key(core))
        || (shortened && core.length() > 2);
  }

  private static String joined(List<Glyphs> words) {
    return words.stream().map(Glyphs::text).collect(Collectors.joining());
  }
}
