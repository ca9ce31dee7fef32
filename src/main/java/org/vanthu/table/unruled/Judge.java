package org.vanthu.table.unruled;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vanthu.model.Box;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Sketch.Place;

/**
 * Tells tables from what is merely set in columns: lists, running text, contents, letter heads,
 * signatures, forms, legends of charts.
 */
final class Judge {

  /** What words set in columns turn out to be. */
  enum Verdict {
    TABLE("a table"),
    UNDIVIDED("one column or one row alone"),
    LAYOUT("head, addressees or signatures of a letter"),
    LIST("a list: marks or labels before text"),
    PROSE("running text in columns"),
    CONTENTS("leaders in most lines: contents or a form"),
    SPARSE("too many empty cells: a chart, a form, scattered words"),
    SILENT("no rulings, figures, bold head, numbers, nor three columns in three rows say table");

    private final String said;

    Verdict(String said) {
      this.said = said;
    }

    /** What it means, in words. */
    String said() {
      return said;
    }
  }

  /** Share of a column's lines that run on, from which it is running text. */
  private static final double RUNNING = 0.55;

  /** Lines of a column from which it can be running text. */
  private static final int PROSE_LINES = 5;

  private static final Pattern LAYOUT =
      Pattern.compile(
          "(?iu)^n[ơo]i nh[ậa]n\\s*:|\\(k[ýy],?|^(?:tm|kt|tl|tuq|q)\\.\\s|^k[íi]nh g[ửu]i");

  /** What the head of a letter says; in a longer table it is what a cell tells of. */
  private static final Pattern LETTER_HEAD =
      Pattern.compile(
          "(?iu)đảng cộng sản việt nam|c[ộo]ng h[òo][àa]? x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a|đ[ộo]c l[ậa]p\\s*-\\s*t[ựu] do");

  /** Rows beyond which nothing is the head of a letter, in whatever columns it falls. */
  private static final int LETTER_ROWS = 8;

  /** Columns and rows from which text in columns is a table although nothing else says so. */
  private static final int SEVERAL = 3;

  boolean accepts(Candidate candidate) {
    return why(candidate) == Verdict.TABLE;
  }

  /** What a candidate is. */
  Verdict why(Candidate candidate) {
    if (candidate.columns() < 2 || candidate.sketch().rows() < 2) {
      return Verdict.UNDIVIDED;
    }
    if (layout(candidate)) {
      return Verdict.LAYOUT;
    }
    if (list(candidate)) {
      return Verdict.LIST;
    }
    boolean numbered = candidate.columns() >= SEVERAL && Marks.in(candidate.body());
    if (!numbered && prose(candidate) && !stepped(candidate)) {
      return Verdict.PROSE;
    }
    if (contents(candidate)) {
      return Verdict.CONTENTS;
    }
    if (!Fill.enough(candidate) || Fill.axis(candidate)) {
      return Verdict.SPARSE;
    }
    return candidate.rules() >= 2 || telling(candidate) ? Verdict.TABLE : Verdict.SILENT;
  }

  private static boolean layout(Candidate candidate) {
    boolean few = candidate.sketch().rows() <= LETTER_ROWS;
    return (few || candidate.columns() <= 3)
        && candidate.filled().stream()
            .map(Candidate::text)
            .anyMatch(t -> LAYOUT.matcher(t).find() || few && LETTER_HEAD.matcher(t).find());
  }

  /** Two columns, the first of marks or numbers alone. */
  private static boolean list(Candidate candidate) {
    if (candidate.columns() > 2) {
      return false;
    }
    List<Place> first = candidate.filled().stream().filter(p -> p.column() == 0).toList();
    long marks = first.stream().filter(p -> Marks.is(Candidate.text(p))).count();
    long labels = first.stream().filter(p -> Candidate.text(p).endsWith(":")).count();
    boolean figures = ColumnShape.of(1, candidate.body()).numeric();
    return (marks * 2 >= first.size() && !figures) || labels * 2 >= first.size();
  }

