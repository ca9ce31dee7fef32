package org.vanthu.corpus.table;

import java.time.LocalDate;
import org.vanthu.corpus.table.ColumnPlan.Role;

/**
 * What makers of tables draw on.
 *
 * @param day of the paper
 */
record Scene(
    Chance chance,
    LocalDate day,
    TableWishes wishes,
    TableWishes.Kind kind,
    NumberForm numbers,
    Provinces provinces) {

  int year() {
    return day.getYear();
  }

  Wording words() {
    return new Wording(chance);
  }

  /** How many body rows to make; small tables are commoner than large ones. */
  int rows() {
    int spread = wishes.mostRows() - wishes.fewestRows();
    double share = Math.pow(chance.random().nextDouble(), 1.6);
    return wishes.fewestRows() + (int) Math.round(spread * share);
  }

  TableDraft draft() {
    return new TableDraft(kind, numbers);
  }

  /** Adds the row of totals, first or last. */
  void total(TableDraft draft) {
    boolean first = chance.in(0.3);
    String name = chance.of("TỔNG CỘNG", "Tổng cộng", "TỔNG SỐ", "Tổng số", "TỔNG CỘNG:");
    long outermost = draft.rows.stream().filter(row -> row.level == 1).count();
    boolean named = draft.rows.stream().noneMatch(row -> row.level == 1 && row.ordinal.isEmpty());
    if (named && outermost <= 6 && !name.endsWith(":") && chance.in(0.35)) {
      name += " (" + BudgetTable.formula(draft.rows) + ")";
    }
    RowPlan total = new RowPlan(0, -1);
    total.label = name;
    total.bold = true;
    if (chance.in(0.35) && draft.column(Role.ORDINAL) == 0 && draft.column(Role.LABEL) == 1) {
      total.labelCovers = 2;
    }
    draft.total(total, first);
  }

  void unit(TableDraft draft, MoneyColumns money) {
    String declared = money.declaration();
    draft.unit = money.unit.name();
    if (!declared.isEmpty()) {
      draft.above.add(TableLine.unit(declared));
    }
    draft.traits.add(declared.isEmpty() ? "unit in head" : "unit in caption");
  }
}
