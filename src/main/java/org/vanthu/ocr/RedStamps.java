package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.Box;
import org.vanthu.model.Edges;
import org.vanthu.model.PageImage;
import org.vanthu.model.Ruling;
import org.vanthu.model.Word;

/**
 * Reads what red stamps say: these are lifted off a page with its seals, before it is read. Stamps
 * are wider than high, seals are round. Only what offices stamp is believed: the stamp of what
 * comes in, degrees of urgency and of secrecy (Nghị định 30/2020, annex I).
 */
final class RedStamps {

  /** Width by height from which a red patch is no seal. */
  private static final double WIDER = 1.5;

  /** Least height of letters' stamps in inches; lower are red underlines. */
  private static final double LEAST_HEIGHT = 0.12;

  /** Red patches looked into; more costs time on pages full of red. */
  private static final int MOST = 4;

  /** Pixels around a patch, whose tiles may miss its rim. */
  private static final int MARGIN = 8;

  private static final Set<String> DEGREES =
      Set.of("khan", "thuongkhan", "hoatoc", "hoatochengio", "mat", "toimat", "tuyetmat");

  /**
   * Words and lines of stamps, in points of the page as displayed.
   *
   * @param patches of the given ones, those that are stamps
   */
  record Found(List<Rect> patches, List<Word> words, List<Ruling> rulings) {

    Found {
      patches = List.copyOf(patches);
      words = List.copyOf(words);
      rulings = List.copyOf(rulings);
    }
  }

  private final Readers readers;
  private final PageImage image;
  private final int quarters;
  private final Deadline deadline;

  /**
   * @param quarters quarter turns clockwise that set the page upright
   */
  RedStamps(Readers readers, PageImage image, int quarters, Deadline deadline) {
    this.readers = readers;
    this.image = image;
    this.quarters = quarters;
    this.deadline = deadline;
  }

  /** What stands in those of a page's red patches that are stamps. */
  Found read(Lifted page) throws TimeoutException {
    List<Rect> patches = Seals.patches(page, LEAST_HEIGHT);
    List<Rect> stamps = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    for (Rect patch : patches.stream().filter(this::wide).limit(MOST).toList()) {
      Rect area =
          patch.grown(MARGIN, MARGIN).within(image.pixels().getWidth(), image.pixels().getHeight());
      int before = words.size();
      stamp(area, words, rulings);
      if (words.size() > before) {
        stamps.add(patch);
      }
    }
    return new Found(stamps, words, rulings);
  }

  private boolean wide(Rect patch) {
    int width = quarters % 2 == 0 ? patch.width() : patch.height();
    int height = quarters % 2 == 0 ? patch.height() : patch.width();
    return width >= WIDER * height && height >= LEAST_HEIGHT * image.dotsPerInch();
  }

  private void stamp(Rect area, List<Word> words, List<Ruling> rulings) throws TimeoutException {
    Straight straight =
        Straight.of(Lifted.luma(image.pixels(), area, image.dotsPerInch()), quarters);
    Binary ink = Binary.of(straight.gray());
    List<Stroke> strokes = new StrokeFinder(straight.gray()).find();
    StampReader reader = new StampReader(readers, straight.gray(), ink, strokes, deadline);
    List<Read> reads = reader.alone();
    if (reads.isEmpty()) {
      reads = degree(reader.all());
    }
    if (reads.isEmpty()) {
      return;
    }
    double scale = 72 / image.dotsPerInch();
    double dx = area.left() * scale;
    double dy = area.top() * scale;
    WordMaker maker = new WordMaker(straight);
    reads.forEach(read -> words.add(moved(maker.word(read), dx, dy)));
    strokes.forEach(stroke -> rulings.add(moved(stroke.ruling(straight), dx, dy)));
  }

  private static List<Read> degree(List<Read> reads) {
    StringBuilder letters = new StringBuilder();
    reads.forEach(read -> letters.append(Folded.letters(read.text())));
    return DEGREES.contains(letters.toString()) ? reads : List.of();
  }

  private static Word moved(Word word, double dx, double dy) {
    Box box = word.box();
    double along = word.style().rotation() % 180 == 0 ? dx : dy;
    float[] edges = new float[word.edges().characters() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (float) (word.edges().at(i) + along);
    }
    return new Word(
        word.text(),
        word.original(),
        new Box(box.left() + dx, box.top() + dy, box.right() + dx, box.bottom() + dy),
        Edges.of(edges),
        word.style(),
        word.road(),
        word.confidence(),
        word.reasons(),
        word.alternatives());
  }

  private static Ruling moved(Ruling ruling, double dx, double dy) {
    double along = ruling.horizontal() ? dx : dy;
    double across = ruling.horizontal() ? dy : dx;
    return new Ruling(
        ruling.direction(),
        ruling.at() + across,
        ruling.from() + along,
        ruling.to() + along,
        ruling.thickness());
  }
}
