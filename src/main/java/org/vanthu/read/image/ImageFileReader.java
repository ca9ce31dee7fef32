package org.vanthu.read.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

/** Opens images as files of pages: PNG, JPEG, BMP, GIF of one page, TIFF of many. */
public final class ImageFileReader {

  private static final String STAGE = "read";

  private final Settings settings;

  public ImageFileReader(Settings settings) {
    this.settings = settings;
  }

  /**
   * The open image; its headers are read, its pixels are not.
   *
   * @throws RefusedException for too many pages or pixels, and for what is no image after all
   */
  public ImageReading read(Source source) throws RefusedException {
    ImageInputStream stream = null;
    ImageReader reader = null;
    try {
      stream = new FileImageInputStream(source.file().toFile());
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw refused(FailureCode.UNSUPPORTED_TYPE, source.mediaType());
      }
      reader = readers.next();
      reader.setInput(stream);
      List<Frame> frames = frames(reader, source);
      return new ImageReading(source.file(), stream, reader, frames);
    } catch (RefusedException refused) {
      close(stream, reader);
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      close(stream, reader);
      throw new RefusedException(
          Failure.ofFile(FailureCode.DAMAGED_FILE, STAGE, message(damaged)), damaged);
    }
  }

  private List<Frame> frames(ImageReader reader, Source source)
      throws IOException, RefusedException {
    boolean many = source.mediaType().equals("image/tiff");
    int count = many ? count(reader, settings.limits().pages()) : 1;
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
      if (pixels > settings.limits().pixels()) {
        throw refused(
            FailureCode.TOO_MANY_PIXELS, reader.getWidth(i) + " × " + reader.getHeight(i));
      }
      frames.add(Frame.of(reader, i, source));
    }
    if (frames.isEmpty()) {
      throw refused(FailureCode.DAMAGED_FILE, "no image in it");
    }
    return frames;
  }

  /** Pages of a TIFF, found one by one: its directories may go in circles. */
  private static int count(ImageReader reader, int most) throws IOException, RefusedException {
    for (int i = 0; i <= most; i++) {
      try {
        reader.getWidth(i);
      } catch (IndexOutOfBoundsException end) {
        return i;
      }
    }
    throw refused(FailureCode.TOO_MANY_PAGES, "more than " + most);
  }

  private static void close(@Nullable ImageInputStream stream, @Nullable ImageReader reader) {
    if (reader != null) {
      reader.dispose();
    }
    try {
      if (stream != null) {
        stream.close();
      }
    } catch (IOException nothingToSave) {
      // the file was only read
    }
  }

  private static RefusedException refused(FailureCode code, String detail) {
    return new RefusedException(Failure.ofFile(code, STAGE, detail));
  }

  static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
