package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of lines that keep common alleys free. A line belongs when it leaves half of the
 * alleys of the last lines; one that crosses them belongs when the next lines keep them again.
 */
final class ZoneFinder {

  /** Lines by which the alleys are judged; more makes it harder for heads to precede their body. */
  private static final int WINDOW = 8;

  /** Lines in a row that may cross the alleys within a table. */
  private static final int CROSSING = 2;

  /** Ems of white between lines that end a table. */
  private static final double APART = 3.6;

  /** Lines above the first divided one that may belong to the head. */
  private static final int HEAD = 5;

  /** Ems of white up to which such a line hangs together with the next. */
  private static final double CLOSE = 1.0;

  /** Ems of white above the head of another table. */
  private static final double BEGINS = 1.3;

  /** Points by which lines of one column begin at different places. */
  private static final double FLUSH = 1;

  /** Ems of white between the name of a group and its first row, and above it. */
  private static final double GROUP = 0.5;

  private static final double GROUPS = 1.8;

  /** Share of the table's width from which a line across it is no row of it. */
  private static final double FILLING = 0.75;

  /** Ems beyond which a wider alley is no surer. */
  private static final double MOST_WEIGHT = 2;

  /** Share of the alleys, by their width, that a line must leave free. */
  private static final double KEPT = 0.5;

  private final Alleys alleys = new Alleys();

  List<List<Line>> find(List<Line> lines) {
    List<List<Line>> zones = new ArrayList<>();
    int at = 0;
    int done = 0;
    while (at < lines.size()) {
      if (!divided(lines.get(at))) {
        at++;
        continue;
      }
      int end = grow(lines, at);
      if (end - at > 1) {
        zones.add(lines.subList(above(lines, at, done), end));
        done = end;
      }
      at = end;
    }
    return zones;
  }

  /** Takes in the lines right above that may be of the head: narrow ones, close to each other. */
  private static int above(List<Line> lines, int at, int done) {
    int from = at;
    while (from > Math.max(done, at - HEAD) && close(lines.get(from - 1), lines.get(from))) {
      from--;
    }
    return from;
  }

  private static boolean close(Line above, Line below) {
    return below.box().top() - above.box().bottom() < CLOSE * below.em();
  }

  private static boolean divided(Line line) {
    return line.phrases(Alleys.WIDE).size() > 1;
  }

  private int grow(List<Line> lines, int from) {
    List<Line> recent = new ArrayList<>(List.of(lines.get(from)));
    int end = from + 1;
    while (end < lines.size()) {
      int next = nextFitting(lines, end, recent);
      if (next < 0) {
        break;
      }
      recent.add(lines.get(next));
      if (recent.size() > WINDOW) {
        forget(recent);
      }
      end = next + 1;
    }
    return end;
  }

  /** Lines of one cell say nothing of the alleys and are forgotten first. */
  private static void forget(List<Line> recent) {
    for (int i = 0; i < recent.size() - 1; i++) {
      if (!divided(recent.get(i))) {
        recent.remove(i);
        return;
      }
    }
    recent.removeFirst();
  }

  /** The next line that keeps the alleys, where few lines that don't stand before it. */
  private int nextFitting(List<Line> lines, int at, List<Line> recent) {
    for (int i = at; i < Math.min(lines.size(), at + CROSSING + 1); i++) {
      if (apart(lines.get(i - 1), lines.get(i))) {
        return -1;
      }
      boolean asks = i > at;
      if (begins(lines.get(i), lines.get(i - 1), recent)) {
        return -1;
      }
      if (asks && (filling(lines.get(i - 1), recent) || !close(lines, i))) {
        return -1;
      }
      if ((!asks || divided(lines.get(i))) && fits(lines.get(i), recent)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line begins another table: far below, over some column but the first. */
  private static boolean begins(Line line, Line above, List<Line> recent) {
    double left =
        recent.stream().mapToDouble(l -> l.words().getFirst().box().right()).max().orElse(0);
    return !divided(line)
        && line.box().left() > left
        && line.box().top() - above.box().bottom() > BEGINS * line.em()
        && recent.stream().noneMatch(l -> flush(l, line.box().left()));
  }

  /** Whether some phrase of a line begins at a place. */
  private static boolean flush(Line line, double left) {
    return line.phrases(Alleys.WIDE).stream()
        .anyMatch(phrase -> Math.abs(phrase.getFirst().box().left() - left) < FLUSH);
  }

  /** Whether a line begins left of all alleys and runs across one. */
  private static boolean crosses(Line line, List<Strip> alleys) {
    return !alleys.isEmpty()
        && line.box().left() < alleys.getFirst().left()
        && line.box().right() > alleys.getFirst().right();
  }

  /** Whether the line before one stands close to both its neighbours, or begins a group below. */
  private static boolean close(List<Line> lines, int i) {
    Line line = lines.get(i - 1);
    double below = (lines.get(i).box().top() - line.box().bottom()) / line.em();
    double above = i < 2 ? 0 : (line.box().top() - lines.get(i - 2).box().bottom()) / line.em();
    return below < CLOSE && above < CLOSE || below < GROUP && above < GROUPS;
  }

  /** Whether a line is as wide as the table, as running text is. */
  private static boolean filling(Line line, List<Line> recent) {
    double left = recent.stream().mapToDouble(l -> l.box().left()).min().orElse(0);
    double right = recent.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
    return line.box().width() > FILLING * (right - left);
  }

  static boolean apart(Line above, Line below) {
    return below.box().top() - above.box().bottom() > APART * Math.max(above.em(), below.em());
  }

  private boolean fits(Line line, List<Line> recent) {
    List<Line> with = new ArrayList<>(recent);
    with.add(line);
    List<Strip> before = alleys.loose(recent);
    List<Strip> after = alleys.loose(with);
    double all = 0;
    double held = 0;
    for (Strip strip : before) {
      double weight = Math.min(strip.width(), MOST_WEIGHT * line.em());
      all += weight;
      held += after.stream().anyMatch(strip::meets) ? weight : 0;
    }
    return held > 0 && held >= KEPT * all && (divided(line) || !crosses(line, before));
  }
}
