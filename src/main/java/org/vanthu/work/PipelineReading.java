package org.vanthu.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.vanthu.Pipeline;
import org.vanthu.intake.Intake;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.PageImage;
import org.vanthu.model.PagedReading;
import org.vanthu.model.Progress;
import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.Reader;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.RecordAssembler;
import org.vanthu.record.RecordJson;

/** Reading by the pipeline, in this program. */
final class PipelineReading implements DocumentReading, AutoCloseable {

  private static final double POINTS_PER_INCH = 72;

  private final Pipeline pipeline;
  private final Intake intake;
  private final Reader reader;
  private final RecordAssembler assembler;
  private final RecordJson json = new RecordJson();

  PipelineReading(Settings settings) {
    pipeline = new Pipeline(settings);
    intake = new Intake(settings.limits());
    reader = new Reader(settings);
    assembler = new RecordAssembler(settings);
  }

  @Override
  public FinishedRecord read(Original original, Progress progress) {
    try {
      return finished(pipeline.extract(receive(original), progress).record());
    } catch (RefusedException refused) {
      return failed(original, refused.failure());
    }
  }

  @Override
  public FinishedRecord failed(Original original, Failure failure) {
    Source unopened =
        new Source(
            original.id(),
            original.fileName(),
            "application/octet-stream",
            original.file(),
            Optional.empty());
    return finished(assembler.failed(unopened, failure));
  }

  @Override
  public byte[] page(Original original, int page, int width) throws RefusedException {
    try (Reading reading = reader.open(receive(original))) {
      if (!(reading instanceof PagedReading paged) || page > paged.pageCount()) {
        throw new RefusedException(
            Failure.ofPage(FailureCode.NOT_READABLE, page, "read", "there is no such page"));
      }
      double pointsWide = paged.page(page).width();
      return png(paged.displayed(page, width * POINTS_PER_INCH / pointsWide));
    }
  }

  private static byte[] png(PageImage image) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image.pixels(), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Source receive(Original original) throws RefusedException {
    return intake.receive(original.file(), original.fileName(), Optional.empty());
  }

  private FinishedRecord finished(DocumentRecord record) {
    return new FinishedRecord(
        record.status().name(),
        record.failures().stream().findFirst().map(f -> f.code().name()),
        json.line(record));
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
