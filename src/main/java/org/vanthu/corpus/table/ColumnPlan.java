package org.vanthu.corpus.table;

import java.util.List;

/**
 * A column before it is filled.
 *
 * @param head its names from the outermost to its own, with marks; neighbours share equal ones
 * @param weight how much of the room it wants
 * @param unit đồng that one of its numbers is worth; 0 when it is no money
 * @param decimals of its numbers
 * @param across columns whose sum it is; empty when it is none
 * @param ratio columns of which it is the share in per cent, numerator first; empty when it is none
 */
record ColumnPlan(
    List<String> head,
    Role role,
    double weight,
    long unit,
    int decimals,
    List<Integer> across,
    List<Integer> ratio) {

  /** What it holds. */
  enum Role {
    ORDINAL,
    LABEL,
    TEXT,
    /** Amounts that add up. */
    MONEY,
    /** Prices of one: money that does not add up. */
    PRICE,
    /** Counts that add up. */
    COUNT,
    /** Shares and figures that do not add up. */
    RATE
  }

  ColumnPlan {
    head = List.copyOf(head);
    across = List.copyOf(across);
    ratio = List.copyOf(ratio);
  }

  static ColumnPlan text(String head, Role role, double weight) {
    return new ColumnPlan(List.of(head), role, weight, 0, 0, List.of(), List.of());
  }

  boolean adds() {
    return role == Role.MONEY || role == Role.COUNT;
  }

  boolean money() {
    return role == Role.MONEY || role == Role.PRICE;
  }

  boolean numeric() {
    return money() || role == Role.COUNT || role == Role.RATE;
  }

  String name() {
    return head.getLast();
  }
}
