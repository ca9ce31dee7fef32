package org.vanthu.ocr;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;

/**
 * One handle of the recognition library with one model. For one thread at a time; carries nothing
 * from one region to the next.
 */
final class Engine implements AutoCloseable {

  /** Characters that a number in a table is made of. */
  static final String NUMERIC = "0123456789.,-%()/";

  static final String DIGITS = "0123456789";
  private static final int LSTM_ONLY = 1;
  private static final int BY_WORD = 3;
  private static final int BY_SYMBOL = 4;

  private final TessBaseAPI handle;
  private String alphabet = "";

  /** Holds a region's pixels until the library has copied them. */
  private ByteBuffer pixels = ByteBuffer.allocateDirect(0);

  Engine(Library library, String model) throws IOException {
    handle = TessAPI1.TessBaseAPICreate();
    if (TessAPI1.TessBaseAPIInit2(handle, library.models().toString(), model, LSTM_ONLY) != 0) {
      TessAPI1.TessBaseAPIDelete(handle);
      throw new IOException("the model " + model + " in " + library.models() + " is not usable");
    }
    set("thresholding_method", "2"); // Sauvola
    set("invert_threshold", "0"); // white on black is not looked for
    set("tessedit_enable_doc_dict", "0"); // no memory of words seen
    set("lstm_choice_mode", "2"); // what else each character may be
    set("lstm_choice_iterations", "2"); // two others of each; more cost time, are never right
    set("debug_file", "/dev/null");
  }

  private void set(String variable, String value) {
    TessAPI1.TessBaseAPISetVariable(handle, variable, value);
  }

  /**
   * Reads a region, of which alone the library sees the pixels.
   *
   * @param region within the page
   * @param alphabet the only characters to be read; "" for all that the model knows
   * @throws TimeoutException when there is not enough time
   */
  List<Glyphs> read(
      Gray page, Rect region, Segmentation segmentation, String alphabet, Duration time)
      throws TimeoutException {
    if (!alphabet.equals(this.alphabet)) {
      set("tessedit_char_whitelist", alphabet);
      this.alphabet = alphabet;
    }
    TessAPI1.TessBaseAPISetPageSegMode(handle, segmentation.mode());
    look(page, region);
    try {
      recognize(time);
      return words(new Corners(region.left(), region.top()));
    } finally {
      TessAPI1.TessBaseAPIClear(handle);
    }
  }

  private void look(Gray page, Rect region) {
    int size = region.width() * region.height();
    if (pixels.capacity() < size) {
      pixels = ByteBuffer.allocateDirect(size);
    }
    pixels.clear();
    for (int y = region.top(); y < region.bottom(); y++) {
      pixels.put(page.pixels(), y * page.width() + region.left(), region.width());
    }
    pixels.flip();
    TessAPI1.TessBaseAPISetImage(
        handle, pixels, region.width(), region.height(), 1, region.width());
    TessAPI1.TessBaseAPISetSourceResolution(handle, (int) Math.round(page.dotsPerInch()));
  }

  private void recognize(Duration time) throws TimeoutException {
    Pointer monitor = Library.Monitor.TessMonitorCreate();
    try {
      Library.Monitor.TessMonitorSetDeadlineMSecs(
          monitor, (int) Math.clamp(time.toMillis(), 1, Integer.MAX_VALUE));
      if (Library.Monitor.TessBaseAPIRecognize(handle, monitor) != 0) {
        throw new TimeoutException("recognition took longer than allowed");
      }
    } finally {
      Library.Monitor.TessMonitorDelete(monitor);
    }
  }

  private List<Glyphs> words(Corners corners) {
    TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
    if (results == null) {
      return List.of();
    }
    try {
      return words(results, corners);
    } finally {
      TessAPI1.TessResultIteratorDelete(results);
    }
  }

  private static List<Glyphs> words(TessResultIterator results, Corners corners) {
    TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
    List<Glyphs> words = new ArrayList<>();
    do {
      if (!corners.at(places, BY_WORD)) {
        continue;
      }
      Rect box = corners.rect();
      double confidence = TessAPI1.TessResultIteratorConfidence(results, BY_WORD);
      Glyphs.Builder word = new Glyphs.Builder();
      do {
        String symbol = text(results);
        if (!symbol.isEmpty() && corners.at(places, BY_SYMBOL)) {
          Rect own = corners.rect();
          word.symbol(symbol, own.left(), own.right(), Choices.of(results, symbol));
        }
      } while (TessAPI1.TessPageIteratorIsAtFinalElement(places, BY_WORD, BY_SYMBOL) == 0
          && TessAPI1.TessResultIteratorNext(results, BY_SYMBOL) != 0);
      Glyphs built = word.build(box, Math.clamp(confidence, 0, 100));
      if (built != null) {
        words.add(Models.withoutDoubling(built));
      }
    } while (TessAPI1.TessResultIteratorNext(results, BY_WORD) != 0);
    return List.copyOf(words);
  }

  private static String text(TessResultIterator results) {
    Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, BY_SYMBOL);
    if (text == null) {
      return "";
    }
    try {
      return text.getString(0, StandardCharsets.UTF_8.name());
    } finally {
      TessAPI1.TessDeleteText(text);
    }
  }

  @Override
  public void close() {
    TessAPI1.TessBaseAPIEnd(handle);
    TessAPI1.TessBaseAPIDelete(handle);
  }

  /** Four cells of native memory for a box, used again for every symbol, told on the page. */
  private static final class Corners {

    private final int dx;
    private final int dy;

    private final IntBuffer left = cell();
    private final IntBuffer top = cell();
    private final IntBuffer right = cell();
    private final IntBuffer bottom = cell();

    Corners(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    private static IntBuffer cell() {
      return ByteBuffer.allocateDirect(4).order(java.nio.ByteOrder.nativeOrder()).asIntBuffer();
    }

    boolean at(TessPageIterator places, int level) {
      return TessAPI1.TessPageIteratorBoundingBox(places, level, left, top, right, bottom) != 0;
    }

    Rect rect() {
      int l = dx + left.get(0);
      int t = dy + top.get(0);
      return new Rect(l, t, Math.max(l, dx + right.get(0)), Math.max(t, dy + bottom.get(0)));
    }
  }
}
