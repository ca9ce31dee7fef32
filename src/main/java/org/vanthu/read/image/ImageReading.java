package org.vanthu.read.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;

/** An open image file, decoded page by page. */
public final class ImageReading implements PagedReading {

  /** Pixels of a drawn page: A3 at 300 dots per inch, with room to spare. */
  private static final double MOST_DRAWN_PIXELS = 30_000_000;

  /** An image within this of the wanted resolution is handed out as it is. */
  private static final double CLOSE_ENOUGH = 0.02;

  private final Path file;
  private final ImageInputStream stream;
  private final ImageReader reader;
  private final List<Frame> frames;

  ImageReading(Path file, ImageInputStream stream, ImageReader reader, List<Frame> frames) {
    this.file = file;
    this.stream = stream;
    this.reader = reader;
    this.frames = List.copyOf(frames);
  }

  @Override
  public int pageCount() {
    return frames.size();
  }

  @Override
  public Page page(int number) {
    Frame frame = frames.get(number - 1);
    return new Page(
        number,
        frame.width(),
        frame.height(),
        Origin.OCR,
        "an image",
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public PageImage image(int number, double dotsPerInch) throws RefusedException {
    Frame frame = frames.get(number - 1);
    try {
      double pixels = frame.width() * frame.height() * Math.pow(dotsPerInch / 72, 2);
      double wanted = dotsPerInch * Math.min(1, Math.sqrt(MOST_DRAWN_PIXELS / pixels));
      boolean asItIs =
          frame.aspect() == 1 && Math.abs(wanted / frame.dotsPerInch() - 1) < CLOSE_ENOUGH;
      double got = asItIs ? frame.dotsPerInch() : wanted;
      return new PageImage(number, draw(frame, got), got);
    } catch (IOException | RuntimeException damaged) {
      throw new RefusedException(
          Failure.ofPage(FailureCode.PAGE_FAILED, number, "read", ImageFileReader.message(damaged)),
          damaged);
    }
  }

  /** The pixels on white, turned as displayed, at a resolution. */
  private BufferedImage draw(Frame frame, double dotsPerInch) throws IOException {
    BufferedImage stored = decode(frame, dotsPerInch);
    boolean turned = frame.orientation().swapsSides();
    int storedWide = turned ? frame.pixelsHigh() : frame.pixelsWide();
    int storedHigh = turned ? frame.pixelsWide() : frame.pixelsHigh();
    int wide = Math.max(1, (int) Math.round(frame.width() * dotsPerInch / 72));
    int high = Math.max(1, (int) Math.round(frame.height() * dotsPerInch / 72));
    AffineTransform place =
        AffineTransform.getScaleInstance(
            (double) wide / frame.pixelsWide(), (double) high / frame.pixelsHigh());
    place.concatenate(frame.orientation().transform(storedWide, storedHigh));
    place.scale((double) storedWide / stored.getWidth(), (double) storedHigh / stored.getHeight());
    BufferedImage drawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, wide, high);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(stored, place, null);
    graphics.dispose();
    return drawn;
  }

  /** Decodes the pixels, only every so many where far fewer are wanted. */
  private BufferedImage decode(Frame frame, double dotsPerInch) throws IOException {
    int step = (int) Math.max(1, Math.floor(frame.dotsPerInch() / dotsPerInch / 2));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage stored = stored(frame, param);
    return stored.getColorModel().getPixelSize() > 32 ? eightBits(stored) : stored;
  }

  private BufferedImage stored(Frame frame, ImageReadParam param) throws IOException {
    try {
      return reader.read(frame.index(), param);
    } catch (IIOException unknownColours) {
      if (!reader.canReadRaster()) {
        throw unknownColours;
      }
      Raster raster = reader.readRaster(frame.index(), param);
      if (raster.getNumBands() != 4) {
        throw unknownColours;
      }
      return FourColours.toRgb(raster, JpegHeader.of(file).transform());
    }
  }

  private static BufferedImage eightBits(BufferedImage deep) {
    BufferedImage plain =
        new BufferedImage(deep.getWidth(), deep.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < deep.getHeight(); y++) {
      for (int x = 0; x < deep.getWidth(); x++) {
        plain.setRGB(x, y, deep.getRGB(x, y));
      }
    }
    return plain;
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException nothingToSave) {
      // the file was only read
    }
  }
}
