package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.table.ColumnPlan.Role;
import org.vanthu.corpus.table.Provinces.Province;

/** What each province gets, all of them or the first so many, by regions or in one list. */
final class ProvinceTable implements TableMaker {

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    MoneyColumns money = new MoneyColumns(chance, scene.year());
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT"), Role.ORDINAL, 0.2));
    draft.columns.add(
        ColumnPlan.text(
            chance.of("Tỉnh, thành phố", "Địa phương", "Tên tỉnh/thành phố", "Đơn vị"),
            Role.LABEL,
            2.5));
    if (chance.in(0.3)) {
      draft.columns.add(
          new ColumnPlan(
              List.of(chance.of("Số xã, phường", "Số hộ", "Số lượng hồ sơ")),
              Role.COUNT,
              0.7,
              0,
              0,
              List.of(),
              List.of()));
    }
    draft.columns.addAll(money.columns(draft.columns.size()));
    fill(scene, draft, money);
    scene.total(draft);
    scene.unit(draft, money);
    draft.above.addFirst(
        TableLine.title(
            "MỨC KINH PHÍ GIAO CHO CÁC ĐỊA PHƯƠNG {DATE="
                + scene.year()
                + "-01-01/"
                + scene.year()
                + "-12-31:NĂM "
                + scene.year()
                + "}"));
    return draft;
  }

  private static void fill(Scene scene, TableDraft draft, MoneyColumns money) {
    List<Province> provinces = new ArrayList<>(scene.provinces().all());
    boolean all = scene.wishes().mostRows() >= 40 && scene.chance().in(0.7);
    int count = all ? provinces.size() : Math.min(provinces.size(), scene.rows());
    List<Province> chosen = provinces.subList(0, count);
    String prefix = scene.chance().of("", "", "", "Tỉnh ");
    if (count > 12 && scene.chance().in(0.4)) {
      int group = 0;
      for (String region : scene.provinces().regions()) {
        List<Province> members = chosen.stream().filter(p -> p.region().equals(region)).toList();
        if (!members.isEmpty()) {
          RowPlan row = draft.row(1, -1).named(Ordinals.roman(++group), region);
          row.bold = true;
          int parent = draft.rows.size() - 1;
          for (int i = 0; i < members.size(); i++) {
            province(scene, draft, money, draft.row(2, parent), members.get(i), i, prefix);
          }
        }
      }
    } else {
      for (int i = 0; i < count; i++) {
        province(scene, draft, money, draft.row(1, -1), chosen.get(i), i, prefix);
      }
    }
  }

  private static void province(
      Scene scene,
      TableDraft draft,
      MoneyColumns money,
      RowPlan row,
      Province province,
      int index,
      String prefix) {
    String city = prefix.isEmpty() ? "" : scene.chance().of("Thành phố ", "TP. ");
    row.named(Integer.toString(index + 1), (province.city() ? city : prefix) + province.marked());
    row.province = province.code();
    for (int c = 0; c < draft.columns.size(); c++) {
      ColumnPlan column = draft.columns.get(c);
      if (column.adds() && column.across().isEmpty()) {
        double luck = scene.chance().random().nextDouble();
        if (luck < 0.96) {
          boolean count = column.role() == Role.COUNT;
          row.values.put(c, count ? scene.chance().between(20, 4_000) : money.amount());
        } else if (luck < 0.98) {
          row.values.put(c, 0L);
        }
      }
    }
  }
}
