package org.vanthu.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.vanthu.model.language.Phrases;
import org.vanthu.ocr.hand.DigitReader;

/**
 * The two engines of one worker: the first reads everything, the second is asked again about
 * numbers.
 */
final class Readers implements AutoCloseable {

  private static final Gray NOTHING = new Gray(1, 1, 300, new byte[1]);

  private final Engine first;
  private final Engine second;
  private final DigitReader digits;
  private final Phrases phrases;
  private final AfterReading afterReading;
  private Gray page = NOTHING;
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

  /** Turns to a picture. */
  void turnTo(Gray next, Deadline until) {
    page = next;
    deadline = until;
  }

  List<Glyphs> first(Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    return read(first, region, segmentation, alphabet);
  }

  List<Glyphs> second(Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    return read(second, region, segmentation, alphabet);
  }

  private List<Glyphs> read(Engine engine, Rect region, Segmentation segmentation, String alphabet)
      throws TimeoutException {
    Rect inside = region.within(page.width(), page.height());
    return inside.width() < 3 || inside.height() < 3
        ? List.of()
        : engine.read(page, inside, segmentation, alphabet, deadline.left());
  }

  /** Lets go of the picture. */
  void forget() {
    page = NOTHING;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
