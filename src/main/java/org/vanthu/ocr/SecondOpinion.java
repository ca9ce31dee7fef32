package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * What a reader makes of words that were read before, asked about many at once: they are set side
 * by side, those of one height on one line, so that a page of numbers costs a few lines.
 */
final class SecondOpinion {

  /** How long a line is at most, in inches. */
  private static final double LONGEST = 7;

  /** White between words, by their height. */
  private static final double GAP = 1.2;

  /** White around lines, and ink of a word outside of its box, in inches. */
  private static final double MARGIN = 0.05;

  private static final double RIM = 0.01;

  private final Gray page;
  private final double scale;

  /**
   * Of words on a page.
   *
   * @param scale by how much the words are made larger before they are read
   */
  SecondOpinion(Gray page, double scale) {
    this.page = page;
    this.scale = scale;
  }

  /** Reads a line of the picture that the readers are turned to. */
  interface Reader {
    List<Glyphs> read(Rect line) throws TimeoutException;
  }

  /** A word's place on the sheet. */
  private record Slot(int word, Rect from, int left) {

    int right() {
      return left + from.width();
    }
  }

  /**
   * A line of words.
   *
   * @param gap between two
   */
  private record Line(List<Slot> slots, int top, int height, int gap) {

    int right() {
      return slots.getLast().right();
    }
  }

  /**
   * What the reader makes of each word, in their order; "" where it sees nothing.
   *
   * @param turn has the readers look at the sheet
   */
  List<String> of(List<Rect> words, java.util.function.Consumer<Gray> turn, Reader reader)
      throws TimeoutException {
    List<StringBuilder> read = new ArrayList<>();
    words.forEach(word -> read.add(new StringBuilder()));
    List<Line> lines = lines(words);
    if (lines.isEmpty()) {
      return List.of();
    }
    turn.accept(sheet(lines));
    int margin = (int) (page.pixels(MARGIN) * scale);
    for (Line line : lines) {
      Rect on =
          new Rect(
              0,
              (int) (line.top() * scale) - margin,
              (int) (line.right() * scale) + margin,
              (int) ((line.top() + line.height()) * scale) + margin);
      for (Glyphs glyphs : reader.read(on)) {
        distribute(glyphs, line, read);
      }
    }
    return read.stream().map(StringBuilder::toString).toList();
  }

  /** Every character goes to the word under it. */
  private void distribute(Glyphs glyphs, Line line, List<StringBuilder> read) {
    for (int i = 0; i < glyphs.text().length(); i++) {
      double x = (glyphs.edges()[i] + glyphs.edges()[i + 1]) / 2 / scale;
      for (Slot slot : line.slots()) {
        if (x < slot.right() + line.gap() / 2.0) {
          read.get(slot.word()).append(glyphs.text().charAt(i));
          break;
        }
      }
    }
  }

  private List<Line> lines(List<Rect> words) {
    int rim = page.pixels(RIM);
    int margin = page.pixels(MARGIN);
    List<Integer> order =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> words.get(i).height()))
            .toList();
    List<Line> lines = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int top = margin;
    int left = margin;
    for (int at = 0; at < order.size(); at++) {
      int word = order.get(at);
      Rect from = words.get(word).grown(rim, rim).within(page.width(), page.height());
      slots.add(new Slot(word, from, left));
      int gap = (int) (GAP * from.height());
      left += from.width() + gap;
      if (at + 1 == order.size() || left > page.pixels(LONGEST)) {
        lines.add(new Line(List.copyOf(slots), top, from.height(), gap));
        top += from.height() + 2 * margin;
        left = margin;
        slots.clear();
      }
    }
    return lines;
  }

  private Gray sheet(List<Line> lines) {
    int margin = page.pixels(MARGIN);
    int width = lines.stream().mapToInt(Line::right).max().orElse(0) + margin;
    int height = lines.getLast().top() + lines.getLast().height() + margin;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    for (Line line : lines) {
      for (Slot slot : line.slots()) {
        Rect from = slot.from();
        int down = line.top() + (line.height() - from.height());
        for (int y = 0; y < from.height(); y++) {
          System.arraycopy(
              page.pixels(),
              (from.top() + y) * page.width() + from.left(),
              pixels,
              (down + y) * width + slot.left(),
              from.width());
        }
      }
    }
    Gray sheet = new Gray(width, height, page.dotsPerInch(), pixels);
    return scale == 1 ? sheet : sheet.resampled(page.dotsPerInch() * scale);
  }
}
