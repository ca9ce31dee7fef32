package org.vanthu.evaluate.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Measured.Cost;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Evaluated.PageSize;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.Truth;

/** Measured documents made by hand. */
final class Made {

  private Made() {}

  static Evaluated document(String name, Map<String, Score> scores, Mistake... mistakes) {
    return document(name, scores, List.of(), mistakes);
  }

  static Evaluated document(
      String name, Map<String, Score> scores, List<Claim> claims, Mistake... mistakes) {
    Truth.Made made = new Truth.Made("digital", "CV", 7, List.of("seal"));
    Measured measured =
        new Measured(
            Path.of("corpus", name),
            made,
            "COMPLETE",
            new TreeMap<>(scores),
            List.of(mistakes),
            claims,
            new Cost(2, 1, 1.5, 100 << 20));
    return new Evaluated(
        name, measured, List.of(new PageSize(1, 595.28, 841.89), new PageSize(2, 595.28, 841.89)));
  }

  static Mistake mistake(String measure, String expected, String got) {
    return new Mistake(measure, expected, got, List.of(), List.of(), 0.9);
  }

  static Mistake placed(String measure, String expected, String got, Region wanted, Region found) {
    return new Mistake(measure, expected, got, List.of(wanted), List.of(found), 0.9);
  }

  static Region region(int page, double left, double top, double right, double bottom) {
    return new Region(page, new Box(left, top, right, bottom));
  }
}
