package org.vanthu.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.model.Box;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

class UnruledTableTest {

  private final TableFinder finder = new TableFinder();

  @Test
  void whiteThatOnlyPartsWhatRunsAcrossItIsNoColumn() throws IOException {
    PageFixture page = PageFixture.page(1);
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("annex-with-ruled-head.tsv"))) {
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        String[] told = line.split("\t");
        double[] at = Arrays.stream(told).limit(4).mapToDouble(Double::parseDouble).toArray();
        Box box = new Box(at[0], at[1], at[2], at[3]);
        if (told.length == 5) {
          page.word(Word.of(told[4], box, Style.PLAIN, Road.TEXT_LAYER));
        } else if (box.width() > box.height()) {
          page.ruling(box.top(), box.left(), box.right());
        } else {
          page.upright(box.left(), box.top(), box.bottom());
        }
      }
    }
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(text(grid, 2, 1)).isEqualTo("Rà soát phòng họp trực tuyến");
  }

  @Test
  void figuresUnderTheirHeadsAreATableWithoutAnyRuling() {
    PageFixture page = PageFixture.page(1).size(10);
    page.bold(true).text(60, 100, "Đơn vị").text(240, 100, "Năm 2024").text(340, 100, "Năm 2025");
    page.bold(false);
    for (int i = 0; i < 5; i++) {
      double y = 116 + 14 * i;
      page.text(60, y, "Sở số " + i).text(240, y, "1.20" + i).text(340, y, "2.30" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(6);
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(text(grid, 0, 1)).isEqualTo("Năm 2024");
    assertThat(text(grid, 5, 2)).isEqualTo("2.304");
    assertThat(grid.headerRows()).isEqualTo(1);
  }

  @Test
  void headOverTwoColumnsSpansThemByTheRulingUnderIt() {
    PageFixture page = PageFixture.page(1).size(10);
    page.ruling(85, 60, 420).text(60, 112, "Địa bàn").centred(310, 97, "Dân số");
    page.ruling(101, 220, 420).text(220, 112, "Thành thị").text(340, 112, "Nông thôn");
    page.ruling(118, 60, 420);
    for (int i = 0; i < 4; i++) {
      double y = 132 + 14 * i;
      page.text(60, y, "Xã số " + i).text(230, y, "31" + i).text(350, y, "45" + i);
    }
    Grid grid = only(page.ruling(182, 60, 420).build());
    assertThat(grid.cellAt(0, 1).orElseThrow().columnSpan()).isEqualTo(2);
    assertThat(grid.cellAt(0, 0).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(text(grid, 1, 2)).isEqualTo("Nông thôn");
    assertThat(grid.rows()).isEqualTo(6);
  }

  @Test
  void linesOfACellAreJoinedWhereRowsStandFurtherApart() {
    PageFixture page = PageFixture.page(1).size(10);
    page.bold(true).text(60, 100, "STT").text(110, 100, "Nội dung").text(330, 100, "Đơn vị");
    page.bold(false);
    for (int i = 0; i < 4; i++) {
      double y = 124 + 40 * i;
      page.text(60, y, "" + (i + 1));
      page.lines(110, y, 12, "Khảo sát địa điểm tổ chức", "sự kiện");
      page.text(330, y, "Sở Y tế");
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 4, 1)).isEqualTo("Khảo sát địa điểm tổ chức sự kiện");
  }

  @Test
  void columnsOfTheBodyAreFoundWhereOnlyHeadAndRowsAreRuled() {
    PageFixture page = PageFixture.page(1).size(10);
    double[] xs = {60, 200, 300, 400};
    for (double x : xs) {
      page.upright(x, 90, 110);
    }
    page.upright(60, 110, 210).upright(400, 110, 210).ruling(90, 60, 400);
    page.text(70, 104, "Tỉnh").text(220, 104, "Năm 2024").text(320, 104, "Năm 2025");
    for (int i = 0; i < 5; i++) {
      double y = 124 + 20 * i;
      page.ruling(y - 14, 60, 400).text(70, y, "Tỉnh " + i);
      page.text(230, y, "1.20" + i).text(330, y, "2.30" + i);
    }
    Grid grid = only(page.ruling(210, 60, 400).build());
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.rows()).isEqualTo(6);
    assertThat(text(grid, 3, 2)).isEqualTo("2.302");
  }

  @Test
  void tableGoesOnOnTheNextPageWithItsColumns() {
    PageFixture first = PageFixture.page(1).size(10);
    first.bold(true).text(60, 700, "STT").text(100, 700, "Đơn vị").text(300, 700, "Kinh phí");
    first.bold(false);
    for (int i = 0; i < 5; i++) {
      first.text(62, 716 + 14 * i, "" + (i + 1)).text(100, 716 + 14 * i, "Sở số " + i);
      first.text(310, 716 + 14 * i, "1.20" + i);
    }
    PageFixture second = PageFixture.page(2).size(10);
    second.text(62, 70, "6").text(100, 70, "Sở Y tế").text(310, 70, "1.300");
    second.text(
        60, 110, "Các đơn vị căn cứ kế hoạch này tổ chức thực hiện và báo cáo kết quả về Sở");
    List<List<Grid>> found = finder.findAll(List.of(first.build(), second.build()));
    assertThat(found.get(0)).hasSize(1);
    assertThat(found.get(1)).hasSize(1);
    assertThat(found.get(1).getFirst().rows()).isEqualTo(1);
    assertThat(text(found.get(1).getFirst(), 0, 2)).isEqualTo("1.300");
  }

  @Test
  void cellsInTheMiddleOfTheirRowBelongToAllOfItsLines() {
    PageFixture page = PageFixture.page(1).size(10);
    page.text(60, 90, "TT").text(100, 90, "Nội dung").text(300, 90, "Kinh phí");
    for (int i = 0; i < 4; i++) {
      double y = 110 + 32 * i;
      page.lines(100, y, 12, "Thuê dịch vụ hệ thống", "camera giám sát " + i);
      page.text(60, y + 6, "" + (i + 1)).text(305, y + 6, "1.20" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 3, 0)).isEqualTo("3");
    assertThat(text(grid, 3, 1)).isEqualTo("Thuê dịch vụ hệ thống camera giám sát 2");
    assertThat(text(grid, 3, 2)).isEqualTo("1.202");
  }

  @Test
  void tableBesideRunningTextOfAnotherColumnIsReadAlone() {
    PageFixture page = PageFixture.page(1).size(9);
    page.ruling(82, 40, 280);
    page.text(40, 92, "State").text(120, 92, "No.").text(180, 92, "Rate").text(240, 92, "Share");
    page.ruling(95, 40, 280);
    for (int i = 0; i < 20; i++) {
      double y = 106 + 10 * i;
      page.text(40, y, "State-" + i).text(120, y, "1,44" + i % 10).text(180, y, "19." + i % 10);
      page.text(240, y, "4" + i % 10 + "%");
    }
    page.ruling(302, 40, 280);
    for (int i = 0; i < 19; i++) {
      page.text(320, 97.5 + 11.3 * i, "disparities in heart disease and stroke and access care");
    }
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(grid.rows()).isEqualTo(21);
    assertThat(text(grid, 20, 3)).isEqualTo("49%");
  }

  @Test
  void pageOfAHundredThousandWordsIsReadInSeconds() {
    PageFixture page = PageFixture.page(1).size(0.5);
    for (int i = 0; i < 25_000; i++) {
      double y = 20 + 0.03 * i;
      page.text(60, y, "a" + i).text(150, y, "1." + i).text(300, y, "x").text(400, y, "2." + i);
    }
    Page hostile = page.build();
    assertTimeout(Duration.ofSeconds(40), () -> finder.find(hostile));
  }

  @Test
  void headAtTheLeftOfItsFiguresMakesNoColumnOfItsOwn() {
    PageFixture page = PageFixture.page(1).size(10);
    page.text(60, 90, "Tỉnh").text(200, 90, "Năm 2024").text(340, 90, "Năm 2025");
    for (int i = 0; i < 6; i++) {
      double y = 106 + 14 * i;
      page.text(60, y, "Tỉnh " + i).text(250, y, "1.20" + i).text(390, y, "2.30" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(text(grid, 0, 1)).isEqualTo("Năm 2024");
    assertThat(text(grid, 6, 2)).isEqualTo("2.305");
  }

  @Test
  void numberOfThePageIsNoPartOfTheTableBelow() {
    PageFixture page = PageFixture.page(3).size(10).text(296, 40, "3");
    page.text(60, 56, "TT").text(100, 56, "Đơn vị").text(300, 56, "Kinh phí");
    for (int i = 0; i < 4; i++) {
      page.text(60, 70 + 14 * i, "" + (i + 1)).text(100, 70 + 14 * i, "Sở số " + i);
      page.text(305, 70 + 14 * i, "1.20" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 0, 2)).isEqualTo("Kinh phí");
  }

  @Test
  void listWithMarksIsNoTable() {
    PageFixture page = PageFixture.page(1).size(11);
    for (int i = 0; i < 6; i++) {
      page.text(60, 100 + 16 * i, (i + 1) + ".").text(90, 100 + 16 * i, "Rà soát văn bản số " + i);
    }
    assertThat(finder.find(page.build())).isEmpty();
  }

  @Test
  void twoColumnsOfRunningTextAreNoTable() {
    PageFixture page = PageFixture.page(1).size(10);
    for (int i = 0; i < 20; i++) {
      page.text(60, 100 + 13 * i, "các cơ quan đơn vị triển khai nhiệm vụ");
      page.text(310, 100 + 13 * i, "được giao theo quy định của pháp luật");
    }
    assertThat(finder.find(page.build())).isEmpty();
  }

  @Test
  void headAndSignaturesOfALetterAreNoTables() {
    PageFixture page = PageFixture.page(1).size(12);
    page.text(60, 60, "ỦY BAN NHÂN DÂN").text(280, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    page.text(60, 76, "TỈNH LÀO CAI").text(300, 76, "Độc lập - Tự do - Hạnh phúc");
    page.text(60, 96, "Số: 12/UBND-VX").text(290, 96, "Lào Cai, ngày 12 tháng 5 năm 2025");
    page.text(60, 600, "Nơi nhận:").text(350, 600, "TM. ỦY BAN NHÂN DÂN");
    page.text(60, 616, "- Như trên;").text(370, 616, "CHỦ TỊCH");
    page.text(60, 632, "- Lưu: VT, 12.").text(360, 632, "Nguyễn Văn An");
    assertThat(finder.find(page.build())).isEmpty();
  }

  private Grid only(Page page) {
    List<Grid> found = finder.find(page);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String text(Grid grid, int row, int column) {
    GridCell cell = grid.cellAt(row, column).orElseThrow();
    return HeaderRows.text(cell);
  }
}
