package org.vanthu.corpus.table;

import java.util.List;
import org.vanthu.corpus.table.ColumnPlan.Role;

/** Counts by body with shares and fractions, or indicators each in a unit of its own. */
final class StatisticsTable implements TableMaker {

  @Override
  public TableDraft draft(Scene scene) {
    TableDraft draft = scene.draft();
    draft.columns.add(ColumnPlan.text(scene.chance().of("STT", "TT"), Role.ORDINAL, 0.2));
    if (scene.chance().in(0.5)) {
      counts(scene, draft);
    } else {
      indicators(scene, draft);
    }
    return draft;
  }

  private static void counts(Scene scene, TableDraft draft) {
    Chance chance = scene.chance();
    draft.columns.add(ColumnPlan.text(chance.of("Đơn vị", "Cơ quan"), Role.LABEL, 3));
    draft.columns.add(count(List.of("Số hồ sơ tiếp nhận", "Tổng số"), List.of(3, 4)));
    draft.columns.add(count(List.of("Số hồ sơ tiếp nhận", "Trực tuyến"), List.of()));
    draft.columns.add(count(List.of("Số hồ sơ tiếp nhận", "Trực tiếp"), List.of()));
    draft.columns.add(
        new ColumnPlan(
            List.of(chance.of("Tỷ lệ trực tuyến (%)", "Tỷ lệ (%)")),
            Role.RATE,
            0.5,
            0,
            chance.between(0, 2),
            List.of(),
            List.of(3, 2)));
    boolean criteria = chance.in(0.5);
    if (criteria) {
      draft.columns.add(ColumnPlan.text("Tiêu chí đạt", Role.TEXT, 0.5));
    }
    int rows = scene.rows();
    int of = chance.between(9, 19);
    for (int i = 0; i < rows; i++) {
      RowPlan row = draft.row(1, -1).named(Integer.toString(i + 1), scene.words().body());
      row.values.put(3, (long) chance.between(0, 12) * chance.between(3, 900));
      row.values.put(4, (long) chance.between(1, 4_000));
      if (criteria) {
        row.texts.put(6, chance.between(of / 2, of) + "/" + of);
      }
    }
    scene.total(draft);
    draft.above.add(
        TableLine.title(
            "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ "
                + new Dates(chance, scene.year()).whole("NĂM ", scene.year())));
  }

  private static ColumnPlan count(List<String> head, List<Integer> across) {
    return new ColumnPlan(head, Role.COUNT, 1, 0, 0, across, List.of());
  }

  private static void indicators(Scene scene, TableDraft draft) {
    Chance chance = scene.chance();
    int year = scene.year();
    Dates dates = new Dates(chance, year);
    draft.columns.add(ColumnPlan.text(chance.of("Chỉ tiêu", "Tên chỉ tiêu"), Role.LABEL, 4));
    draft.columns.add(ColumnPlan.text(chance.of("Đơn vị tính", "ĐVT"), Role.TEXT, 0.5));
    for (String head : List.of("Kế hoạch ", "Thực hiện ")) {
      String name = chance.in(0.5) ? head.strip() : head + dates.whole("năm ", year);
      draft.columns.add(new ColumnPlan(List.of(name), Role.RATE, 1, 0, 0, List.of(), List.of()));
    }
    int rows = scene.rows();
    for (int i = 0; i < rows; i++) {
      RowPlan row = draft.row(1, -1).named(Integer.toString(i + 1), scene.words().indicator());
      figures(scene, row);
    }
    draft.traits.add("unit by row");
    draft.above.add(TableLine.title("CÁC CHỈ TIÊU CHỦ YẾU " + dates.whole("NĂM ", year)));
  }

  private static void figures(Scene scene, RowPlan row) {
    Chance chance = scene.chance();
    boolean money = chance.in(0.25);
    Units unit = chance.of(new Units("Tỷ đồng", 1_000_000_000), new Units("Triệu đồng", 1_000_000));
    boolean percent = !money && chance.in(0.3);
    if (money) {
      row.label =
          chance.of(
              "Thu ngân sách trên địa bàn", "Chi đầu tư phát triển", "Dư nợ tín dụng chính sách");
    } else if (percent) {
      row.label = "Tỷ lệ " + Character.toLowerCase(row.label.charAt(0)) + row.label.substring(1);
    }
    row.texts.put(
        2, money ? unit.name() : percent ? "%" : chance.of("Hồ sơ", "Hộ", "Người", "Đơn vị"));
    for (int c = 3; c <= 4; c++) {
      int decimals = percent ? 1 : money && chance.in(0.5) ? 1 : 0;
      long value = percent ? chance.between(310, 999) : chance.between(12, 90_000);
      String printed = scene.numbers().print(value, decimals);
      if (money) {
        long vnd = Units.worth(value, decimals, unit.vnd());
        row.worth.put(c, vnd);
        printed = "{AMOUNT=" + vnd + ":" + printed + "}";
      }
      row.texts.put(c, printed);
    }
  }
}
