package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.Box;
import org.vanthu.model.Mark;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.Reason;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/**
 * The whole work on one page: prepare, read, and bring everything back to the page as displayed.
 */
final class PageWork {

  /** Share of a word that a seal must cover for the word to count as under it. */
  private static final double UNDER_SEAL = 0.3;

  /** The most that is claimed for digits under a seal. */
  private static final double SEALED_DIGITS = 0.75;

  private final Readers readers;
  private Page page;
  private final PageImage image;
  private final Lifted lifted;
  private final Deadline deadline;

  /** Seals on a page that was scanned in grey, in its pixels. */
  private List<Rect> grey = List.of();

  PageWork(Readers readers, Page page, PageImage image, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.image = image;
    this.lifted = Lifted.of(image.pixels(), image.dotsPerInch());
    this.deadline = deadline;
  }

  /** The page with all its words. */
  Page complete() throws TimeoutException {
    try {
      settle();
      if (page.origin() == Origin.DIGITAL) {
        return page;
      }
      Gray whole = Borders.cleared(Resolution.believed(lifted.gray()));
      GreySeals faded = lifted.colourless() ? GreySeals.of(whole) : GreySeals.none(whole);
      grey = faded.seals();
      Gray sheet = faded.sheet();
      double points = 72 * sheet.width() / lifted.gray().dotsPerInch();
      int quarters = new TurnFinder(readers, sheet, deadline).quarters();
      Straight straight = Straight.of(sheet, quarters, points).withoutCreases();
      Binary ink = Binary.of(straight.gray());
      List<Stroke> strokes = new StrokeFinder(straight.gray()).find();
      Binary inked = ink.copy();
      PageReader reader = new PageReader(readers, straight.gray(), ink, strokes, deadline);
      List<Read> reads = reader.withLeftover(written(reader.read(), straight));
      HeadReader head = new HeadReader(readers, straight.gray(), inked, deadline);
      StampReader stamp = new StampReader(readers, straight.gray(), inked, strokes, deadline);
      List<Read> all = stamp.read(head.read(reads));
      List<Rect> pens = new ArrayList<>(head.pens());
      pens.addAll(stamp.pens());
      RedStamps.Found red =
          new RedStamps(readers, image, straight.quarters(), deadline).read(lifted);
      List<Read> said = readers.afterReading().of(written(all, straight));
      FootReader foot = new FootReader(readers, straight.gray(), inked, deadline);
      return page(straight, strokes, foot.read(said), pens, red);
    } finally {
      readers.forget();
    }
  }

  /** Words of the text layer that are doubted are believed or dropped, before all else. */
  private void settle() throws TimeoutException {
    if (page.doubt().isPresent()) {
      LayerTrial trial = new LayerTrial(readers, lifted.gray(), deadline);
      page = trial.judge(page, page.doubt().get());
    }
  }

  private Page page(
      Straight straight,
      List<Stroke> strokes,
      List<Read> reads,
      List<Rect> pens,
      RedStamps.Found stamps) {
    WordMaker maker = new WordMaker(straight);
    List<Word> words = new ArrayList<>(page.words());
    words.addAll(stamps.words());
    for (Read read : reads) {
      Word word = maker.word(underSeal(read, straight) ? sealed(read) : read);
      if (!Machine.covers(page.words(), word.box())
          && !Machine.covers(stamps.words(), word.box())) {
        words.add(word);
      }
    }
    List<Ruling> rulings = new ArrayList<>(page.rulings());
    strokes.forEach(stroke -> rulings.add(stroke.ruling(straight)));
    rulings.addAll(stamps.rulings());
    List<Mark> marks = new ArrayList<>(page.marks());
    for (Rect pen : pens) {
      marks.add(
          new Mark(Mark.Type.HANDWRITING, new Region(page.number(), straight.displayed(pen))));
    }
    double scale = 72 / lifted.gray().dotsPerInch();
    List<Rect> seals = new ArrayList<>(grey);
    seals.addAll(Seals.find(lifted));
    seals.removeAll(stamps.patches());
    for (Rect seal : seals) {
      Box box =
          new Box(
              seal.left() * scale, seal.top() * scale, seal.right() * scale, seal.bottom() * scale);
      marks.add(new Mark(Mark.Type.SEAL, new Region(page.number(), box)));
    }
    return new Page(
        page.number(),
        page.width(),
        page.height(),
        page.origin(),
        page.why(),
        words,
        rulings,
        marks);
  }

  /** What was read, without specks and strokes that were read as words. */
  private List<Read> written(List<Read> reads, Straight straight) {
    return Junk.without(reads, reads.stream().map(read -> underSeal(read, straight)).toList());
  }

  private boolean underSeal(Read read, Straight straight) {
    Box box = straight.displayed(read.box());
    double pixels = lifted.gray().dotsPerInch() / 72;
    int x0 = (int) ((box.left() + box.right()) / 2 * pixels);
    int y0 = (int) ((box.top() + box.bottom()) / 2 * pixels);
    if (grey.stream().anyMatch(seal -> seal.contains(x0, y0))) {
      return true;
    }
    double dots = pixels / Lifted.TILE;
    int columns = Lifted.tiles(lifted.gray().width());
    int rows = Lifted.tiles(lifted.gray().height());
    int all = 0;
    int red = 0;
    for (int y = Math.max(0, (int) (box.top() * dots)); y <= box.bottom() * dots && y < rows; y++) {
      for (int x = Math.max(0, (int) (box.left() * dots));
          x <= box.right() * dots && x < columns;
          x++) {
        all++;
        red += lifted.red()[y * columns + x] ? 1 : 0;
      }
    }
    return all > 0 && red >= UNDER_SEAL * all;
  }

  private static Read sealed(Read read) {
    double limit = read.glyphs().hasDigit() ? SEALED_DIGITS : 1;
    return read.atMost(limit, Reason.UNDER_SEAL);
  }
}
