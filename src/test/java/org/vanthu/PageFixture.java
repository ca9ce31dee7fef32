package org.vanthu;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Mark;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Ruling;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/**
 * Sets text on an A4 page for tests: words of a fixed advance per letter, the ink from 0.7 em above
 * the baseline to 0.2 em below it.
 */
public final class PageFixture {

  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;
  private static final double ADVANCE = 0.46;
  private static final double SPACE = 0.25;

  private final int number;
  private final List<Word> words = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private double size = 13;
  private boolean bold;
  private Road road = Road.TEXT_LAYER;

  private PageFixture(int number) {
    this.number = number;
  }

  public static PageFixture page(int number) {
    return new PageFixture(number);
  }

  public PageFixture size(double points) {
    size = points;
    return this;
  }

  public PageFixture bold(boolean on) {
    bold = on;
    return this;
  }

  public PageFixture road(Road other) {
    road = other;
    return this;
  }

  /** Words from x on, on a baseline. */
  public PageFixture text(double x, double baseline, String text) {
    double at = x;
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        double width = word.length() * ADVANCE * size;
        words.add(word(word, at, baseline, width));
        at += width;
      }
      at += SPACE * size;
    }
    return this;
  }

  public PageFixture centred(double x, double baseline, String text) {
    return text(x - width(text) / 2, baseline, text);
  }

  /** Lines one below the other, the first on the baseline given. */
  public PageFixture lines(double x, double baseline, double leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, baseline + i * leading, lines[i]);
    }
    return this;
  }

  public PageFixture ruling(double y, double from, double to) {
    rulings.add(new Ruling(Ruling.Direction.HORIZONTAL, y, from, to, 0.5));
    return this;
  }

  public PageFixture upright(double x, double from, double to) {
    rulings.add(new Ruling(Ruling.Direction.VERTICAL, x, from, to, 0.5));
    return this;
  }

  public PageFixture word(Word word) {
    words.add(word);
    return this;
  }

  /** The whole page turned by a slope, as a scan laid crooked. */
  public PageFixture skewed(double slope) {
    words.replaceAll(w -> {
      double dy = slope * w.box().centerX();
      Box b = w.box();
      Box moved = new Box(b.left(), b.top() + dy, b.right(), b.bottom() + dy);
      return Word.of(w.text(), moved, w.style(), w.road());
    });
    return this;
  }

  public Page build() {
    return new Page(number, WIDTH, HEIGHT, Origin.DIGITAL, "set by hand", words, rulings, marks);
  }

  public double width(String text) {
    double letters = text.chars().filter(c -> c != ' ').count() * ADVANCE * size;
    return letters + text.chars().filter(c -> c == ' ').count() * SPACE * size;
  }

  private Word word(String text, double x, double baseline, double width) {
    Box box = new Box(x, baseline - 0.7 * size, x + width, baseline + 0.2 * size);
    return Word.of(text, box, new Style("Times", size, bold, false, 0), road);
  }
}
