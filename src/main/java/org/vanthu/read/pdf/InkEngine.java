package org.vanthu.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content once and gathers its ink: glyphs, lines, pictures. Draws nothing. */
final class InkEngine extends PDFGraphicsStreamEngine {

  /**
   * Operators that one page may cost, forms and annotations included; real pages stay below 1 %.
   */
  private static final int MOST_OPERATORS = 2_000_000;

  /** Glyphs that one page may hold; a dense page has 10,000. */
  private static final int MOST_GLYPHS = 500_000;

  /** The page asks for more work than any real page. */
  static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWork(String what) {
      super(what, null, false, false);
    }
  }

  private final Layers layers;
  private final GlyphMaker glyphs;
  private final Painter painter;
  private Ink ink = new Ink();
  private int operators;
  private int glyphCount;
  private int depth;
  private int hiddenFrom = Integer.MAX_VALUE;

  InkEngine(PDPage page, PageFrame frame, Layers layers, Fonts fonts) {
    super(page);
    this.layers = layers;
    glyphs = new GlyphMaker(frame, fonts);
    painter = new Painter(this, frame);
  }

  /** What the page's content draws. */
  Ink page() throws IOException {
    ink = new Ink();
    processPage(getPage());
    return ink;
  }

  /** What an annotation's appearance draws; to be called after {@link #page}. */
  Ink annotation(PDAnnotation annotation) throws IOException {
    ink = new Ink();
    depth = 0;
    hiddenFrom = Integer.MAX_VALUE;
    if (!layers.hides(annotation.getOptionalContent())) {
      showAnnotation(annotation);
    }
    return ink;
  }

  Ink ink() {
    return ink;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooMuchWork("more than " + MOST_OPERATORS + " drawing operations");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (hidden()) {
      return;
    }
    if (++glyphCount > MOST_GLYPHS) {
      throw new TooMuchWork("more than " + MOST_GLYPHS + " characters");
    }
    Glyph glyph = glyphs.make(matrix, font, code, displacement, getGraphicsState());
    if (glyph != null) {
      ink.glyphs().add(painter.unseen(glyph, getGraphicsState()) ? glyph.hide() : glyph);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    depth++;
    if (!hidden() && COSName.OC.equals(tag) && properties != null) {
      if (layers.hides(PDPropertyList.create(properties))) {
        hiddenFrom = depth;
      }
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (depth == hiddenFrom) {
      hiddenFrom = Integer.MAX_VALUE;
    }
    depth = Math.max(0, depth - 1);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!hidden() && !layers.hides(form.getOptionalContent())) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (!hidden() && !layers.hides(form.getOptionalContent())) {
      super.showTransparencyGroup(form);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    if (!hidden()) {
      painter.image(image, layers);
    }
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    painter.path().moveTo(a.getX(), a.getY());
    painter.path().lineTo(b.getX(), b.getY());
    painter.path().lineTo(c.getX(), c.getY());
    painter.path().lineTo(d.getX(), d.getY());
    painter.path().close();
  }

  @Override
  public void moveTo(float x, float y) {
    painter.path().moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    painter.path().lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    painter.path().curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return painter.path().current();
  }

  @Override
  public void closePath() {
    painter.path().close();
  }

  @Override
  public void clip(int windingRule) {
    painter.clipNext();
  }

  @Override
  public void endPath() {
    painter.end(false, false);
  }

  @Override
  public void strokePath() {
    painter.end(!hidden(), false);
  }

  @Override
  public void fillPath(int windingRule) {
    painter.end(false, !hidden());
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    painter.end(!hidden(), !hidden());
  }

  @Override
  public void shadingFill(COSName shading) {
    painter.shade();
  }

  private boolean hidden() {
    return hiddenFrom != Integer.MAX_VALUE;
  }
}
