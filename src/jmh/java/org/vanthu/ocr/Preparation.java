package org.vanthu.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done to a page's pixels before they are recognised: one page of 300 dpi. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Preparation {

  private static final double DOTS_PER_INCH = 300;

  private final BufferedImage page;

  public Preparation() {
    Path home = Path.of(System.getProperty("vanthu.home", "."));
    Path file = home.resolve("corpus/thong-bao-lich-lam-viec.png");
    try {
      page = Objects.requireNonNull(ImageIO.read(file.toFile()), "ImageIO reads no PNG");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seals lifted off, levelled, black and white told apart, ruled lines found. */
  @Benchmark
  public List<?> prepare() {
    Lifted lifted = Lifted.of(page, DOTS_PER_INCH);
    Straight straight = Straight.of(lifted.gray(), 0);
    return new StrokeFinder(straight.gray()).find();
  }
}