  /** Columns of running text, all but one of them at least. */
  private static boolean prose(Candidate candidate) {
    int prose = 0;
    for (int c = 0; c < candidate.columns(); c++) {
      prose += running(candidate, c) ? 1 : 0;
    }
    return prose > 0 && prose >= candidate.columns() - (candidate.columns() > 2 ? 1 : 0)
        || prose > 0 && candidate.columns() == 2 && candidate.rules() < 2;
  }

  private static boolean running(Candidate candidate, int column) {
    List<Fragment> lines =
        candidate.body().stream()
            .flatMap(b -> b.fragments().stream())
            .filter(f -> f.column() == column)
            .toList();
    ColumnShape shape = ColumnShape.of(column, candidate.body());
    int running = 0;
    for (int i = 1; i < lines.size(); i++) {
      Fragment above = lines.get(i - 1);
      boolean words = above.words().size() >= 3;
      running += words && shape.wraps(above, lines.get(i), above.box().height() / 1.1) ? 1 : 0;
    }
    return lines.size() >= PROSE_LINES && running >= RUNNING * (lines.size() - 1);
  }

  /**
   * Whether cells of running text begin together although the ones before them did not end
   * together, as in no two columns of one text.
   */
  private static boolean stepped(Candidate candidate) {
    Map<Integer, List<Box>> rows =
        candidate.filled().stream()
            .filter(p -> p.columnSpan() == 1)
            .collect(
                Collectors.groupingBy(
                    Place::row, Collectors.mapping(Judge::box, Collectors.toList())));
    int stepped = 0;
    for (int r = 0; r + 1 < candidate.sketch().rows(); r++) {
      boolean next = rows.getOrDefault(r + 1, List.of()).size() > 1;
      stepped += next && uneven(rows.getOrDefault(r, List.of())) ? 1 : 0;
    }
    return candidate.columns() > 2 && (stepped >= 2 || stepped == 1 && Marks.in(candidate.body()));
  }

  private static Box box(Place place) {
    return Box.around(place.words().stream().map(Word::box).toList());
  }

  private static boolean uneven(List<Box> cells) {
    double least = cells.stream().mapToDouble(Box::height).min().orElse(0);
    double most = cells.stream().mapToDouble(Box::height).max().orElse(0);
    return cells.size() > 1 && most > 1.7 * least;
  }

  private static boolean contents(Candidate candidate) {
    long led =
        candidate.body().stream()
            .filter(b -> b.line().words().stream().anyMatch(Leaders::is))
            .count();
    return candidate.columns() <= 3 && led * 2 > candidate.body().size() && candidate.rules() < 2;
  }

  /** Where nothing is drawn: figures in a column, or a head in bold type over text that is not. */
  private static boolean telling(Candidate candidate) {
    int figures = 0;
    for (int c = 1; c < candidate.columns(); c++) {
      figures += ColumnShape.of(c, candidate.body()).numeric() ? 1 : 0;
    }
    boolean bold =
        !candidate.head().isEmpty()
            && candidate.head().stream()
                .allMatch(b -> b.fragments().stream().allMatch(Fragment::bold))
            && candidate.body().stream()
                .anyMatch(b -> !b.fragments().stream().allMatch(Fragment::bold));
    boolean several = candidate.columns() >= SEVERAL;
    boolean rows = several && candidate.sketch().rows() - candidate.sketch().headRows() >= SEVERAL;
    boolean ordinals = several && ordinals(candidate);
    return figures > 0 && (several || candidate.sketch().rows() > 2) || bold || ordinals || rows;
  }

  private static boolean ordinals(Candidate candidate) {
    return candidate.filled().stream()
        .filter(p -> p.column() == 0)
        .map(Place::words)
        .filter(words -> words.size() == 1)
        .map(List::getFirst)
        .map(Word::text)
        .anyMatch(Marks::is);
  }
}
