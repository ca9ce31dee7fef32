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
        percent(i);
      } else if (passage.at(i).is("điểm")) {
        score(i);
      }
    }
    return found;
  }

  private void percent(int unit) {
    int from = begin(unit);
    if (from >= 0) {
      add(from, unit, unit, OptionalDouble.empty(), "%");
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
      add(from, slash, unit, OptionalDouble.of(of), "điểm");
    }
  }

  private void add(int from, int end, int unit, OptionalDouble of, String name) {
    StringBuilder number = new StringBuilder();
    for (int i = from; i < end; i++) {
      number.append(passage.at(i).isMark() ? "." : passage.at(i).key());
    }
    Quantity value = new Quantity(Double.parseDouble(number.toString()), of, name);
    found.add(Found.of(passage.span(from, unit + 1), value, PLAIN));
  }

  /** First token of the number that ends before {@code end}: "5", "95,7", "99.5"; -1 if none. */
  private int begin(int end) {
    int last = end - 1;
    if (!isWhole(last) || passage.at(end).breaks() > 0) {
      return -1;
    }
    Token separator = passage.at(last - 1);
    boolean joined = !passage.at(last).spaced() && !separator.spaced() && isWhole(last - 2);
    boolean decimal = joined && (separator.is(",") || separator.is("."));
    int from = decimal ? last - 2 : last;
    Token before = passage.at(from - 1);
    boolean more = before.isNumber() || before.is(".") || before.is(",");
    return more && !passage.at(from).spaced() ? -1 : from;
  }

  private boolean isWhole(int i) {
    Token token = passage.at(i);
    return token.isNumber() && token.length() <= MOST_DIGITS && !passage.isTaken(i);
  }
}
