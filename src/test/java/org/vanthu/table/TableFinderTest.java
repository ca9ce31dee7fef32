package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanthu.PageFixture;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.Word;

class TableFinderTest {

  private final TableFinder finder = new TableFinder();

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void drawnTableIsReadBackWithItsSpans(int seed) {
    Random random = new Random(seed);
    int rows = 2 + random.nextInt(12);
    int columns = 2 + random.nextInt(9);
    DrawnTable drawn =
        new DrawnTable(random, rows, columns, true).ruled(random, 1.6, false).written(random);
    List<Grid> found = finder.find(drawn.page());
    assertThat(found).hasSize(1);
    assertThat(slots(found.getFirst())).isEqualTo(distinct(drawn));
    assertEveryWordIsInOneCell(found.getFirst(), drawn.words);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void openSidesAreClosed(int seed) {
    Random random = new Random(seed);
    DrawnTable drawn =
        new DrawnTable(random, 3 + random.nextInt(8), 3 + random.nextInt(5), false)
            .ruled(random, 1, true)
            .written(random);
    List<Grid> found = finder.find(drawn.page());
    assertThat(found).hasSize(1);
    assertThat(slots(found.getFirst())).isEqualTo(distinct(drawn));
    assertEveryWordIsInOneCell(found.getFirst(), drawn.words);
  }

  @Test
  void linesOfACellReadFromTopToBottom() {
    Page page =
        frame(PageFixture.page(1), 50, 100, new double[] {0, 100, 200}, new double[] {0, 50, 100})
            .text(55, 115, "Tên đơn vị")
            .text(55, 130, "thực hiện")
            .text(155, 120, "Ghi chú")
            .text(55, 170, "Sở Y tế")
            .text(155, 170, "12")
            .build();
    Grid grid = finder.find(page).getFirst();
    assertThat(HeaderRows.text(grid.cellAt(0, 0).orElseThrow())).isEqualTo("Tên đơn vị thực hiện");
    assertThat(grid.cellAt(0, 0).orElseThrow().lines()).hasSize(2);
    assertThat(grid.headerRows()).isEqualTo(1);
  }

  @Test
  void boxAroundTextIsNoTable() {
    Page page =
        frame(PageFixture.page(1), 50, 100, new double[] {0, 200}, new double[] {0, 60})
            .text(55, 130, "HỎA TỐC")
            .build();
    assertThat(finder.find(page)).isEmpty();
  }

  @Test
  void rowsThatShareOneRuledBoxAreToldByTheirNumbers() {
    PageFixture fixture =
        frame(
            PageFixture.page(1).size(10),
            50,
            100,
            new double[] {0, 200, 280, 360},
            new double[] {0, 20, 110});
    fixture.text(55, 114, "Đơn vị").text(255, 114, "Năm 2024").text(335, 114, "Năm 2025");
    for (int i = 0; i < 4; i++) {
      fixture.text(55, 135 + 20 * i, "Sở số " + i);
      fixture.text(255, 135 + 20 * i, "1.00" + i).text(335, 135 + 20 * i, "2.00" + i);
    }
    Grid grid = finder.find(fixture.build()).getFirst();
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(HeaderRows.text(grid.cellAt(3, 0).orElseThrow())).isEqualTo("Sở số 2");
    assertThat(HeaderRows.text(grid.cellAt(4, 2).orElseThrow())).isEqualTo("2.003");
  }

  @Test
  void underlineThatTouchesABorderDividesNoCell() {
    Page page =
        frame(PageFixture.page(1), 50, 100, new double[] {0, 100, 300}, new double[] {0, 50, 120})
            .text(55, 120, "Mục")
            .text(155, 120, "Nội dung")
            .text(55, 170, "1")
            .text(150.5, 170, "Luật Giá")
            .ruling(172, 150.5, 150.5 + PageFixture.page(1).width("Luật Giá"))
            .text(155, 190, "số 16")
            .build();
    assertThat(finder.find(page).getFirst().rows()).isEqualTo(2);
  }

  @Test
  void ruledLetterHeadIsNoTable() {
    Page page =
        frame(PageFixture.page(1), 50, 60, new double[] {0, 220, 500}, new double[] {0, 40, 80})
            .text(60, 80, "ỦY BAN NHÂN DÂN")
            .text(280, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .text(60, 120, "Số: 12/UBND-VX")
            .text(280, 120, "Độc lập - Tự do - Hạnh phúc")
            .build();
    assertThat(finder.find(page)).isEmpty();
  }

  private static PageFixture frame(PageFixture page, double x, double y, double[] xs, double[] ys) {
    for (double at : ys) {
      page.ruling(y + at, x, x + xs[xs.length - 1]);
    }
    for (double at : xs) {
      page.upright(x + at, y, y + ys[ys.length - 1]);
    }
    return page;
  }

  /** The drawn cells, without borders at which no cell begins. */
  private static List<Slot> distinct(DrawnTable drawn) {
    List<Integer> rows = drawn.slots.stream().map(Slot::row).distinct().sorted().toList();
    List<Integer> columns = drawn.slots.stream().map(Slot::column).distinct().sorted().toList();
    return drawn.slots.stream()
        .map(s -> {
          int right = (int) columns.stream().filter(c -> c < s.right()).count();
          int bottom = (int) rows.stream().filter(r -> r < s.bottom()).count();
          int row = rows.indexOf(s.row());
          int column = columns.indexOf(s.column());
          return new Slot(row, column, bottom - row, right - column);
        })
        .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column))
        .toList();
  }

  private static List<Slot> slots(Grid grid) {
    return grid.cells().stream()
        .map(c -> new Slot(c.row(), c.column(), c.rowSpan(), c.columnSpan()))
        .sorted(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column))
        .toList();
  }

  private static void assertEveryWordIsInOneCell(Grid grid, List<Word> words) {
    List<Word> placed = new ArrayList<>();
    grid.cells().forEach(cell -> cell.lines().forEach(line -> placed.addAll(line.words())));
    assertThat(placed).containsExactlyInAnyOrderElementsOf(words);
    int area = grid.cells().stream().mapToInt(c -> c.rowSpan() * c.columnSpan()).sum();
    assertThat(area).isEqualTo(grid.rows() * grid.columns());
  }
}
