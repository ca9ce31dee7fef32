package org.vanthu.corpus.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.vanthu.corpus.table.TableStyle.Again;
import org.vanthu.corpus.table.TableStyle.Lines;
import org.vanthu.corpus.table.TableWishes.Kind;

/** Decides what a table is about and how it looks where no wish decides it. */
final class TableComposer {

  private static final List<Kind> KINDS =
      List.of(
          Kind.BUDGET,
          Kind.BUDGET,
          Kind.BUDGET,
          Kind.PROVINCES,
          Kind.PROVINCES,
          Kind.PROJECTS,
          Kind.PROJECTS,
          Kind.NORMS,
          Kind.PLAN,
          Kind.PLAN,
          Kind.PRICES,
          Kind.STATISTICS);

  private static final List<Lines> LINES =
      List.of(
          Lines.FULL,
          Lines.FULL,
          Lines.FULL,
          Lines.FULL,
          Lines.FULL,
          Lines.ROWS,
          Lines.COLUMNS,
          Lines.FRAME,
          Lines.HEAD,
          Lines.NONE);

  /** Share of tables of sums in which one digit is changed where no wish decides it. */
  private static final double CONTRADICTED = 0.25;

  private final Chance chance;
  private final LocalDate day;
  private final TableWishes wishes;

  TableComposer(Random random, LocalDate day, TableWishes wishes) {
    chance = new Chance(new Random(scattered(random.nextLong())));
    this.day = day;
    this.wishes = wishes;
  }

  /** Bits of a seed mixed, as generators of neighbouring seeds begin alike (SplitMix64). */
  private static long scattered(long seed) {
    long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  AnnexTable compose() {
    Kind kind = wishes.kind().orElseGet(() -> chance.of(KINDS));
    boolean commas = chance.in(0.15);
    String nil = chance.of("-", "-", "-", "0");
    NumberForm numbers = new NumberForm(commas ? ',' : '.', commas ? '.' : ',', nil);
    Scene scene = new Scene(chance, day, wishes, kind, numbers, Provinces.on(day));
    TableDraft draft = maker(kind).draft(scene);
    draft.numbering = numbering(draft);
    surroundings(draft);
    TableStyle style = style(draft);
    if (commas) {
      draft.traits.add("English separators");
    }
    boolean contradicted = wishes.contradiction().orElseGet(() -> chance.in(CONTRADICTED));
    return draft.finish(style, contradicted, chance.random());
  }

  private static TableMaker maker(Kind kind) {
    return switch (kind) {
      case BUDGET -> new BudgetTable();
      case PROVINCES -> new ProvinceTable();
      case PROJECTS -> new ProjectTable();
      case NORMS -> new NormTable();
      case PLAN -> new PlanTable();
      case PRICES -> new PriceTable();
      case STATISTICS -> new StatisticsTable();
    };
  }

  private void surroundings(TableDraft draft) {
    if (chance.in(0.12)) {
      String number =
          chance.of("Biểu số ", "Phụ biểu ", "Mẫu số ") + chance.of("01", "02", "1", "3");
      draft.above.addFirst(TableLine.form(number));
    }
    if (chance.in(0.15)) {
      draft.below.add(
          TableLine.note(
              chance.of(
                  "Ghi chú: Số liệu do các đơn vị báo cáo, chưa qua kiểm toán.",
                  "Ghi chú: Không bao gồm nguồn xã hội hóa và nguồn tài trợ.",
                  "Ghi chú: Các nội dung chuyển tiếp được ưu tiên thực hiện trước.")));
    }
  }

  private HeadPlan.Numbering numbering(TableDraft draft) {
    if (draft.columns.size() < 4 || chance.in(0.65)) {
      return HeadPlan.Numbering.NONE;
    }
    HeadPlan.Numbering numbering = chance.of(HeadPlan.Numbering.values());
    boolean letters = numbering == HeadPlan.Numbering.LETTERS;
    return letters && !HeadPlan.lettersDo(draft.columns) ? HeadPlan.Numbering.PLAIN : numbering;
  }

  private TableStyle style(TableDraft draft) {
    boolean merged = draft.rows.stream().anyMatch(row -> !row.rowSpans.isEmpty());
    Lines lines = wishes.lines().orElseGet(() -> merged ? Lines.FULL : chance.of(LINES));
    boolean open = lines != Lines.FULL && lines != Lines.ROWS;
    double padding =
        open ? 3 + 2 * chance.random().nextDouble() : 1.5 + 3 * chance.random().nextDouble();
    Again again = chance.of(Again.HEAD, Again.HEAD, Again.HEAD, Again.NOTHING, Again.NUMBERS);
    if (again == Again.NUMBERS && draft.numbering == HeadPlan.Numbering.NONE) {
      again = Again.NOTHING;
    }
    boolean lying = wishes.lying().orElseGet(() -> chance.in(draft.columns.size() > 6 ? 0.6 : 0.1));
    double size = 10 + 0.5 * chance.between(0, 5);
    return new TableStyle(lines, size, padding, again, chance.in(0.6), lying);
  }
}
