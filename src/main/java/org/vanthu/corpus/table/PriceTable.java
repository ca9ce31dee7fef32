package org.vanthu.corpus.table;

import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.table.ColumnPlan.Role;

/** Goods with quantity, price of one and their product; the total may be told in words too. */
final class PriceTable implements TableMaker {

  private static final int QUANTITY = 3;
  private static final int PRICE = 4;
  private static final int PRODUCT = 5;

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    boolean inHead = chance.in(0.4);
    String unit = inHead ? "\n(đồng)" : "";
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT"), Role.ORDINAL, 0.2));
    draft.columns.add(
        ColumnPlan.text(
            chance.of("Tên hàng hóa", "Danh mục", "Tên vật tư, thiết bị"), Role.LABEL, 4));
    draft.columns.add(ColumnPlan.text(chance.of("ĐVT", "Đơn vị tính", "Đơn vị"), Role.TEXT, 0.3));
    draft.columns.add(column(chance.of("Số lượng", "Khối lượng"), Role.RATE, 0));
    draft.columns.add(column("Đơn giá" + unit, Role.PRICE, 1));
    draft.columns.add(column("Thành tiền" + unit, Role.MONEY, 1));
    if (chance.in(0.3)) {
      draft.columns.add(ColumnPlan.text("Ghi chú", Role.TEXT, 1));
    }
    int rows = scene.rows();
    for (int i = 0; i < rows; i++) {
      RowPlan row = draft.row(1, -1).named(Integer.toString(i + 1), scene.words().goods());
      row.texts.put(2, scene.words().measure());
      long quantity = chance.between(1, chance.in(0.3) ? 900 : 40);
      long price = chance.between(3, 900) * (chance.in(0.4) ? 100_000L : 1_000L);
      row.values.put(QUANTITY, quantity);
      row.values.put(PRICE, price);
      row.values.put(PRODUCT, quantity * price);
    }
    scene.total(draft);
    if (chance.in(0.5)) {
      boolean wrong = scene.wishes().contradiction().orElse(true) && chance.in(0.2);
      draft.said = Optional.of(new SaidTotal(PRODUCT, wrong));
    }
    draft.unit = "đồng";
    draft.traits.add(inHead ? "unit in head" : "unit in caption");
    draft.above.add(
        TableLine.title(chance.of("BẢNG DỰ TOÁN MUA SẮM", "BẢNG GIÁ VẬT TƯ, THIẾT BỊ")));
    if (!inHead) {
      draft.above.add(
          TableLine.unit(chance.of("Đơn vị tính: đồng", "ĐVT: đồng", "Đơn vị tính: VNĐ")));
      draft.unit = draft.above.getLast().marked().endsWith("VNĐ") ? "VNĐ" : "đồng";
    }
    return draft;
  }

  private static ColumnPlan column(String head, Role role, long unit) {
    return new ColumnPlan(List.of(head), role, 1, unit, 0, List.of(), List.of());
  }
}
