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

  /** Characters of a sum at least. */
  private static final int SUM = 3;

  /** Ems of white above such a line at most. */
  private static final double CLOSE = 0.45;

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
    int most = Math.min(DEEPEST, beforeTotal(bands) - 1);
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
    int end = figures >= 0 ? figures : byBold(bands, most);
    int marked = Marks.in(bands) ? byMarks(bands, end, most) : end;
    boolean within = named(bands) && ruled < marked && figures >= marked;
    return ruled > 0 && !within ? ruled : marked;
  }

  /** Where ordinals begin the rows, the first of them ends the head. */
  private static int byMarks(List<Band> bands, int end, int most) {
    boolean figures =
        bands.getFirst().fragments().stream().anyMatch(f -> f.column() > 0 && f.numeric());
    boolean named = named(bands);
    int bold = named ? byBold(bands, most) : 0;
    int last =
        bold > 0 ? bold + plain(bands, bold, most) : named || end == 0 && !figures ? most : end;
    for (int i = 0; i <= last; i++) {
      if (numbered(bands.get(i))) {
        return i;
      }
    }
    return bold > 0 ? bold : end;
  }

  /** The first line that is a total with its figures, which may be the first row; else all. */
  private static int beforeTotal(List<Band> bands) {
    for (int i = 1; i < Math.min(DEEPEST, bands.size()); i++) {
      boolean named =
          bands.get(i).fragments().stream()
              .anyMatch(f -> f.column() < 2 && TotalSpans.total(f.text()));
      boolean figures =
          bands.get(i).fragments().stream()
              .anyMatch(f ->
                  f.numeric() && f.text().length() >= SUM && !YEAR.matcher(f.text()).matches());
      if (named && figures) {
        return i + 1;
      }
    }
    return bands.size();
  }

  /** Whether the head names the numbers of the rows. */
  private static boolean named(List<Band> bands) {
    return bands.stream()
        .limit(DEEPEST)
        .flatMap(b -> b.at(0).stream())
        .findFirst()
        .filter(f -> Marks.name(f.text()))
        .isPresent();
  }

  /** Lines right below those in bold type that are of the head, too. */
  private static int plain(List<Band> bands, int bold, int most) {
    int lines = 0;
    while (lines < PLAIN && bold + lines <= most) {
      Line line = bands.get(bold + lines).line();
      double white = line.box().top() - bands.get(bold + lines - 1).line().box().bottom();
      if (white > CLOSE * line.em()) {
        break;
      }
      lines++;
    }
    return lines;
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
