package org.vanthu.corpus.table;

import org.vanthu.corpus.table.ColumnPlan.Role;

/** Tasks with who leads, who helps and by when; at times in sections. */
final class PlanTable implements TableMaker {

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT"), Role.ORDINAL, 0.1));
    draft.columns.add(
        ColumnPlan.text(chance.of("Nhiệm vụ", "Nội dung công việc", "Nội dung"), Role.LABEL, 4));
    draft.columns.add(
        ColumnPlan.text(chance.of("Cơ quan chủ trì", "Đơn vị chủ trì"), Role.TEXT, 2));
    if (chance.in(0.6)) {
      draft.columns.add(
          ColumnPlan.text(chance.of("Cơ quan phối hợp", "Đơn vị phối hợp"), Role.TEXT, 2));
    }
    draft.columns.add(
        ColumnPlan.text(chance.of("Thời hạn", "Thời gian hoàn thành", "Tiến độ"), Role.TEXT, 1.2));
    if (chance.in(0.4)) {
      draft.columns.add(ColumnPlan.text(chance.of("Sản phẩm", "Ghi chú"), Role.TEXT, 1.5));
    }
    fill(scene, draft);
    draft.above.add(
        TableLine.title(
            chance.of("PHÂN CÔNG NHIỆM VỤ", "DANH MỤC NHIỆM VỤ TRỌNG TÂM", "KẾ HOẠCH CHI TIẾT")
                + " "
                + new Dates(chance, scene.year()).whole("NĂM ", scene.year())));
    return draft;
  }

  private static void fill(Scene scene, TableDraft draft) {
    int rows = scene.rows();
    boolean sections = rows > 6 && scene.chance().in(0.4);
    int parent = -1;
    int section = 0;
    int number = 0;
    int left = 0;
    while (draft.rows.size() < rows) {
      if (sections && left-- <= 0) {
        RowPlan head = draft.row(1, -1).named(Ordinals.roman(++section), scene.words().group());
        head.bold = true;
        head.labelCovers = scene.chance().in(0.6) ? draft.columns.size() : 0;
        parent = draft.rows.size() - 1;
        left = scene.chance().between(2, 7);
        number = 0;
      } else {
        task(scene, draft, draft.row(sections ? 2 : 1, parent), ++number);
      }
    }
    if (sections && draft.rows.getLast().level == 1) {
      task(scene, draft, draft.row(2, parent), 1);
    }
  }

  private static void task(Scene scene, TableDraft draft, RowPlan row, int number) {
    Chance chance = scene.chance();
    row.named(Integer.toString(number), scene.words().task());
    Dates dates = new Dates(chance, scene.year());
    for (int c = 2; c < draft.columns.size(); c++) {
      String head = draft.columns.get(c).name();
      String text =
          switch (head) {
            case "Thời hạn", "Thời gian hoàn thành", "Tiến độ" -> dates.term();
            case "Sản phẩm" ->
                chance.of("Báo cáo", "Kế hoạch", "Quyết định", "Hệ thống vận hành", "Tờ trình");
            case "Ghi chú" -> chance.in(0.7) ? "" : chance.of("Ưu tiên", "Chuyển tiếp");
            case "Cơ quan phối hợp", "Đơn vị phối hợp" ->
                chance.in(0.25)
                    ? ""
                    : scene.words().body() + chance.of("", "; " + scene.words().body());
            default -> scene.words().body();
          };
      row.texts.put(c, text);
    }
  }
}
