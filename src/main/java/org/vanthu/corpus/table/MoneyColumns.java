package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.table.ColumnPlan.Role;

/** The columns of money that budgets and allocations have, with their heads, units and sums. */
final class MoneyColumns {

  /** Where the unit of money is said. */
  enum UnitPlace {
    CAPTION,
    HEAD
  }

  private static final List<Units> ALL =
      List.of(
          new Units("triệu đồng", 1_000_000),
          new Units("Triệu đồng", 1_000_000),
          new Units("triệu đồng", 1_000_000),
          new Units("đồng", 1),
          new Units("đồng", 1),
          new Units("VNĐ", 1),
          new Units("nghìn đồng", 1_000),
          new Units("1.000 đồng", 1_000),
          new Units("ngàn đồng", 1_000),
          new Units("tỷ đồng", 1_000_000_000));

  final Units unit;
  final UnitPlace place;
  final int decimals;
  private final Chance chance;
  private final int year;

  MoneyColumns(Chance chance, int year) {
    this.chance = chance;
    this.year = year;
    unit = chance.of(ALL);
    place = chance.in(0.75) ? UnitPlace.CAPTION : UnitPlace.HEAD;
    decimals = decimals();
  }

  private int decimals() {
    if (unit.vnd() == 1_000_000_000) {
      return chance.between(1, 3);
    }
    return unit.vnd() == 1_000_000 && chance.in(0.25) ? chance.between(1, 3) : 0;
  }

  /** A number that such a column may hold, in units of its last decimal. */
  long amount() {
    double millions = Math.pow(10, 1.3 + 2.6 * chance.random().nextDouble());
    double scaled = millions * 1_000_000 / unit.vnd() * Units.power(decimals);
    long value = Math.max(1, Math.round(scaled));
    boolean rounded = unit.vnd() < 1_000_000 && chance.in(0.8);
    return rounded ? Math.max(1, value / 1_000) * 1_000 : value;
  }

  /** The line that declares the unit; "" when the head does. */
  String declaration() {
    if (place == UnitPlace.HEAD) {
      return "";
    }
    return chance.of("Đơn vị tính: ", "Đơn vị tính: ", "ĐVT: ", "Đơn vị: ", "Đvt: ") + unit.name();
  }

  /**
   * @param first index that the first of them will have
   */
  List<ColumnPlan> columns(int first) {
    return switch (chance.between(0, 5)) {
      case 0 -> years(first);
      case 1 -> sources(first);
      case 2 -> execution(first);
      case 3 -> deep(first);
      case 4 -> years(first);
      default -> List.of(money(List.of(chance.of("Kinh phí", "Số tiền", "Dự toán")), List.of()));
    };
  }

  private ColumnPlan money(List<String> head, List<Integer> across) {
    List<String> named = new ArrayList<>(head);
    if (place == UnitPlace.HEAD) {
      named.add(named.removeLast() + "\n(" + unit.name() + ")");
    }
    return new ColumnPlan(named, Role.MONEY, 1, unit.vnd(), decimals, across, List.of());
  }

  private List<ColumnPlan> years(int first) {
    int count = chance.between(2, 4);
    boolean before = chance.in(0.4);
    boolean grouped = chance.in(0.7);
    String group =
        chance.of("Dự toán kinh phí", "Kế hoạch vốn", "Nhu cầu kinh phí", "Phân kỳ theo năm");
    String all = chance.of("Tổng cộng", "Tổng số", "Tổng kinh phí", "Cộng");
    List<Integer> parts = range(before ? first + 1 : first, count);
    List<ColumnPlan> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = year + i;
      String name = "{DATE=" + at + "-01-01/" + at + "-12-31:Năm " + at + "}";
      columns.add(money(grouped ? List.of(group, name) : List.of(name), List.of()));
    }
    columns.add(before ? 0 : count, money(List.of(all), parts));
    return columns;
  }

  private List<ColumnPlan> sources(int first) {
    List<String> sources =
        List.of("Ngân sách trung ương", "Ngân sách tỉnh", "Ngân sách xã", "Nguồn vốn khác");
    int count = chance.between(2, 4);
    String all = chance.of("Tổng kinh phí", "Tổng số", "Tổng vốn");
    List<ColumnPlan> columns = new ArrayList<>();
    columns.add(money(List.of(all), range(first + 1, count)));
    for (int i = 0; i < count; i++) {
      columns.add(money(List.of("Trong đó", sources.get(i)), List.of()));
    }
    return columns;
  }

  private List<ColumnPlan> execution(int first) {
    ColumnPlan share =
        new ColumnPlan(
            List.of("Tỷ lệ (%)"),
            Role.RATE,
            0.6,
            0,
            chance.between(0, 2),
            List.of(),
            List.of(first + 1, first));
    return List.of(
        money(List.of(chance.of("Dự toán giao", "Kế hoạch vốn giao")), List.of()),
        money(List.of(chance.of("Đã giải ngân", "Số đã thực hiện", "Quyết toán")), List.of()),
        share);
  }

  /** A head of three rows. */
  private List<ColumnPlan> deep(int first) {
    String outer = chance.of("Tổng mức đầu tư", "Kế hoạch trung hạn", "Dự toán được duyệt");
    return List.of(
        money(List.of(outer, "Tổng số"), range(first + 1, 2)),
        money(List.of(outer, "Trong đó", "NSTW"), List.of()),
        money(List.of(outer, "Trong đó", "NSĐP"), List.of()));
  }

  private static List<Integer> range(int from, int count) {
    List<Integer> range = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      range.add(from + i);
    }
    return range;
  }
}
