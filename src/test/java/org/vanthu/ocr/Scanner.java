package org.vanthu.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Does to a drawn page what an office's scanner does: askew, blurred, noisy, JPEG. */
final class Scanner {

  private Scanner() {}

  static BufferedImage scan(BufferedImage page, double degrees, long seed) {
    return jpeg(noisy(blurred(askew(page, degrees)), seed), 0.4f);
  }

  static BufferedImage askew(BufferedImage page, double degrees) {
    BufferedImage out = blank(page.getWidth(), page.getHeight());
    Graphics2D graphics = out.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return out;
  }

  /** Turned clockwise by quarter turns. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    boolean across = quarters % 2 != 0;
    int w = across ? page.getHeight() : page.getWidth();
    int h = across ? page.getWidth() : page.getHeight();
    BufferedImage out = blank(w, h);
    Graphics2D graphics = out.createGraphics();
    graphics.translate(w / 2.0, h / 2.0);
    graphics.rotate(Math.PI / 2 * quarters);
    graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return out;
  }

  private static BufferedImage blank(int w, int h) {
    BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, w, h);
    graphics.dispose();
    return out;
  }

  private static BufferedImage blurred(BufferedImage page) {
    float[] kernel = {.05f, .1f, .05f, .1f, .4f, .1f, .05f, .1f, .05f};
    return new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null)
        .filter(page, blank(page.getWidth(), page.getHeight()));
  }

  private static BufferedImage noisy(BufferedImage page, long seed) {
    Random random = new Random(seed);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int rgb = page.getRGB(x, y);
        int noise = (int) (random.nextGaussian() * 10);
        page.setRGB(
            x,
            y,
            channel(rgb >> 16, noise) << 16 | channel(rgb >> 8, noise) << 8 | channel(rgb, noise));
      }
    }
    return page;
  }

  private static int channel(int value, int noise) {
    return Math.clamp(
        (value & 0xFF) * 0.96 + 6 + noise > 255 ? 255 : (long) ((value & 0xFF) * 0.96 + 6 + noise),
        0,
        255);
  }

  static BufferedImage jpeg(BufferedImage page, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), how);
      out.flush();
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
