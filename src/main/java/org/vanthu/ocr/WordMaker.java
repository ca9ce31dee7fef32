package org.vanthu.ocr;

import org.vanthu.model.Box;
import org.vanthu.model.Edges;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** Makes words of readings: from pixels of the straightened page to points as displayed. */
final class WordMaker {

  private final Straight straight;
  private final Style style;

  WordMaker(Straight straight) {
    this.straight = straight;
    style = new Style("", 0, false, false, straight.rotation());
  }

  Word word(Read read) {
    Glyphs glyphs = read.glyphs();
    Box box = straight.displayed(glyphs.box());
    return new Word(
        glyphs.text(),
        glyphs.original(),
        box,
        edges(glyphs),
        style,
        read.road(),
        read.confidence(),
        read.reasons(),
        read.alternatives());
  }

  private Edges edges(Glyphs glyphs) {
    float[] pixels = glyphs.edges();
    float[] points = new float[pixels.length];
    boolean falling = style.rotation() == 180 || style.rotation() == 270;
    double y = (glyphs.box().top() + glyphs.box().bottom()) / 2.0;
    for (int i = 0; i < pixels.length; i++) {
      points[falling ? pixels.length - 1 - i : i] = (float) straight.along(pixels[i], y);
    }
    for (int i = 1; i < points.length; i++) {
      points[i] = Math.max(points[i], points[i - 1]);
    }
    return Edges.of(points);
  }
}
