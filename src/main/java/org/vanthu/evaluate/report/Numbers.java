package org.vanthu.evaluate.report;

import java.util.Locale;
import org.vanthu.evaluate.Score;

/** Numbers as reports write them, the same in every locale. */
final class Numbers {

  private static final double MEGABYTE = 1 << 20;

  private Numbers() {}

  /** Four decimals; "–" for what was not measured. */
  static String share(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
  }

  static String percent(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * value);
  }

  /** Whole where it is whole. */
  static String count(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f s", value);
  }

  static String megabytes(double bytes) {
    return String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE);
  }

  static String score(Score score) {
    return switch (score) {
      case Score.Counts c ->
          "%s (%d right, %d missed, %d invented)"
              .formatted(share(c.value()), c.right(), c.missed(), c.invented());
      case Score.Ratio r ->
          share(r.value()) + " (" + count(r.sum()) + " / " + count(r.weight()) + ")";
    };
  }
}
