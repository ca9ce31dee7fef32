package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.Reason;

/** Reads one straightened page: cells one by one, then everything outside of them at once. */
final class PageReader {

  /** Ink below this many square inches is a speck, not a character. */
  private static final double SPECK = 1.3e-4;

  /** Room left around the ink of a cell, in inches. */
  private static final double CELL_MARGIN = 0.035;

  /** What lines leave behind at a cell's edge, in inches. */
  private static final double LINE_MARGIN = 0.01;

  /** A cell higher than this share of the page is a frame around ordinary text. */
  private static final double FRAME = 0.4;

  /** The most that is claimed for what was read only at the second attempt. */
  private static final double UNREAD = 0.6;

  private static final byte PAPER = (byte) 255;

  private final Readers readers;
  private final Gray page;
  private final Binary ink;
  private final List<CellFinder.Ruled> tables;
  private final Deadline deadline;

  /** The page, and its ink, without the lines of its tables. */
  private Gray bare;

  private Binary unruled;

  PageReader(Readers readers, Gray page, Binary ink, List<Stroke> strokes, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.ink = ink;
    this.deadline = deadline;
    bare = page;
    unruled = ink;
    List<CellFinder.Ruled> all = new ArrayList<>(CellFinder.find(strokes, page.dotsPerInch()));
    all.addAll(Ladders.find(strokes, page.dotsPerInch()));
    tables = List.copyOf(all);
  }

  List<Read> read() throws TimeoutException {
    List<List<Ordinals.CellRead>> cells = cells();
    unruled = ink.copy();
    List<Read> all = new ArrayList<>();
    cells.forEach(table -> table.forEach(cell -> all.addAll(cell.words())));
    int inCells = all.size();
    all.addAll(rest());
    List<Read> judged = new NumberReader(readers, bare, unruled, deadline).judged(all);
    List<Read> words = new ArrayList<>();
    Iterator<Read> next = judged.subList(0, inCells).iterator();
    for (List<Ordinals.CellRead> table : cells) {
      List<Ordinals.CellRead> read =
          table.stream().map(cell -> cell.holding(taken(next, cell.words().size()))).toList();
      readers.turnTo(bare, deadline);
      words.addAll(NumberReader.against(new Ordinals(readers, bare, unruled).judged(read)));
    }
    words.addAll(new Romans(unruled).counted(judged.subList(inCells, judged.size())));
    return words;
  }

