package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Box;

/** Tells how many leading lines of a table are its head. */
final class HeadEnd {

  /** Lines beyond which no head is looked for. */
  private static final int DEEPEST = 24;

  /** Lines of a head below those in bold type at most; more takes the rest of a row for a head. */
  private static final int PLAIN = 2;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\*{0,2}|\\(?\\d{1,2}\\)?");

  /** Share of figures below the first one, from which a column is one of figures. */
  private static final double FIGURES = 0.6;

  private final Rules rules;
  private final Box hull;

  HeadEnd(Rules rules, Box hull) {
    this.rules = rules;
    this.hull = hull;
  }

  int end(List<Band> bands, int columns) {
    int most = Math.min(DEEPEST, bands.size() - 1);
    int figures = byFigures(bands, columns, most);
    int ruled = 0;
    for (int i = 1; i <= most; i++) {
      double above = bands.get(i - 1).line().box().centerY();
      double below = bands.get(i).line().box().centerY();
      boolean last =
          figures < 0 ? ruled == 0 : i <= figures || ruled == 0 && years(bands, figures, i);
      if (last
          && !rules.across(above, below, hull.left(), hull.right()).isEmpty()
          && headed(bands.subList(0, i), columns)
          && bands.subList(0, i).stream().noneMatch(HeadEnd::numbered)) {
        ruled = i;
      }
    }
    if (ruled > 0) {
      return ruled;
    }
    int end = figures >= 0 ? figures : byBold(bands, most);
    return Marks.in(bands) ? byMarks(bands, end, most) : end;
  }

  /** Where ordinals begin the rows, the first of them ends the head. */
  private static int byMarks(List<Band> bands, int end, int most) {
    boolean figures =
        bands.getFirst().fragments().stream().anyMatch(f -> f.column() > 0 && f.numeric());
    boolean named = bands.getFirst().at(0).filter(f -> Marks.name(f.text())).isPresent();
    int bold = named ? byBold(bands, most) : 0;
    int last = bold > 0 ? Math.min(most, bold + PLAIN) : named || end == 0 && !figures ? most : end;
    for (int i = 0; i <= last; i++) {
      if (numbered(bands.get(i))) {
        return i;
      }
    }
    return bold > 0 ? bold : end;
  }

  private static boolean headed(List<Band> head, int columns) {
    return head.stream().anyMatch(b -> b.filled() > 1) || columns == 2;
  }

  /** The first line with figures in half of the columns that have figures below; −1 for none. */
  private static int byFigures(List<Band> bands, int columns, int most) {
    List<Integer> figures = new ArrayList<>();
    for (int c = 1; c < columns; c++) {
      if (endsInFigures(bands, c)) {
        figures.add(c);
      }
    }
    for (int i = 0; i <= most && !figures.isEmpty(); i++) {
      Band band = bands.get(i);
      long said =
          figures.stream().filter(c -> band.at(c).filter(Fragment::numeric).isPresent()).count();
      if (said * 2 >= figures.size()) {
        return withoutGroup(bands, i);
      }
    }
    return -1;
  }

  /** Whether the figures of lines are years or numbers of columns, as heads have. */
  private static boolean years(List<Band> bands, int from, int to) {
    return bands.subList(from, to).stream()
        .flatMap(b -> b.fragments().stream())
        .filter(Fragment::numeric)
        .allMatch(f -> YEAR.matcher(f.text()).matches());
  }

  private static boolean numbered(Band band) {
    return band.at(0).filter(f -> Marks.ordinal(f.text())).isPresent();
  }

  /** Whether from its first figure on a column holds mostly figures. */
  private static boolean endsInFigures(List<Band> bands, int column) {
    int figures = 0;
    int all = 0;
    for (Band band : bands) {
      Optional<Fragment> own = band.at(column).filter(f -> f.span() == 1);
      if (own.isPresent() && (all > 0 || own.get().numeric())) {
        all++;
        figures += own.get().numeric() ? 1 : 0;
      }
    }
    return all > 0 && figures >= FIGURES * all;
  }

  /** A lone label right above the first figures names a group, where the head has its own. */
  private static int withoutGroup(List<Band> bands, int at) {
    int end = at;
    while (end > 1
        && bands.get(end - 1).filled() == 1
        && bands.get(end - 1).keyed()
        && bands.subList(0, end - 1).stream().anyMatch(Band::keyed)) {
      end--;
    }
    return end;
  }

  private static int byBold(List<Band> bands, int most) {
    int end = 0;
    while (end <= most && bands.get(end).fragments().stream().allMatch(Fragment::bold)) {
      end++;
    }
    return end > most ? 0 : end;
  }
}
