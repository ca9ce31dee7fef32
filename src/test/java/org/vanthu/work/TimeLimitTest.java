package org.vanthu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Settings;

/** Readings by the pipeline itself that take longer than they may. */
class TimeLimitTest {

  private static final int PAGES = 200;
  private static final Duration LIMIT = Duration.ofSeconds(4);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void readingThatOutlivesItsLimitFailsAndStandsInNobodysWay() throws Exception {
    Original scan = original("scan.pdf", scan());
    Original text = original("text.txt", Files.writeString(folder.resolve("t"), "Số: 12/QĐ-UBND"));
    Settings defaults = Settings.defaults(Path.of("tessdata"));
    Settings.Limits limits = Settings.Limits.DEFAULT;
    Settings hurried =
        defaults.withLimits(
            new Settings.Limits(
                limits.bytes(), limits.pages(), limits.pixels(), limits.characters(), LIMIT));
    try (PipelineReading reading = new PipelineReading(hurried)) {
      await().until(() -> read(reading, text).status().equals("COMPLETE"));

      FinishedRecord late = read(reading, scan);
      assertThat(late.status()).isEqualTo("FAILED");
      assertThat(late.failure()).contains("TIME_EXCEEDED");
      assertThat(read(reading, text).status()).isEqualTo("COMPLETE");
      await().atMost(Duration.ofSeconds(30)).until(() -> readings() == 0);
    }
  }

  private static FinishedRecord read(PipelineReading reading, Original original) {
    return reading.read(original, (done, total) -> {});
  }

  /** Readings that go on, given up or not. */
  private static long readings() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("reading"))
        .count();
  }

  private static Original original(String name, Path file) {
    return new Original("ab".repeat(32), name, file);
  }

  /** A scan whose pages would take minutes. */
  private Path scan() throws IOException {
    Path file = folder.resolve("s");
    try (PDDocument document = new PDDocument()) {
      var image = LosslessFactory.createFromImage(document, page());
      for (int n = 0; n < PAGES; n++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(
              image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static BufferedImage page() {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
    for (int line = 0; line < 12; line++) {
      graphics.drawString("Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;", 150, 200 + 50 * line);
    }
    graphics.dispose();
    return image;
  }
}
