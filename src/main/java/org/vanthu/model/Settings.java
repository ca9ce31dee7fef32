package org.vanthu.model;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a run is allowed and how it reads. Everything here that can change a record takes part in
 * the configuration hash of the record.
 *
 * @param tessdata folder of the OCR models
 * @param ocrWorkers pages recognised at the same time; never changes a record
 * @param ocrDotsPerInch resolution at which pages are drawn for OCR
 */
public record Settings(Path tessdata, int ocrWorkers, double ocrDotsPerInch, Limits limits) {

  /**
   * What a single document may cost.
   *
   * @param bytes size of the file
   * @param pages number of pages
   * @param pixels of one image
   * @param characters of text
   * @param time for the whole reading
   */
  public record Limits(long bytes, int pages, long pixels, long characters, Duration time) {

    public static final Limits DEFAULT =
        new Limits(512L << 20, 5_000, 120_000_000, 50_000_000, Duration.ofMinutes(30));
  }

  public static Settings defaults(Path tessdata) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Settings(tessdata, cores, 300, Limits.DEFAULT);
  }

  public Settings withOcrWorkers(int workers) {
    return new Settings(tessdata, workers, ocrDotsPerInch, limits);
  }

  public Settings withLimits(Limits other) {
    return new Settings(tessdata, ocrWorkers, ocrDotsPerInch, other);
  }
}
