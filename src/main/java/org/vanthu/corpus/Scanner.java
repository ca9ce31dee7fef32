package org.vanthu.corpus;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Random;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/**
 * Makes of a clean page what a scanner in an office would: skewed, with a red seal over the
 * signature, a little out of focus, grainy.
 *
 * @param dotsPerInch of the scan
 * @param skew in degrees, clockwise
 * @param blur weight of the neighbours in the focus; 0 is sharp
 * @param grain standard deviation of the noise in grey levels
 */
record Scanner(double dotsPerInch, double skew, double blur, double grain, long seed) {

  private static final Color SEAL = new Color(214, 32, 40, 205);

  /** The page as scanned; both pictures have the same size. */
  BufferedImage scan(BufferedImage clean, Sheet sheet) {
    double scale = dotsPerInch / 72;
    BufferedImage page =
        new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.rotate(Math.toRadians(skew), page.getWidth() / 2.0, page.getHeight() / 2.0);
    g.drawImage(clean, 0, 0, null);
    for (Box seal : sheet.seals) {
      seal(g, seal, scale);
    }
    g.dispose();
    BufferedImage focused = blur > 0 ? blurred(page) : page;
    addGrain(focused, sheet.number);
    return focused;
  }

  /** Where a region of the clean page lies on the scan: the upright hull of the turned box. */
  Region moved(Region region, Sheet sheet) {
    AffineTransform turn =
        AffineTransform.getRotateInstance(Math.toRadians(skew), sheet.width / 2, sheet.height / 2);
    Box box = region.box();
    double[] corners = {
      box.left(), box.top(), box.right(), box.top(),
      box.right(), box.bottom(), box.left(), box.bottom()
    };
    turn.transform(corners, 0, corners, 0, 4);
    Box hull = Box.ofCorners(corners[0], corners[1], corners[4], corners[5]);
    return new Region(
        region.page(), hull.union(Box.ofCorners(corners[2], corners[3], corners[6], corners[7])));
  }

  private static void seal(Graphics2D g, Box box, double scale) {
    double left = box.left() * scale;
    double top = box.top() * scale;
    double size = box.width() * scale;
    g.setColor(SEAL);
    g.setStroke(new BasicStroke((float) (size * 0.022)));
    g.draw(new Ellipse2D.Double(left, top, size, size));
    g.setStroke(new BasicStroke((float) (size * 0.012)));
    g.draw(new Ellipse2D.Double(left + size * 0.2, top + size * 0.2, size * 0.6, size * 0.6));
    g.setFont(new Font(Font.SERIF, Font.BOLD, (int) (size * 0.11)));
    String legend = "CON DẤU THỬ NGHIỆM ★ VĂN THƯ ★ ";
    for (int i = 0; i < legend.length(); i++) {
      AffineTransform upright = g.getTransform();
      g.rotate(2 * Math.PI * i / legend.length(), left + size / 2, top + size / 2);
      g.drawString(
          legend.substring(i, i + 1), (float) (left + size * 0.46), (float) (top + size * 0.15));
      g.setTransform(upright);
    }
    g.setFont(new Font(Font.SERIF, Font.BOLD, (int) (size * 0.36)));
    g.drawString("★", (float) (left + size * 0.32), (float) (top + size * 0.62));
  }

  private BufferedImage blurred(BufferedImage page) {
    float side = (float) (blur / 8);
    float centre = (float) (1 - blur);
    float[] weights = {side, side, side, side, centre, side, side, side, side};
    ConvolveOp focus = new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null);
    return focus.filter(
        page, new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_3BYTE_BGR));
  }

  private void addGrain(BufferedImage page, int number) {
    Random random = new Random(seed * 1_000 + number);
    byte[] data = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < data.length; i += 3) {
      int noise = (int) Math.round(random.nextGaussian() * grain);
      for (int c = 0; c < 3; c++) {
        int value = (data[i + c] & 0xFF) - 6 + noise;
        data[i + c] = (byte) Math.clamp(value, 0, 255);
      }
    }
  }
}