  private static List<Read> taken(Iterator<Read> from, int count) {
    List<Read> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(from.next());
    }
    return taken;
  }

  /** The cells of each table as the first reader reads them. */
  private List<List<Ordinals.CellRead>> cells() throws TimeoutException {
    List<List<Ordinals.CellRead>> all = new ArrayList<>();
    if (tables.isEmpty()) {
      return all;
    }
    bare = Cleaned.of(erased(), ink);
    readers.turnTo(bare, deadline);
    Gutters gutters = new Gutters(ink);
    for (CellFinder.Ruled table : tables) {
      List<Ordinals.CellRead> cells = new ArrayList<>();
      for (Rect cell : gutters.parted(table.cells())) {
        cells.add(cell(cell));
      }
      all.add(cells);
    }
    return all;
  }

  /** What stands outside of the tables. */
  private List<Read> rest() throws TimeoutException {
    Rect whole = new Rect(0, 0, page.width(), page.height());
    Gray rest = withoutTables();
    if (ink.inkIn(whole) <= speck()) {
      return List.of();
    }
    readers.turnTo(rest, deadline);
    List<Glyphs> found = words(readers.first(whole, Segmentation.PAGE, ""));
    return new SecondLook(readers, rest).at(found.stream().map(Read::of).toList());
  }

  /** The words of a page, after {@link #read}, with those in ink that is none of theirs. */
  List<Read> withLeftover(List<Read> words) throws TimeoutException {
    List<Rect> cells = tables.stream().flatMap(table -> table.cells().stream()).toList();
    return new Leftover(readers, bare, cells, deadline).with(words, unruled);
  }

  private List<Glyphs> words(List<Glyphs> found) throws TimeoutException {
    return new NoteMarks(readers, ink).parted(parted(found));
  }

  static List<Glyphs> parted(List<Glyphs> words) {
    return words.stream().flatMap(word -> Splitter.split(word).stream()).toList();
  }

  private Ordinals.CellRead cell(Rect cell) throws TimeoutException {
    int line = page.pixels(LINE_MARGIN);
    Rect inside = cell.grown(-line, -line);
    Rect tight = tight(inside);
    if (tight.width() == 0) {
      return new Ordinals.CellRead(cell, tight, List.of());
    }
    int margin = page.pixels(CELL_MARGIN);
    Rect grown = tight.grown(margin, margin);
    Rect region =
        new Rect(
            Math.max(cell.left(), grown.left()),
            Math.max(cell.top(), grown.top()),
            Math.min(cell.right(), grown.right()),
            Math.min(cell.bottom(), grown.bottom()));
    boolean frame = cell.height() > FRAME * page.height();
    List<Glyphs> found = readers.first(region, frame ? Segmentation.PAGE : Segmentation.BLOCK, "");
    List<Read> words =
        found.isEmpty() ? unread(inside) : words(found).stream().map(Read::of).toList();
    return new Ordinals.CellRead(cell, region, words.stream().map(SecondLook::plain).toList());
  }

  /**
   * Ink of which the engine made nothing, as it does of single digits: read as a line, as a word
   * and by the other model, and doubted whatever comes.
   */
  private List<Read> unread(Rect region) throws TimeoutException {
    List<Glyphs> found = readers.first(region, Segmentation.LINE, "");
    if (found.isEmpty()) {
      found = readers.first(region, Segmentation.WORD, "");
    }
    List<Glyphs> second = readers.second(region, Segmentation.WORD, "");
    boolean agree =
        found.size() == 1
            && second.size() == 1
            && found.getFirst().text().equals(second.getFirst().text());
    List<Glyphs> best = found.isEmpty() ? second : found;
    return best.stream()
        .map(word -> agree ? Read.of(word) : Read.of(word).atMost(UNREAD, Reason.UNREAD))
        .toList();
  }

  private int speck() {
    return (int) Math.max(4, SPECK * page.dotsPerInch() * page.dotsPerInch());
  }

  /** The hull of a region's ink; without width when there is none but specks. */
  private Rect tight(Rect region) {
    Rect inside = region.within(ink.width(), ink.height());
    int left = inside.right();
    int top = inside.bottom();
    int right = inside.left();
    int bottom = inside.top();
    int count = 0;
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        if (ink.at(x, y)) {
          count++;
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    return count < speck() ? new Rect(0, 0, 0, 0) : new Rect(left, top, right, bottom);
  }

  /** The page, and its ink, without the lines of its tables. */
  private Gray erased() {
    byte[] pixels = page.pixels().clone();
    int margin = page.pixels(LINE_MARGIN);
    for (CellFinder.Ruled table : tables) {
      for (Stroke stroke : table.strokes()) {
        Rect stain = stroke.stain(margin).within(page.width(), page.height());
        for (int y = stain.top(); y < stain.bottom(); y++) {
          int row = y * page.width();
          Arrays.fill(pixels, row + stain.left(), row + stain.right(), PAPER);
          Arrays.fill(ink.ink(), row + stain.left(), row + stain.right(), false);
        }
      }
    }
    return new Gray(page.width(), page.height(), page.dotsPerInch(), pixels);
  }

  /** The page without its tables. */
  private Gray withoutTables() {
    if (tables.isEmpty()) {
      return page;
    }
    byte[] pixels = page.pixels().clone();
    int margin = page.pixels(LINE_MARGIN);
    for (CellFinder.Ruled table : tables) {
      for (Rect cell : table.cells()) {
        Rect blank = cell.grown(margin, margin).within(page.width(), page.height());
        for (int y = blank.top(); y < blank.bottom(); y++) {
          int row = y * page.width();
          Arrays.fill(pixels, row + blank.left(), row + blank.right(), PAPER);
          Arrays.fill(ink.ink(), row + blank.left(), row + blank.right(), false);
        }
      }
    }
    return new Gray(page.width(), page.height(), page.dotsPerInch(), pixels);
  }
}
