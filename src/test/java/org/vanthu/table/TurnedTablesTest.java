package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Page;
import org.vanthu.model.Ruling;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

class TurnedTablesTest {

  private final TableFinder finder = new TableFinder();

  @Test
  void unruledTableOnItsLeftSideIsReadAlongItsOwnRows() {
    readsTurned(unruled(), 3);
  }

  @Test
  void unruledTableOnItsRightSideIsReadAlongItsOwnRows() {
    readsTurned(unruled(), 1);
  }

  @Test
  void ruledTableOnItsSideIsReadAlongItsOwnRows() {
    PageFixture page = table();
    for (int i = 0; i < 6; i++) {
      page.ruling(88 + 20 * i, 50, 400);
    }
    for (double x : new double[] {50, 90, 240, 400}) {
      page.upright(x, 88, 188);
    }
    readsTurned(page.build(), 3);
  }

  @Test
  void turnedHeadsOfAnUprightTableStayInIt() {
    PageFixture page = PageFixture.page(1).size(10);
    for (int i = 0; i < 4; i++) {
      page.ruling(i == 0 ? 40 : 100 + 20 * i, 50, 300);
      page.text(60, 114 + 20 * i, "" + i).text(160, 114 + 20 * i, "1.20" + i);
    }
    page.ruling(100, 50, 300);
    for (double x : new double[] {50, 150, 300}) {
      page.upright(x, 40, 180);
    }
    String[] words = {"Số", "lượng", "hồ", "sơ", "tiếp", "nhận", "trong", "năm"};
    for (int i = 0; i < words.length; i++) {
      Box box =
          new Box(200 + 10 * (i / 4), 80 - 12 * (i % 4), 209 + 10 * (i / 4), 90 - 12 * (i % 4));
      Style style = new Style("Times", 10, false, false, 270);
      page.word(Word.of(words[i], box, style, org.vanthu.model.Road.TEXT_LAYER));
    }
    List<Grid> found = finder.find(page.text(60, 60, "STT").build());
    assertThat(found).hasSize(1);
    assertThat(text(found.getFirst(), 0, 1)).isEqualTo("Số lượng hồ sơ tiếp nhận trong năm");
    assertThat(text(found.getFirst(), 2, 1)).isEqualTo("1.201");
  }

  private static Page unruled() {
    return table().build();
  }

  private static PageFixture table() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "STT").text(100, 100, "Đơn vị").text(250, 100, "Kinh phí").bold(false);
    for (int i = 0; i < 4; i++) {
      double y = 120 + 20 * i;
      page.text(60, y, "" + (i + 1)).text(100, y, "Sở số " + i).text(255, y, "1.20" + i);
    }
    return page;
  }

  /** Lays a table on its side below upright text and reads it. */
  private void readsTurned(Page table, int quarters) {
    Page side = table.turned(quarters);
    PageFixture letter = PageFixture.page(1).size(11);
    for (int i = 0; i < 8; i++) {
      letter.text(
          60, 620 + 16 * i, "các cơ quan, đơn vị triển khai nhiệm vụ được giao theo quy định");
    }
    Page upright = letter.build();
    List<Word> words = new ArrayList<>(upright.words());
    words.addAll(side.words());
    List<Ruling> rulings = side.rulings();
    Page page = new Page(1, 842, 842, upright.origin(), "", words, rulings, List.of());
    Grid grid = finder.find(page).getFirst();
    assertThat(finder.find(page)).hasSize(1);
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 0, 2)).isEqualTo("Kinh phí");
    assertThat(text(grid, 3, 1)).isEqualTo("Sở số 2");
    assertThat(grid.headerRows()).isEqualTo(1);
    assertThat(grid.cells())
        .allSatisfy(cell ->
            assertThat(cell.lines())
                .allSatisfy(line -> assertThat(side.words()).containsAll(line.words())));
    GridCell last = grid.cellAt(4, 2).orElseThrow();
    Box area = last.areas().getFirst().box();
    assertThat(last.lines().getFirst().words()).allMatch(w -> area.containsCenterOf(w.box()));
  }

  private static String text(Grid grid, int row, int column) {
    return HeaderRows.text(grid.cellAt(row, column).orElseThrow());
  }
}
