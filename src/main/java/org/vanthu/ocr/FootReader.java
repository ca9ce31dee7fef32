package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.language.PersonNames;

/**
 * Reads anew who signed: the column beside "Nơi nhận", where seal and pen lie over offices and
 * names. What is larger than letters is taken off to find the lines; every line is then read alone,
 * by both readers, at two sizes, from the page as it is. What is neither an office nor a name stays
 * as it was read.
 */
final class FootReader {

  /** Share of the page's width left of which "Nơi nhận" stands. */
  private static final double LEFT = 0.4;

  /** Share of the page's width from which on the column may begin. */
  private static final double COLUMN = 0.42;

  /** Inches above "Nơi nhận" at which the first office may stand. */
  private static final double ABOVE = 0.9;

  /** Inches below it at which the last name may stand. */
  private static final double BELOW = 2.8;

  /** Inches around the ink of a line. More lets other lines and the seal in. */
  private static final double MARGIN = 0.03;

  /** The same before and behind it, where the seal hid letters. */
  private static final double ALONG = 0.12;

  /** Size at which lines are read a second time. */
  private static final double SMALLER = 0.66;

  /** Words of a line lie nearer than this, by their height. */
  private static final double GAP = 2.2;

  /** Middles of words of a line lie nearer to its own than this, by their height. */
  private static final double LEVEL = 0.45;

  /** Inches: lower is no line, narrower is none. */
  private static final double LEAST_HEIGHT = 0.06;

  private static final double LEAST_WIDTH = 0.35;

  /** Inches of a line that a seal hides at most. */
  private static final double HIDDEN = 1.3;

  /** Lines read anew on one page; more cost time. */
  private static final int MOST = 14;

  /** Digits surer than this stay, though no reading of the line alone has them. */
  private static final double DIGITS = 0.5;

  private final Readers readers;
  private final Gray page;
  private final Binary ink;
  private final Deadline deadline;

  FootReader(Readers readers, Gray page, Binary ink, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.ink = ink;
    this.deadline = deadline;
  }

  /** The words of a page, those of offices and names at its foot read anew. */
  List<Read> read(List<Read> words) throws TimeoutException {
    Optional<Read> lead = lead(words);
    if (lead.isEmpty()) {
      return words;
    }
    Rect column = column(words, lead.get());
    if (column.height() < page.pixels(ABOVE)) {
      return words;
    }
    PersonNames names = new PersonNames();
    List<Read> all = new ArrayList<>(words);
    OptionalInt centre = OptionalInt.empty();
    for (Rect line : lines(column, words).reversed()) {
      Rect whole = centre.isPresent() ? mirrored(line, centre.getAsInt()) : line;
      SignedLine readings = readings(whole, words, names);
      Optional<List<Read>> office = readings.office();
      Optional<List<Read>> name = office.isPresent() ? Optional.empty() : readings.name();
      if (name.isPresent()) {
        centre = OptionalInt.of(hull(name.get()).centerX());
      }
      office.or(() -> name).ifPresent(anew -> replace(all, anew));
    }
    return all;
  }

  /** A line of which the seal hid the beginning: offices are set about the middle of the name. */
  private Rect mirrored(Rect line, int centre) {
    int left = 2 * centre - line.right();
    boolean hidden = left < line.left() && line.left() - left < page.pixels(HIDDEN);
    return hidden ? new Rect(Math.max(0, left), line.top(), line.right(), line.bottom()) : line;
  }

  /** The word "Nơi", or "nhận", of the last list of recipients on the page. */
  private Optional<Read> lead(List<Read> words) {
    return words.stream()
        .filter(word -> word.box().right() < LEFT * page.width())
        .filter(word -> Folded.letters(word.text()).matches("noi(nhan)?"))
        .filter(word -> word.text().startsWith("Noi") || hasNext(word, words))
        .max(Comparator.comparingInt(word -> word.box().top()));
  }

  private static boolean hasNext(Read lead, List<Read> words) {
    return Folded.letters(lead.text()).endsWith("nhan")
        || words.stream()
            .filter(word -> word.box().overlapY(lead.box()) * 2 > lead.box().height())
            .filter(word -> word.box().left() >= lead.box().right() - lead.box().height())
            .filter(word -> word.box().left() < lead.box().right() + 6 * lead.box().height())
            .anyMatch(word -> Folded.letters(word.text()).startsWith("nhan"));
  }

