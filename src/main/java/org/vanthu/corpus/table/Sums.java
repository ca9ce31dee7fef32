package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.vanthu.corpus.table.SumPlan.Place;
import org.vanthu.truth.FindingTruth;

/** What adds up in a table: down its hierarchy and across its columns. */
final class Sums {

  /** Digits below which a number is left alone when one digit is to be changed. */
  private static final int SHORTEST = 3;

  private final List<ColumnPlan> columns;
  private final List<RowPlan> rows;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<SumPlan> sums = new ArrayList<>();

  Sums(List<ColumnPlan> columns, List<RowPlan> rows) {
    this.columns = columns;
    this.rows = rows;
    rows.forEach(row -> children.add(new ArrayList<>()));
    int total = -1;
    for (int r = 0; r < rows.size(); r++) {
      total = rows.get(r).level == 0 ? r : total;
    }
    for (int r = 0; r < rows.size(); r++) {
      RowPlan row = rows.get(r);
      if (row.parent >= 0) {
        children.get(row.parent).add(r);
      } else if (total >= 0 && row.level == 1) {
        children.get(total).add(r);
      }
    }
  }

  /** Fills in every sum from the rows that have no rows under them. */
  Sums fill() {
    for (int r = 0; r < rows.size(); r++) {
      if (children.get(r).isEmpty()) {
        across(r);
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      order.add(r);
    }
    order.sort((a, b) -> rows.get(b).level - rows.get(a).level);
    for (int r : order) {
      for (int c = 0; c < columns.size(); c++) {
        down(r, c);
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      list(r);
    }
    return this;
  }

  private void across(int r) {
    for (int c = 0; c < columns.size(); c++) {
      long sum = 0;
      boolean any = false;
      for (int part : columns.get(c).across()) {
        Long value = rows.get(r).value(part);
        any |= value != null;
        sum += value == null ? 0 : value;
      }
      if (any) {
        rows.get(r).values.put(c, sum);
      }
    }
  }

  private void down(int r, int c) {
    if (!columns.get(c).adds() || children.get(r).isEmpty()) {
      return;
    }
    long sum = 0;
    boolean any = false;
    for (int child : children.get(r)) {
      Long value = rows.get(child).value(c);
      any |= value != null;
      sum += value == null ? 0 : value;
    }
    if (any) {
      rows.get(r).values.put(c, sum);
    }
  }

  private void list(int r) {
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      if (columns.get(c).adds()) {
        add(new Place(r, c), children.get(r).stream().map(k -> new Place(k, column)).toList());
        add(new Place(r, c), columns.get(c).across().stream().map(k -> new Place(r, k)).toList());
      }
    }
  }

  private void add(Place stated, List<Place> parts) {
    boolean counts = parts.stream().anyMatch(part -> value(part) != 0);
    if (counts && value(stated) != 0) {
      sums.add(new SumPlan(stated, parts));
    }
  }

  private long value(Place place) {
    Long value = rows.get(place.row()).value(place.column());
    return value == null ? 0 : value;
  }

  List<SumPlan> list() {
    return sums;
  }

  /**
   * Changes one digit of one number, which belongs to as few sums as any: one where nothing adds up
   * across, else two.
   *
   * @return whether there was one that could be changed
   */
  boolean breakOne(Random random) {
    Map<Place, Integer> shares = new LinkedHashMap<>();
    for (SumPlan sum : sums) {
      shares.merge(sum.stated(), 1, Integer::sum);
      sum.parts().forEach(part -> shares.merge(part, 1, Integer::sum));
    }
    List<SumPlan> telling =
        sums.stream()
            .filter(sum -> sum.parts().stream().filter(part -> value(part) != 0).count() >= 2)
            .toList();
    shares.keySet().removeIf(place -> Long.toString(Math.abs(value(place))).length() < SHORTEST);
    shares.keySet().removeIf(place -> telling.stream().noneMatch(sum -> sum.concerns(place)));
    int fewest = shares.values().stream().mapToInt(n -> n).min().orElse(0);
    List<Place> lone =
        shares.entrySet().stream()
            .filter(entry -> entry.getValue() == fewest)
            .map(Map.Entry::getKey)
            .toList();
    if (lone.isEmpty()) {
      return false;
    }
    Place place = lone.get(random.nextInt(lone.size()));
    rows.get(place.row()).values.put(place.column(), misprint(value(place), random));
    return true;
  }

  /** The number with one digit changed, neither the first nor the last. */
  private static long misprint(long value, Random random) {
    String digits = Long.toString(value);
    int at = 1 + random.nextInt(digits.length() - 2);
    char old = digits.charAt(at);
    char other = (char) ('0' + (old - '0' + 1 + random.nextInt(9)) % 10);
    return Long.parseLong(digits.substring(0, at) + other + digits.substring(at + 1));
  }

  /** What a check must report, in the order of the stated sums. */
  List<FindingTruth> findings() {
    List<FindingTruth> findings = new ArrayList<>();
    for (SumPlan sum : sums) {
      ColumnPlan column = columns.get(sum.stated().column());
      boolean holds = sum.parts().stream().mapToLong(this::value).sum() == value(sum.stated());
      long unit = column.unit() > 0 ? column.unit() : 1;
      double stated = (double) value(sum.stated()) * unit / Units.power(column.decimals());
      String outcome = holds ? "CONFIRMED" : "CONTRADICTED";
      findings.add(new FindingTruth("SUM", outcome, Math.round(stated), !holds));
    }
    return findings;
  }
}
