package org.vanthu.entity.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Quantity;

/** Finds percentages and scores ("66,6/100 điểm") in a passage. Everything else is left alone. */
public final class QuantityFinder {

  /** A number with its unit next to it. */
  private static final double PLAIN = 0.97;

  private static final String POINTS = "điểm phần trăm";

  /** Tokens of the longest number: 1.234.567,8. */
  private static final int LONGEST = 7;

  /** Digits of the longest number. */
  private static final int MOST_DIGITS = 9;

  private final Passage passage;
  private final List<Found<Quantity>> found = new ArrayList<>();

  public QuantityFinder(Passage passage) {
    this.passage = passage;
  }

  public List<Found<Quantity>> find() {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.at(i).is("%")) {
        percent(i, i + 1, "%");
      } else if (passage.reads(i, "phần", "trăm") && !passage.at(i - 1).is("điểm")) {
        percent(i, i + 2, "%");
      } else if (passage.at(i).is("điểm") && isPercentagePoint(i)) {
        percent(i, passage.at(i + 1).is("%") ? i + 2 : i + 3, POINTS);
      } else if (passage.at(i).is("điểm")) {
        score(i);
      }
    }
    return found;
  }

  private boolean isPercentagePoint(int i) {
    return passage.at(i + 1).is("%") || passage.reads(i + 1, "phần", "trăm");
  }

  private void percent(int unit, int next, String name) {
    int from = begin(unit);
    if (from >= 0) {
      add(from, unit, next, OptionalDouble.empty(), name);
    }
  }

  /** 66,6/100 điểm; "5 điểm" alone may be places. */
  private void score(int unit) {
    int slash = unit - 2;
    if (!passage.at(slash).is("/") || !isWhole(slash + 1)) {
      return;
    }
    int from = begin(slash);
    if (from >= 0) {
      double of = Double.parseDouble(passage.at(slash + 1).key());
      add(from, slash, unit + 1, OptionalDouble.of(of), "điểm");
    }
  }

  private void add(int from, int end, int next, OptionalDouble of, String name) {
    StringBuilder number = new StringBuilder();
    for (int i = from; i < end; i++) {
      number.append(passage.at(i).isMark() ? separator(i, end) : passage.at(i).key());
    }
    Quantity value = new Quantity(Double.parseDouble(number.toString()), of, name);
    found.add(Found.of(passage.span(from, next), value, PLAIN));
  }

  /** A comma is decimal, and so is a last point that no three digits follow. */
  private String separator(int i, int end) {
    boolean last = i == end - 2;
    boolean thousands = passage.at(i + 1).length() == 3 && !passage.at(i - 1).is("0");
    return last && (passage.at(i).is(",") || !thousands) ? "." : "";
  }

  /** First token of the number that ends before {@code end}: "5", "95,7", "1.250,5"; -1 if none. */
  private int begin(int end) {
    int from = end - 1;
    if (!isWhole(from) || passage.at(end).breaks() > 1) {
      return -1;
    }
    while (from > end - LONGEST && joins(from, end)) {
      from -= 2;
    }
    Token before = passage.at(from - 1);
    boolean more = before.isNumber() || before.is(".") || before.is(",");
    return more && !passage.at(from).spaced() ? -1 : from;
  }

  /**
   * Whether the digits go on to the left: groups of three behind points, decimals behind a comma.
   */
  private boolean joins(int i, int end) {
    Token separator = passage.at(i - 1);
    boolean close = !passage.at(i).spaced() && !separator.spaced() && isWhole(i - 2);
    boolean last = i == end - 1;
    boolean group = separator.is(".") && passage.at(i).length() == 3;
    return close && (last && (separator.is(",") || separator.is(".")) || group);
  }

  private boolean isWhole(int i) {
    Token token = passage.at(i);
    return token.isNumber() && token.length() <= MOST_DIGITS && !passage.isTaken(i);
  }
}