  /** Right of the list, below the last line of text that runs across the page. */
  private Rect column(List<Read> words, Read lead) {
    int left = (int) (COLUMN * page.width());
    int top = lead.box().top() - page.pixels(ABOVE);
    for (Read word : words) {
      boolean above = word.box().centerY() < lead.box().top();
      if (above && runsAcross(word, words, left)) {
        top = Math.max(top, word.box().bottom());
      }
    }
    int bottom = lead.box().bottom() + page.pixels(BELOW);
    return new Rect(left, Math.max(0, top), page.width(), Math.max(top, bottom))
        .within(page.width(), page.height());
  }

  private static boolean runsAcross(Read word, List<Read> words, int x) {
    if (word.box().left() >= x || word.box().right() < x - 3 * word.box().height()) {
      return false;
    }
    return word.box().right() > x
        || words.stream()
            .filter(next -> next.box().overlapY(word.box()) * 2 > word.box().height())
            .anyMatch(next ->
                next.box().left() >= x
                    && next.box().left() - word.box().right() < word.box().height());
  }

  /** Hulls of the column's lines. */
  private List<Rect> lines(Rect column, List<Read> words) throws TimeoutException {
    Gray bare = Bared.of(page, ink, column);
    readers.turnTo(bare, deadline);
    List<Rect> found = new ArrayList<>();
    for (Glyphs word :
        readers.first(new Rect(0, 0, bare.width(), bare.height()), Segmentation.PAGE, "")) {
      Rect box = word.box();
      found.add(
          new Rect(
              box.left() + column.left(),
              box.top() + column.top(),
              box.right() + column.left(),
              box.bottom() + column.top()));
    }
    words.stream()
        .filter(word -> column.contains(word.box().left(), word.box().centerY()))
        .filter(word -> word.text().chars().anyMatch(Character::isLetter))
        .forEach(word -> found.add(word.box()));
    return hulls(found);
  }

  private List<Rect> hulls(List<Rect> words) {
    List<Rect> hulls = new ArrayList<>();
    words.stream()
        .filter(box -> box.height() >= page.pixels(LEAST_HEIGHT))
        .filter(box -> box.height() <= page.pixels(LEAST_WIDTH))
        .sorted(Comparator.comparingInt(Rect::left))
        .forEach(box -> gather(hulls, box));
    return hulls.stream()
        .filter(hull -> hull.width() >= page.pixels(LEAST_WIDTH))
        .sorted(Comparator.comparingInt(Rect::top))
        .limit(MOST)
        .toList();
  }

  private static void gather(List<Rect> hulls, Rect box) {
    for (int i = 0; i < hulls.size(); i++) {
      Rect hull = hulls.get(i);
      int apart = Math.abs(hull.centerY() - box.centerY());
      boolean level = apart < LEVEL * Math.min(hull.height(), box.height());
      if (level && box.left() - hull.right() < GAP * Math.min(box.height(), hull.height())) {
        hulls.set(i, hull.union(box));
        return;
      }
    }
    hulls.add(box);
  }

  private SignedLine readings(Rect hull, List<Read> words, PersonNames names)
      throws TimeoutException {
    List<Read> before =
        words.stream()
            .filter(word -> hull.contains(word.box().centerX(), word.box().centerY()))
            .toList();
    SignedLine line = new SignedLine(names);
    line.add(before);
    Rect area =
        hull.grown(page.pixels(ALONG), page.pixels(MARGIN)).within(page.width(), page.height());
    Gray part = page.part(area);
    for (Gray picture : List.of(part, part.resampled(SMALLER * page.dotsPerInch()))) {
      readers.turnTo(picture, deadline);
      Rect whole = new Rect(0, 0, picture.width(), picture.height());
      double larger = (double) part.width() / picture.width();
      line.add(placed(readers.first(whole, Segmentation.LINE, ""), area, larger));
      line.add(placed(readers.second(whole, Segmentation.LINE, ""), area, larger));
    }
    return line;
  }

  private static List<Read> placed(List<Glyphs> words, Rect area, double larger) {
    return words.stream()
        .map(word -> Read.of(word.placed(area.left(), area.top(), larger)))
        .toList();
  }

  private static Rect hull(List<Read> words) {
    return words.stream().map(Read::box).reduce(Rect::union).orElseThrow();
  }

  /** Puts words in the place of what was read over their ink. */
  private static void replace(List<Read> all, List<Read> anew) {
    Rect hull = hull(anew);
    all.removeIf(word ->
        hull.contains(word.box().centerX(), hull.centerY())
            && 2 * hull.overlapY(word.box()) > Math.min(hull.height(), word.box().height())
            && (!word.glyphs().hasDigit() || word.confidence() < DIGITS));
    all.addAll(anew);
  }
}
