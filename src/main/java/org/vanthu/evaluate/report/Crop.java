package org.vanthu.evaluate.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.report.Evaluated.PageSize;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/**
 * The part of a page where a mistake is.
 *
 * @param jpeg the picture
 * @param page from 1
 * @param area of the page, in points
 * @param wanted the truth's boxes on this page, in points of the page
 * @param found the record's
 */
record Crop(byte[] jpeg, int page, Box area, List<Box> wanted, List<Box> found) {

  /** Points of the page shown around the boxes: words beside them tell where one is. */
  private static final double BESIDE = 24;

  private static final double ABOVE = 12;

  /** Least size in points; smaller ones say nothing. */
  private static final double WIDTH = 170;

  private static final double HEIGHT = 34;

  /** Pixels of the longer side at most. */
  private static final double LONGEST = 640;

  /** Pixels per point at most, see {@link PagePictures}. */
  private static final double SCALE = 1.5;

  /** Of JPEG, from 0 to 1: less shows its blocks around letters. */
  private static final float QUALITY = 0.6f;

  Crop {
    wanted = List.copyOf(wanted);
    found = List.copyOf(found);
  }

  static Crop of(Mistake mistake, PageSize size, PagePictures.Picture picture) {
    List<Box> wanted = on(mistake.wanted(), size.number());
    List<Box> found = on(mistake.found(), size.number());
    Box boxes = Box.around(Stream.concat(wanted.stream(), found.stream()).toList());
    double beside = Math.max(BESIDE, (WIDTH - boxes.width()) / 2);
    double above = Math.max(ABOVE, (HEIGHT - boxes.height()) / 2);
    Box area =
        new Box(
            inside(boxes.left() - beside, size.width()),
            inside(boxes.top() - above, size.height()),
            inside(boxes.right() + beside, size.width()),
            inside(boxes.bottom() + above, size.height()));
    return new Crop(jpeg(cut(picture, area)), size.number(), area, wanted, found);
  }

  private static List<Box> on(List<Region> regions, int page) {
    return regions.stream().filter(region -> region.page() == page).map(Region::box).toList();
  }

  private static double inside(double value, double length) {
    return Math.max(0, Math.min(length, value));
  }

  private static BufferedImage cut(PagePictures.Picture picture, Box area) {
    double scale =
        Math.min(Math.min(SCALE, picture.scale()), LONGEST / Math.max(area.width(), area.height()));
    int width = Math.max(1, (int) Math.round(area.width() * scale));
    int height = Math.max(1, (int) Math.round(area.height() * scale));
    BufferedImage part = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = part.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double of = picture.scale();
    graphics.drawImage(
        picture.image(),
        0,
        0,
        width,
        height,
        (int) Math.round(area.left() * of),
        (int) Math.round(area.top() * of),
        (int) Math.round(area.right() * of),
        (int) Math.round(area.bottom() * of),
        null);
    graphics.dispose();
    return part;
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
