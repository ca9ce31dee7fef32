package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.table.ColumnPlan.Role;

/** Money by items in a hierarchy: "A", "I", "1", "a", "-". */
final class BudgetTable implements TableMaker {

  private static final List<List<String>> OUTLINES =
      List.of(
          List.of("I", "1", "-"),
          List.of("A", "I", "1", "-"),
          List.of("I", "1", "1.1", "-"),
          List.of("1", "1.1"),
          List.of("I", "1", "a"),
          List.of("I", "1"),
          List.of("A", "I", "1", "a"),
          List.of("1", "-"),
          List.of("I", "1", "-", "+"));

  @Override
  public TableDraft draft(Scene scene) {
    Chance chance = scene.chance();
    TableDraft draft = scene.draft();
    MoneyColumns money = new MoneyColumns(chance, scene.year() + 1);
    draft.columns.add(ColumnPlan.text(chance.of("STT", "TT", "Stt"), Role.ORDINAL, 0.2));
    draft.columns.add(
        ColumnPlan.text(
            chance.of("Nội dung", "Nội dung chi", "Nhiệm vụ", "Đơn vị/Nội dung"), Role.LABEL, 5));
    draft.columns.addAll(money.columns(2));
    if (chance.in(0.3)) {
      draft.columns.add(ColumnPlan.text("Ghi chú", Role.TEXT, 1.5));
    }
    new Hierarchy(scene, draft, money).fill(chance.of(OUTLINES));
    scene.total(draft);
    scene.unit(draft, money);
    draft.above.addFirst(TableLine.title(title(scene)));
    return draft;
  }

  private static String title(Scene scene) {
    int from = scene.year() + 1;
    int to = from + scene.chance().between(1, 4);
    String about =
        scene
            .chance()
            .of(
                "DỰ TOÁN KINH PHÍ THỰC HIỆN NHIỆM VỤ",
                "TỔNG HỢP NHU CẦU KINH PHÍ",
                "PHÂN BỔ KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH",
                "BIỂU TỔNG HỢP DỰ TOÁN CHI NGÂN SÁCH");
    String years =
        scene.chance().in(0.5)
            ? "{DATE=" + from + "-01-01/" + to + "-12-31:GIAI ĐOẠN " + from + " - " + to + "}"
            : "{DATE=" + from + "-01-01/" + from + "-12-31:NĂM " + from + "}";
    return about + " " + years;
  }

  /** Items under items down to a number of rows. */
  private record Hierarchy(Scene scene, TableDraft draft, MoneyColumns money) {

    void fill(List<String> outline) {
      int wanted = scene.rows();
      int group = 0;
      while (draft.rows.size() < wanted || group < 2) {
        grow(outline, 0, -1, group++, wanted);
      }
    }

    private void grow(List<String> outline, int depth, int parent, int index, int wanted) {
      RowPlan row = draft.row(depth + 1, parent);
      int at = draft.rows.size() - 1;
      String above = parent < 0 ? "" : draft.rows.get(parent).ordinal;
      boolean deepest = depth + 1 == outline.size();
      boolean leaf = deepest || depth > 0 && scene.chance().in(0.25);
      row.named(ordinal(outline.get(depth), above, index), label(depth, leaf));
      row.bold = depth == 0 || depth == 1 && outline.size() > 3;
      if (leaf || draft.rows.size() >= wanted) {
        leaf(row);
        return;
      }
      int children = scene.chance().between(depth == 0 ? 2 : 1, deepest ? 2 : 5);
      for (int i = 0; i < children; i++) {
        grow(outline, depth + 1, at, i, wanted);
      }
    }

    private String label(int depth, boolean leaf) {
      if (depth == 0) {
        return scene.words().group();
      }
      return leaf || scene.chance().in(0.5) ? scene.words().task() : scene.words().body();
    }

    private void leaf(RowPlan row) {
      boolean any = false;
      for (int c = 0; c < draft.columns.size(); c++) {
        ColumnPlan column = draft.columns.get(c);
        if (column.role() == Role.MONEY && column.across().isEmpty()) {
          double luck = scene.chance().random().nextDouble();
          boolean filled = luck < 0.86 || !any && c + 2 >= draft.columns.size();
          if (filled) {
            row.values.put(c, money.amount());
          } else if (luck < 0.94) {
            row.values.put(c, 0L);
          }
          any |= filled;
        }
      }
      if (scene.chance().in(0.01)) {
        row.label += scene.chance().of("(*)", " (*)");
        draft.starred = true;
      }
      int note = draft.columns.size() - 1;
      if (draft.columns.get(note).role() == Role.TEXT && scene.chance().in(0.3)) {
        row.texts.put(note, scene.chance().of("Chuyển tiếp", "Mở mới", "Theo đề án được duyệt"));
      }
    }
  }

  static String ordinal(String kind, String above, int index) {
    return switch (kind) {
      case "A" -> Character.toString('A' + index);
      case "I" -> Ordinals.roman(index + 1);
      case "1" -> Integer.toString(index + 1);
      case "1.1" -> above + "." + (index + 1);
      case "a" -> Ordinals.letter(index);
      default -> kind;
    };
  }

  /** Names of the outermost rows: "I+II+III". */
  static String formula(List<RowPlan> rows) {
    List<String> names = new ArrayList<>();
    rows.stream().filter(row -> row.level == 1).forEach(row -> names.add(row.ordinal));
    return String.join("+", names);
  }
}
