package org.vanthu.corpus.table;

import org.vanthu.corpus.table.ColumnPlan.Role;

/** Legal provisions in long cells; an act's cell may span over several of its provisions. */
final class NormTable implements TableMaker {

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT"), Role.ORDINAL, 0.1));
    draft.columns.add(
        ColumnPlan.text(chance.of("Văn bản", "Tên văn bản", "Căn cứ pháp lý"), Role.LABEL, 2));
    draft.columns.add(ColumnPlan.text(chance.of("Điều, khoản", "Quy định tại"), Role.TEXT, 0.8));
    draft.columns.add(ColumnPlan.text(chance.of("Nội dung quy định", "Nội dung"), Role.TEXT, 5));
    if (chance.in(0.6)) {
      draft.columns.add(
          ColumnPlan.text(chance.of("Kiến nghị", "Vướng mắc", "Ghi chú"), Role.TEXT, 2.5));
    }
    boolean merged = chance.in(0.5);
    int rows = scene.rows();
    int number = 0;
    while (draft.rows.size() < rows) {
      group(scene, draft, ++number, merged ? chance.between(1, 4) : 1);
    }
    if (merged) {
      draft.traits.add("cells over rows");
    }
    draft.above.add(
        TableLine.title(
            chance.of(
                "TỔNG HỢP QUY ĐỊNH CÒN VƯỚNG MẮC",
                "DANH MỤC QUY ĐỊNH ĐỀ NGHỊ SỬA ĐỔI, BỔ SUNG",
                "RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT")));
    return draft;
  }

  private static void group(Scene scene, TableDraft draft, int number, int size) {
    Chance chance = scene.chance();
    String act = new Citations(chance, scene.year()).act();
    for (int i = 0; i < size; i++) {
      RowPlan row = draft.row(1, -1).named(Integer.toString(number), act);
      if (size > 1) {
        row.rowSpans.put(0, i == 0 ? size : 0);
        row.rowSpans.put(1, i == 0 ? size : 0);
      }
      row.texts.put(2, "Khoản " + chance.between(1, 6) + " Điều " + chance.between(3, 60));
      row.texts.put(3, scene.words().passage(chance.between(1, chance.in(0.12) ? 9 : 3)));
      if (draft.columns.size() > 4 && chance.in(0.7)) {
        row.texts.put(4, scene.words().passage(chance.between(1, 2)));
      }
    }
  }
}
