package org.vanthu.table.unruled;

import java.util.List;
import org.vanthu.model.Box;

/** Takes from a zone the lines above and below that are captions, notes and running text. */
final class Trimmer {

  /** Ems of white up to which a line hangs together with the next one. */
  private static final double CLOSE = 0.8;

  /** Ems between words of running text at most. */
  private static final double SPACE = 0.45;

  /** Words without more white between them that no row has. */
  private static final int RUNNING = 8;

  /** Points by which lines of one column begin at different places. */
  private static final double FLUSH = 1;

  /** Lines that must begin at one place to make a column of text. */
  private static final int SEVERAL = 3;

  private final BlankRows blanks = new BlankRows();
  private final Rules rules;

  Trimmer(Rules rules) {
    this.rules = rules;
  }

  List<Line> trim(List<Band> bands) {
    int first = 0;
    while (first < bands.size() && undivided(bands.get(first))) {
      first++;
    }
    int last = bands.size() - 1;
    while (last >= first && undivided(bands.get(last))) {
      last--;
    }
    if (first > last) {
      return List.of();
    }
    Box hull = hull(bands.subList(first, last + 1));
    int from = withHead(bands, first, hull);
    int to = withRest(bands, from, last, hull);
    return bands.subList(from, to + 1).stream().map(Band::line).toList();
  }

  /** A line of one cell, or of running text that crosses the alleys. */
  private static boolean undivided(Band band) {
    return band.filled() < 2
        || band.spans() && band.line().phrases(Alleys.WIDE).size() < 2
        || band.line().words().size() > RUNNING && band.line().phrases(SPACE).size() < 2;
  }

  private int withHead(List<Band> bands, int first, Box hull) {
    int from = first;
    while (from > 0 && (ruledAbove(bands, from - 1, hull) || hangsOver(bands, from - 1, hull))) {
      from--;
    }
    return from;
  }

  /** A line over some column but the first, close to the line below, no rest of a caption. */
  private boolean hangsOver(List<Band> bands, int i, Box hull) {
    Band band = bands.get(i);
    boolean rest =
        band.spans() && Character.isLowerCase(band.line().words().getFirst().text().codePointAt(0));
    return band.filled() == 1
        && !band.keyed()
        && !rest
        && close(band, bands.get(i + 1))
        && !(named(bands, i) && ruledBetween(bands, i, hull));
  }

  /** Whether one of the next lines names the numbers of the rows: there the head begins. */
  private static boolean named(List<Band> bands, int i) {
    return bands.subList(i + 1, Math.min(bands.size(), i + 1 + SEVERAL)).stream()
        .anyMatch(b -> b.at(0).filter(f -> Marks.name(f.text())).isPresent());
  }

  private boolean ruledBetween(List<Band> bands, int i, Box hull) {
    double above = bands.get(i).line().box().centerY();
    double below = bands.get(i + 1).line().box().centerY();
    return !rules.across(above, below, hull.left(), hull.right()).isEmpty();
  }

  private boolean ruledAbove(List<Band> bands, int i, Box hull) {
    Box own = bands.get(i).line().box();
    boolean ruled = false;
    for (int j = i; j >= 0 && !ruled; j--) {
      double from =
          j == 0
              ? bands.get(0).line().box().top() - 1.5 * own.height()
              : bands.get(j - 1).line().box().centerY();
      ruled =
          !rules
              .across(from, bands.get(j).line().box().centerY(), hull.left(), hull.right())
              .isEmpty();
    }
    return ruled && !ruledBetween(bands, i, hull);
  }

  private int withRest(List<Band> bands, int from, int last, Box hull) {
    int to = last;
    while (to + 1 < bands.size()
        && (ruledBelow(bands, to + 1, hull)
            || goesOn(bands, to + 1)
            || inColumn(bands.subList(from, bands.size()), to + 1 - from)
            || blanks.row(bands.subList(from, bands.size()), to + 1 - from))) {
      to++;
    }
    return to;
  }

  /**
   * A line of one cell, but not in the first column, that begins where others of its column do, no
   * farther below than rows are from each other.
   */
  private static boolean inColumn(List<Band> bands, int i) {
    Band band = bands.get(i);
    if (band.filled() > 1 || band.spans() || band.keyed()) {
      return false;
    }
    Fragment own = band.fragments().getFirst();
    long flush =
        bands.subList(0, i).stream()
            .flatMap(b -> b.at(own.column()).stream())
            .filter(f -> Math.abs(f.box().left() - own.box().left()) < FLUSH)
            .count();
    double widest = 0;
    for (int j = 1; j < i; j++) {
      widest = Math.max(widest, white(bands, j));
    }
    return flush >= SEVERAL && white(bands, i) <= widest;
  }

  private static double white(List<Band> bands, int i) {
    return bands.get(i).line().box().top() - bands.get(i - 1).line().box().bottom();
  }

  /** A line that goes on in a cell of the last row. */
  private static boolean goesOn(List<Band> bands, int i) {
    Band band = bands.get(i);
    return !band.spans() && !band.keyed() && close(bands.get(i - 1), band);
  }

  private boolean ruledBelow(List<Band> bands, int i, Box hull) {
    double end = bands.getLast().line().box().bottom() + 1.5 * bands.getLast().line().em();
    double above = bands.get(i - 1).line().box().centerY();
    return rules
            .across(above, bands.get(i).line().box().centerY(), hull.left(), hull.right())
            .isEmpty()
        && !rules
            .across(bands.get(i).line().box().centerY(), end, hull.left(), hull.right())
            .isEmpty();
  }

  private static Box hull(List<Band> bands) {
    return Box.around(bands.stream().filter(b -> b.filled() > 1).map(b -> b.line().box()).toList());
  }

  private static boolean close(Band above, Band below) {
    return below.line().box().top() - above.line().box().bottom() < CLOSE * above.line().em();
  }
}
