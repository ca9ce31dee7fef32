package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Frames;
import org.vanthu.model.Ruling;

/** Finds the frames in the upper part of a page that may be stamps: small, and no table's cells. */
final class StampFrames {

  /** Stamps stand above this share of a page's height. */
  private static final double UPPER = 0.55;

  /** A picture lower than this, in inches, is cut from a page and looked at to its end. */
  private static final double PAGE = 4;

  /** Ruled cells together higher than this, in inches, are a table. */
  private static final double HIGHEST = 1.5;

  /** Frames looked into; more costs time on pages full of boxes. */
  private static final int MOST = 3;

  private final Gray page;
  private final List<Stroke> strokes;

  StampFrames(Gray page, List<Stroke> strokes) {
    this.page = page;
    this.strokes = outsideOfTables(strokes, page.dotsPerInch());
  }

  /** The strokes that are no table's. */
  List<Stroke> strokes() {
    return strokes;
  }

  private static List<Stroke> outsideOfTables(List<Stroke> strokes, double dotsPerInch) {
    List<Stroke> outside = new ArrayList<>(strokes);
    CellFinder.find(strokes, dotsPerInch).stream()
        .filter(table -> table.area().height() > HIGHEST * dotsPerInch)
        .forEach(table -> outside.removeAll(table.strokes()));
    return List.copyOf(outside);
  }

  /** In pixels, the likeliest first. */
  List<Rect> find() {
    double scale = 72 / page.dotsPerInch();
    List<Ruling> rulings = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke.stain(0).top() < lowest()) {
        rulings.add(
            new Ruling(
                stroke.level() ? Ruling.Direction.HORIZONTAL : Ruling.Direction.VERTICAL,
                stroke.at() * scale,
                stroke.from() * scale,
                stroke.to() * scale,
                stroke.thickness() * scale));
      }
    }
    return Frames.of(rulings).stream()
        .filter(frame -> frame.bottom() < lowest() * scale)
        .limit(MOST)
        .map(frame -> pixels(frame, 1 / scale))
        .toList();
  }

  private double lowest() {
    return page.height() < page.pixels(PAGE) ? page.height() + 1.0 : UPPER * page.height();
  }

  private static Rect pixels(Box box, double scale) {
    return new Rect(
        (int) (box.left() * scale),
        (int) (box.top() * scale),
        (int) Math.ceil(box.right() * scale),
        (int) Math.ceil(box.bottom() * scale));
  }
}
