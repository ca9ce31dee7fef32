package org.vanthu.work;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Progress;
import org.vanthu.model.RefusedException;

/**
 * Reads files that say themselves how they are to be read, a directive a line: {@code pages N},
 * {@code pause MILLISECONDS} a page, {@code status PARTIAL}, {@code crash} (an exception), {@code
 * halt} (the death of the program). Any other line is only content. Every reading that begins is
 * noted in a ledger, when there is one.
 */
public final class FakeReading implements DocumentReading {

  private static final int PAGE_HEIGHT_PER_WIDTH_PERCENT = 141;

  private final Optional<Path> ledger;

  public FakeReading() {
    this(Optional.empty());
  }

  /**
   * @param ledger file to which "begin ID" and "end ID" are written
   */
  public FakeReading(Optional<Path> ledger) {
    this.ledger = ledger;
  }

  @Override
  public FinishedRecord read(Original original, Progress progress) {
    note("begin " + original.id());
    int pages = Integer.parseInt(directive(original, "pages").orElse("1"));
    long pause = Long.parseLong(directive(original, "pause").orElse("0"));
    for (int page = 1; page <= pages; page++) {
      sleep(pause);
      if (directive(original, "halt").isPresent()) {
        Runtime.getRuntime().halt(137);
      }
      progress.pages(page, pages);
    }
    if (directive(original, "crash").isPresent()) {
      throw new IllegalStateException("crash as told");
    }
    note("end " + original.id());
    String status = directive(original, "status").orElse("COMPLETE");
    return new FinishedRecord(status, Optional.empty(), FakeRecord.of(original, status, pages));
  }

  @Override
  public FinishedRecord failed(Original original, Failure failure) {
    return new FinishedRecord(
        "FAILED", Optional.of(failure.code().name()), FakeRecord.failed(original, failure));
  }

  @Override
  public byte[] page(Original original, int page, int width) throws RefusedException {
    if (page > Integer.parseInt(directive(original, "pages").orElse("1"))) {
      throw new RefusedException(
          Failure.ofPage(FailureCode.NOT_READABLE, page, "read", "no such page"));
    }
    int height = width * PAGE_HEIGHT_PER_WIDTH_PERCENT / 100;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    double scale = width / FakeRecord.PAGE_WIDTH;
    graphics.scale(scale, scale);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, FakeRecord.FONT_SIZE));
    FakeRecord.LINES.forEach(
        line -> graphics.drawString(line.text(), (float) line.x(), (float) line.baseline()));
    graphics.drawString(Integer.toString(page), 300, 30);
    graphics.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> directive(Original original, String name) {
    try (var lines = Files.lines(original.file(), StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.equals(name) || line.startsWith(name + " "))
          .map(line -> line.substring(name.length()).strip())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String line) {
    ledger.ifPresent(file -> {
      try {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void sleep(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
