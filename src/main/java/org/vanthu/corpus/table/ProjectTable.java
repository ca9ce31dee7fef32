package org.vanthu.corpus.table;

import java.util.List;
import org.vanthu.corpus.table.ColumnPlan.Role;

/** Projects with place, years, decision and money; an owner's cell may span over its projects. */
final class ProjectTable implements TableMaker {

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    MoneyColumns money = new MoneyColumns(chance, scene.year());
    boolean owners = chance.in(0.4);
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT"), Role.ORDINAL, 0.1));
    if (owners) {
      draft.columns.add(ColumnPlan.text("Chủ đầu tư", Role.TEXT, 1.5));
      draft.traits.add("cells over rows");
    }
    draft.columns.add(
        ColumnPlan.text(chance.of("Tên dự án", "Danh mục dự án", "Dự án"), Role.LABEL, 4));
    for (String head : List.of("Địa điểm", "Thời gian KC-HT", "Quyết định đầu tư")) {
      if (chance.in(0.55)) {
        draft.columns.add(ColumnPlan.text(head, Role.TEXT, 1));
      }
    }
    draft.columns.addAll(money.columns(draft.columns.size()));
    int rows = scene.rows();
    int number = 0;
    while (draft.rows.size() < rows) {
      group(scene, draft, money, ++number, owners ? chance.between(1, 4) : 1);
    }
    if (chance.in(0.7)) {
      scene.total(draft);
    }
    scene.unit(draft, money);
    draft.above.addFirst(
        TableLine.title(
            chance.of("DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG", "KẾ HOẠCH VỐN CÁC DỰ ÁN")
                + " "
                + new Dates(chance, scene.year()).whole("NĂM ", scene.year())));
    return draft;
  }

  private static void group(
      Scene scene, TableDraft draft, MoneyColumns money, int number, int size) {
    Chance chance = scene.chance();
    String owner = scene.words().body();
    for (int i = 0; i < size; i++) {
      RowPlan row = draft.row(1, -1).named(Integer.toString(number), scene.words().task());
      if (size > 1) {
        row.rowSpans.put(0, i == 0 ? size : 0);
        row.rowSpans.put(1, i == 0 ? size : 0);
      }
      for (int c = 1; c < draft.columns.size(); c++) {
        ColumnPlan column = draft.columns.get(c);
        if (column.adds() && column.across().isEmpty()) {
          row.values.put(c, chance.in(0.93) ? money.amount() : 0L);
        } else if (column.role() == Role.TEXT) {
          row.texts.put(c, text(scene, column.name(), owner));
        }
      }
    }
  }

  private static String text(Scene scene, String head, String owner) {
    Chance chance = scene.chance();
    return switch (head) {
      case "Chủ đầu tư" -> owner;
      case "Địa điểm" ->
          chance.in(0.2)
              ? chance.of("Toàn tỉnh", "Liên xã")
              : chance.of(scene.provinces().all()).marked();
      case "Thời gian KC-HT" ->
          new Dates(chance, scene.year()).span(scene.year() - chance.between(0, 3));
      default -> new Citations(chance, scene.year()).decision();
    };
  }
}
