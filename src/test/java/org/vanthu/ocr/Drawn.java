package org.vanthu.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Word;

/** A reading over pictures made in a test. */
final class Drawn implements PagedReading {

  private final List<BufferedImage> images;
  private final double dotsPerInch;
  private final List<Word> machineWords;
  private final List<Origin> origins = new ArrayList<>();
  private final OptionalInt undrawable;

  private Drawn(
      List<BufferedImage> images,
      double dotsPerInch,
      List<Word> machineWords,
      Origin origin,
      OptionalInt undrawable) {
    this.images = images;
    this.dotsPerInch = dotsPerInch;
    this.machineWords = machineWords;
    this.undrawable = undrawable;
    images.forEach(image -> origins.add(origin));
  }

  static Drawn of(double dotsPerInch, BufferedImage... images) {
    return new Drawn(List.of(images), dotsPerInch, List.of(), Origin.OCR, OptionalInt.empty());
  }

  static Drawn with(double dotsPerInch, Origin origin, List<Word> words, BufferedImage image) {
    return new Drawn(List.of(image), dotsPerInch, words, origin, OptionalInt.empty());
  }

  /** The same with one page that can't be drawn. */
  Drawn undrawable(int page) {
    return new Drawn(images, dotsPerInch, machineWords, Origin.OCR, OptionalInt.of(page));
  }

  @Override
  public int pageCount() {
    return images.size();
  }

  @Override
  public Page page(int number) {
    BufferedImage image = images.get(number - 1);
    double scale = 72 / dotsPerInch;
    return new Page(
        number,
        image.getWidth() * scale,
        image.getHeight() * scale,
        origins.get(number - 1),
        "drawn",
        machineWords,
        List.of(),
        List.of());
  }

  @Override
  public PageImage image(int number, double wanted) throws RefusedException {
    if (undrawable.isPresent() && undrawable.getAsInt() == number) {
      throw new RefusedException(
          Failure.ofPage(FailureCode.PAGE_FAILED, number, "read", "no picture"));
    }
    return new PageImage(number, images.get(number - 1), dotsPerInch);
  }

  @Override
  public void close() {}
}
