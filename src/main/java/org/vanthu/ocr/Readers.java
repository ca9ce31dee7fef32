package org.vanthu.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.language.Phrases;
import org.vanthu.ocr.hand.DigitReader;

/**
 * The two engines of one worker: the first reads everything, the second is asked again about
 * numbers. Each sees a page when it is first asked about it.
 */
final class Readers implements AutoCloseable {

  private final Engine first;
  private final Engine second;
  private final DigitReader digits;
  private final Phrases phrases;
  private final AfterReading afterReading;
  private Gray page = new Gray(1, 1, 300, new byte[1]);
  private boolean firstLooks;
  private boolean secondLooks;
  private Deadline deadline = Deadline.in(Duration.ZERO);

  Readers(Library library) throws IOException {
    digits = library.digits();
    phrases = library.phrases();
    afterReading = library.afterReading();
    first = new Engine(library, Library.SCRIPT_MODEL);
    try {
      second = new Engine(library, Library.SECOND_MODEL);
    } catch (IOException e) {
      first.close();
      throw e;
    }
  }

  DigitReader digits() {
    return digits;
  }

  Phrases phrases() {
    return phrases;
  }

  AfterReading afterReading() {
    return afterReading;
  }

  /** Turns to a picture; what was read before is forgotten. */
  void turnTo(Gray next, Deadline until) {
    forget();
    page = next;
    deadline = until;
  }

  List<Glyphs> first(Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    if (!firstLooks) {
      first.look(page);
      firstLooks = true;
    }
    return read(first, region, segmentation, alphabet);
  }

  List<Glyphs> second(Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    if (!secondLooks) {
      second.look(page);
      secondLooks = true;
    }
    return read(second, region, segmentation, alphabet);
  }

  private List<Glyphs> read(Engine engine, Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    Rect inside = narrower(region.within(page.width(), page.height()));
    return inside.width() < 3 || inside.height() < 3
        ? List.of()
        : engine.read(inside, segmentation, alphabet, deadline.left());
  }

  /**
   * A region as wide as the picture and not as high is taken by the engine for the whole picture,
   * from the bottom of which it then reads: such a region loses a column.
   */
  private Rect narrower(Rect region) {
    return region.width() == page.width() && region.height() < page.height()
        ? new Rect(region.left(), region.top(), region.right() - 1, region.bottom())
        : region;
  }

  void forget() {
    if (firstLooks) {
      first.forget();
    }
    if (secondLooks) {
      second.forget();
    }
    firstLooks = false;
    secondLooks = false;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
