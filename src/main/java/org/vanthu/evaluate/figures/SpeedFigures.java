package org.vanthu.evaluate.figures;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vanthu.evaluate.Reading;

/**
 * Ratios of CPU time taken in one run on one machine, ours and theirs in turn, the median of the
 * rounds after a warm-up.
 */
final class SpeedFigures {

  private static final int ROUNDS = 5;

  /** Rounds over scans, each of which takes a minute. */
  private static final int SCANS = 3;

  private final Reading reading;

  SpeedFigures(Reading reading) {
    this.reading = reading;
  }

  /** Whole extraction of digital PDFs against PDFBox's bare text stripper. */
  Figure digital(List<Path> files) {
    double[] ratios = rounds(files, this::extract, SpeedFigures::strip);
    return new Figure(
        "speed, digital PDF",
        "whole extraction against PDFBox's text stripper, CPU",
        "≤ 4×",
        "%.1f×".formatted(median(ratios)));
  }

  /** Whole extraction of scans against the tesseract command with the same model. */
  Figure scans(List<Path> files, Path tessdata, Path work) throws IOException {
    List<Path> images = new ArrayList<>();
    for (Path file : files) {
      run(
          List.of(
              "pdftoppm",
              "-r",
              "300",
              "-png",
              file.toString(),
              work.resolve(file.getFileName()).toString()));
    }
    try (var drawn = Files.list(work)) {
      drawn.filter(f -> f.toString().endsWith(".png")).sorted().forEach(images::add);
    }
    files.forEach(this::extract);
    double[] ratios = new double[SCANS];
    for (int round = 0; round < ratios.length; round++) {
      long ours = files.stream().mapToLong(this::extract).sum();
      long theirs = images.stream().mapToLong(image -> tesseract(image, tessdata)).sum();
      ratios[round] = (double) ours / theirs;
    }
    return new Figure(
        "speed, scans",
        "whole extraction against the tesseract command, same model, CPU",
        "≤ 1.5×",
        "%.1f×".formatted(median(ratios)));
  }

  private static double[] rounds(
      List<Path> files, ToLongFunction<Path> ours, ToLongFunction<Path> theirs) {
    double[] ratios = new double[ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      double ratio =
          (double) files.stream().mapToLong(ours).sum() / files.stream().mapToLong(theirs).sum();
      if (round >= 0) {
        ratios[round] = ratio;
      }
    }
    return ratios;
  }

  private long extract(Path file) {
    long before = ownCpu();
    reading.json(file);
    return ownCpu() - before;
  }

  private static long strip(Path file) {
    long before = ownCpu();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ownCpu() - before;
  }

  private static long tesseract(Path image, Path tessdata) {
    long before = childrenCpu();
    run(
        List.of(
            "tesseract",
            image.toString(),
            "-",
            "--tessdata-dir",
            tessdata.toString(),
            "-l",
            "Vietnamese",
            "quiet"));
    return childrenCpu() - before;
  }

  private static void run(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(command.getFirst() + " ended with " + code);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(command.getFirst() + " can't be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long ownCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** CPU time of finished children in nanoseconds: fields 16 and 17 of proc_pid_stat(5). */
  private static long childrenCpu() {
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
      return ticks * 10_000_000L;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
