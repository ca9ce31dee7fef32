package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Fits the lines of tables to each other: rules end where they meet others. */
final class Walls {

  /** How far a line may end from the one that it meets, in inches. */
  private static final double REACH = 0.08;

  /** Lines that end loose between others are rows of letters up to this length, in inches. */
  private static final double LETTERS = 1.2;

  /** What sticks out beyond the last line met, up to this length in inches, is a letter's stem. */
  private static final double OVERSHOT = 0.4;

  private final double dotsPerInch;

  Walls(double dotsPerInch) {
    this.dotsPerInch = dotsPerInch;
  }

  /** The lines without those that end loose between others, cut where they stick out. */
  List<Stroke> fitted(List<Stroke> lines, List<Stroke> across) {
    List<Stroke> fitted = new ArrayList<>();
    for (Stroke line : lines) {
      if (line.length() > LETTERS * dotsPerInch || !loose(line, across)) {
        fitted.add(cut(line, across));
      }
    }
    return fitted;
  }

  private boolean loose(Stroke line, List<Stroke> across) {
    double reach = REACH * dotsPerInch;
    double before = -1;
    double after = -1;
    for (Stroke wall : across) {
      if (wall.from() <= line.at() && line.at() <= wall.to()) {
        if (wall.at() <= line.from() + reach) {
          before = Math.max(before, wall.at());
        }
        if (wall.at() >= line.to() - reach) {
          after = after < 0 ? wall.at() : Math.min(after, wall.at());
        }
      }
    }
    return before >= 0 && after >= 0 && (line.from() - before > reach || after - line.to() > reach);
  }

  private Stroke cut(Stroke line, List<Stroke> across) {
    double reach = REACH * dotsPerInch / 2;
    OptionalDouble first =
        across.stream().filter(a -> a.crosses(line, reach)).mapToDouble(Stroke::at).min();
    OptionalDouble last =
        across.stream().filter(a -> a.crosses(line, reach)).mapToDouble(Stroke::at).max();
    if (first.isEmpty() || last.isEmpty() || last.getAsDouble() - first.getAsDouble() < reach) {
      return line;
    }
    double over = OVERSHOT * dotsPerInch;
    int from = line.from();
    int to = line.to();
    if (first.getAsDouble() - from < over) {
      from = Math.max(from, (int) first.getAsDouble() - 1);
    }
    if (to - last.getAsDouble() < over) {
      to = Math.min(to, (int) last.getAsDouble() + 2);
    }
    return line.reaching(from, to);
  }
}
