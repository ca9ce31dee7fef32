package org.vanthu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages whole or not at all: where PDFBox leaves out a picture that it can't decode, and goes
 * on, this says so.
 */
final class WholePages extends PDFRenderer {

  /** Smaller pictures, by their share of the page, may be missing; raised, text may be, too. */
  private static final double LEAST_SHARE = 0.003;

  private final long mostPixels;
  private @Nullable String lost;

  /**
   * @param mostPixels of one picture; larger ones are not decoded
   */
  WholePages(PDDocument document, long mostPixels) {
    super(document);
    this.mostPixels = mostPixels;
    setSubsamplingAllowed(true);
  }

  /**
   * @param index of the page, from 0
   * @throws IOException when the page, or a picture of it that may hold text, can't be drawn
   */
  BufferedImage draw(int index, float scale) throws IOException {
    lost = null;
    BufferedImage drawn = renderImage(index, scale, ImageType.RGB);
    String reason = lost;
    if (reason != null) {
      throw new IOException("a picture on it can't be decoded: " + reason);
    }
    return drawn;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageDrawer drawer = new Drawer(parameters);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if ((long) image.getWidth() * image.getHeight() > mostPixels) {
        lose(image.getWidth() + " × " + image.getHeight() + " pixels");
        return;
      }
      try {
        if (share() >= LEAST_SHARE && PictureData.cutShort(image)) {
          lose("its data are not all there");
        }
        super.drawImage(image);
      } catch (IOException | RuntimeException undecodable) {
        lose(PdfReader.message(undecodable));
      }
    }

    private void lose(String reason) {
      if (share() >= LEAST_SHARE) {
        lost = reason;
      }
    }

    /** The picture's share of the page, 0 to 1 and more. */
    private double share() {
      Matrix m = getGraphicsState().getCurrentTransformationMatrix();
      double area = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
      var box = getPage().getCropBox();
      return area / Math.max(1, (double) box.getWidth() * box.getHeight());
    }
  }
}
