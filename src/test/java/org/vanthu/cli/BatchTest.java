package org.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Settings;
import org.vanthu.record.Extraction;
import org.vanthu.record.RecordAssembler;

class BatchTest {

  private static final RecordAssembler ASSEMBLER =
      new RecordAssembler(Settings.defaults(Path.of("no models")));

  private final List<Path> files =
      IntStream.range(0, 40).mapToObj(i -> Path.of("file-" + i)).toList();

  @Test
  void recordsComeInTheOrderOfTheFilesThoughLaterOnesAreReadFirst() {
    List<String> names = new ArrayList<>();
    Batch.FileReading laterFaster =
        file -> {
          pause(files.indexOf(file) % 4 == 0 ? 20 : 1);
          return record(file, FailureCode.DAMAGED_FILE);
        };
    new Batch(laterFaster, 4)
        .read(
            files,
            (index, extraction) -> names.add(index + extraction.record().document().fileName()));
    assertThat(names).isEqualTo(IntStream.range(0, 40).mapToObj(i -> i + "file-" + i).toList());
  }

  @Test
  void fileThatStarvesBesideOthersIsReadOnceMoreAlone() {
    AtomicInteger company = new AtomicInteger();
    Batch.FileReading hungry =
        file -> {
          boolean alone = company.incrementAndGet() == 1;
          pause(5);
          alone &= company.getAndDecrement() == 1;
          return record(file, alone ? FailureCode.DAMAGED_FILE : FailureCode.MEMORY_EXCEEDED);
        };
    List<FailureCode> codes = new ArrayList<>();
    new Batch(hungry, 4)
        .read(
            files,
            (index, extraction) -> codes.add(extraction.record().failures().getFirst().code()));
    assertThat(codes).hasSize(40).containsOnly(FailureCode.DAMAGED_FILE);
  }

  private static Extraction record(Path file, FailureCode code) {
    var record =
        ASSEMBLER.refused(Optional.empty(), file.toString(), Failure.ofFile(code, "read", ""));
    return Extraction.failed(record, Optional.empty());
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
