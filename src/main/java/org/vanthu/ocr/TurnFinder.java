package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.language.Syllable;

/**
 * Finds how a page is to be turned to stand upright. Ink alone decides for what surely stands
 * upright, which is nearly every page; where it does not, a few lines are read each way round.
 */
final class TurnFinder {

  /** How much more sharply ink falls into rows than into columns when lines surely lie level. */
  private static final double LEVEL = 1.4;

  /**
   * Standard errors by which ink rises above lines when a page surely stands upright; higher reads
   * more samples. Upright pages show −2 at the least, pages on their head as much below 0.
   */
  private static final double UPRIGHT = 3.5;

  /** By how much a sample must be read better than as the page lies for the page to be turned. */
  private static final double BETTER = 1.25;

  /** By how much one way must be read better than all others for no more to be read. */
  private static final double CLEARLY = 3;

  /** Samples of a page, and their sides in inches; more and larger ones cost time. */
  private static final int SAMPLES = 2;

  private static final double LONG = 3;
  private static final double SHORT = 1;

  /** Sides of a sample where nobody knows which way lines run, in inches. */
  private static final double SQUARE = 1.8;

  /** What an ill-spelled word counts of a well-spelled one. */
  private static final double ILL_SPELLED = 0.2;

  private final Readers readers;
  private final Gray page;
  private final Deadline deadline;

  TurnFinder(Readers readers, Gray page, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    this.deadline = deadline;
  }

  /** Quarter turns clockwise that set the page upright: 0 to 3. */
  int quarters() throws TimeoutException {
    TextFlow flow = TextFlow.of(page);
    if (flow.blank()) {
      return 0;
    }
    double level = flow.level();
    if (level >= LEVEL && flow.upright() >= UPRIGHT) {
      return 0;
    }
    boolean lies = level >= LEVEL;
    return lies
        ? bestRead(samples(flow.ink(), LONG, SHORT), new int[] {0, 2})
        : bestRead(samples(flow.ink(), SQUARE, SQUARE), new int[] {0, 1, 2, 3});
  }

  /** The way round in which the samples make most sense; the first unless another is better. */
  private int bestRead(List<Gray> samples, int[] ways) throws TimeoutException {
    double[] sense = new double[ways.length];
    int best = 0;
    for (Gray sample : samples) {
      for (int i = 0; i < ways.length; i++) {
        sense[i] += sense(sample.turned(ways[i]));
      }
      for (int i = 0; i < ways.length; i++) {
        best = sense[i] > sense[best] * (best == 0 ? BETTER : 1) ? i : best;
      }
      double most = sense[best];
      if (Arrays.stream(sense).filter(s -> s * CLEARLY > most).count() == 1) {
        break;
      }
    }
    return ways[best];
  }

  /** How much of a sample makes sense: letters of words, by how sure and how well spelled. */
  private double sense(Gray sample) throws TimeoutException {
    readers.turnTo(sample, deadline);
    Rect all = new Rect(0, 0, sample.width(), sample.height());
    double sense = 0;
    for (Glyphs word : readers.second(all, Segmentation.BLOCK, "")) {
      double sure = word.confidence() / 100;
      sense += word.text().length() * sure * sure * (sensible(word.text()) ? 1 : ILL_SPELLED);
    }
    return sense;
  }

  private static boolean sensible(String word) {
    String bare = word.replaceAll("^\\p{Punct}+|\\p{Punct}+$", "");
    return bare.length() > 1 && (Syllable.possible(bare) || bare.matches("\\d[\\d.,/-]*"));
  }

  /** The parts of the page with the most ink of letters, none over another. */
  private List<Gray> samples(Binary ink, double wide, double high) {
    int w = Math.min(ink.width(), ink.pixels(wide));
    int h = Math.min(ink.height(), ink.pixels(high));
    List<Rect> taken = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      Rect fullest = fullest(ink, w, h, taken);
      if (fullest.width() > 0) {
        taken.add(fullest);
      }
    }
    double scale = page.dotsPerInch() / ink.dotsPerInch();
    return taken.stream().map(area -> page.part(area.scaled(scale))).toList();
  }

  private static Rect fullest(Binary ink, int w, int h, List<Rect> taken) {
    Rect best = new Rect(0, 0, 0, 0);
    int most = 0;
    for (int y = 0; y + h <= ink.height(); y += Math.max(1, h / 3)) {
      for (int x = 0; x + w <= ink.width(); x += Math.max(1, w / 3)) {
        Rect area = new Rect(x, y, x + w, y + h);
        int found = taken.stream().anyMatch(t -> t.overlap(area) > 0) ? 0 : ink.inkIn(area);
        if (found > most) {
          most = found;
          best = area;
        }
      }
    }
    return best;
  }
}
