package org.vanthu.evaluate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.table.PlainTable.PlainCell;

class PlainTableTest {

  @Test
  void rowsAndColumnsThatNothingShowsAreNone() {
    PlainTable markup =
        new PlainTable(
            4,
            5,
            List.of(
                new PlainCell(0, 0, 1, 2, "Tên"),
                new PlainCell(0, 2, 1, 3, "Toạ độ"),
                new PlainCell(1, 0, 2, 2, "A"),
                new PlainCell(1, 2, 2, 2, "16"),
                new PlainCell(1, 4, 2, 1, "107"),
                new PlainCell(3, 0, 1, 2, "B"),
                new PlainCell(3, 2, 1, 2, "17"),
                new PlainCell(3, 4, 1, 1, "108")));
    PlainTable paper =
        new PlainTable(
            3,
            3,
            List.of(
                new PlainCell(0, 0, 1, 1, "Tên"),
                new PlainCell(0, 1, 1, 2, "Toạ độ"),
                new PlainCell(1, 0, 1, 1, "A"),
                new PlainCell(1, 1, 1, 1, "16"),
                new PlainCell(1, 2, 1, 1, "107"),
                new PlainCell(2, 0, 1, 1, "B"),
                new PlainCell(2, 1, 1, 1, "17"),
                new PlainCell(2, 2, 1, 1, "108")));
    assertThat(markup).isEqualTo(paper);
    assertThat(new PlainTable(3, 3, paper.cells())).isEqualTo(paper);
  }
}
