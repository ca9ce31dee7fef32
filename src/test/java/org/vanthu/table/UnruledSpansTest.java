package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.model.Grid;
import org.vanthu.model.Grid.GridCell;
import org.vanthu.model.Page;

class UnruledSpansTest {

  private final TableFinder finder = new TableFinder();

  @Test
  void wordsInTheMiddleOfTwoHeadsSpanThemWithoutARuling() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.centred(80, 100, "TT").centred(180, 100, "Tên tài sản").centred(340, 100, "Tình trạng");
    page.centred(300, 122, "Đường kính").centred(380, 122, "Chiều cao").bold(false);
    for (int i = 0; i < 4; i++) {
      double y = 146 + 16 * i;
      page.centred(80, y, "" + (i + 1)).text(130, y, "Cây số " + i);
      page.centred(300, y, "4" + i).centred(380, y, "7" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(cell(grid, 0, 2).columnSpan()).isEqualTo(2);
    assertThat(text(grid, 1, 3)).isEqualTo("Chiều cao");
    assertThat(cell(grid, 0, 1).rowSpan()).isEqualTo(2);
  }

  @Test
  void secondLineOfAHeadOverColumnsStaysWithItsFirst() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.centred(80, 100, "TT")
        .centred(180, 100, "Họ và tên")
        .centred(340, 100, "Hình thức tổ chức");
    page.centred(340, 112, "thi").centred(300, 136, "Trên giấy").centred(380, 136, "Trên máy");
    page.bold(false);
    for (int i = 0; i < 3; i++) {
      double y = 160 + 16 * i;
      page.centred(80, y, "" + (i + 1)).text(130, y, "Nguyễn Văn " + i);
      page.centred(300, y, "1").centred(380, y, "2");
    }
    Grid grid = only(page.build());
    assertThat(text(grid, 0, 2)).isEqualTo("Hình thức tổ chức thi");
    assertThat(text(grid, 1, 2)).isEqualTo("Trên giấy");
  }

  @Test
  void emptyFormKeepsItsNumberedRows() {
    PageFixture page = PageFixture.page(1).size(10);
    page.text(60, 80, "Các đơn vị gửi danh sách về Sở Tài chính theo mẫu dưới đây trước ngày");
    page.text(60, 92, "cuối tháng để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết");
    page.bold(true).text(60, 120, "STT").text(120, 120, "Họ và tên").text(240, 120, "Chức vụ");
    page.text(360, 120, "Ghi chú").bold(false);
    for (int i = 0; i < 3; i++) {
      page.text(66, 142 + 22 * i, "" + (i + 1));
    }
    page.text(64, 208, "...");
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 3, 0)).isEqualTo("3");
    assertThat(text(grid, 4, 0)).isEqualTo("...");
  }

  @Test
  void numberedParagraphsBelowATableAreNoRowsOfIt() {
    PageFixture page = PageFixture.page(1).size(10);
    page.bold(true).text(60, 120, "STT").text(120, 120, "Họ và tên").text(360, 120, "Tuổi");
    page.bold(false).text(66, 136, "1").text(120, 136, "Nguyễn Văn An").text(366, 136, "31");
    page.text(66, 152, "2").text(120, 152, "Trần Thị Bình").text(366, 152, "45");
    page.text(60, 176, "3 đơn vị nêu trên chịu trách nhiệm tổ chức thực hiện và báo cáo kết quả");
    assertThat(only(page.build()).rows()).isEqualTo(3);
  }

  @Test
  void numberCoversTheRowsBelowThatAreAsFullAndHaveNone() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "TT").text(100, 100, "Dịch vụ").text(300, 100, "Thẩm quyền").bold(false);
    for (int i = 0; i < 6; i++) {
      double y = 122 + 36 * i;
      if (i % 2 == 0) {
        page.text(60, y, "" + (i / 2 + 1));
      }
      page.lines(100, y, 12, "Dịch vụ vận chuyển hành", "khách tuyến " + i);
      page.text(300, y, "Bộ Xây dựng");
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(7);
    assertThat(cell(grid, 1, 0).rowSpan()).isEqualTo(2);
    assertThat(cell(grid, 5, 0).rowSpan()).isEqualTo(2);
  }

  @Test
  void totalHasItsOwnEmptyNumber() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "TT").text(100, 100, "Đơn vị").text(300, 100, "Kinh phí").bold(false);
    for (int i = 0; i < 3; i++) {
      double y = 116 + 16 * i;
      page.text(60, y, "" + (i + 1)).text(100, y, "Sở số " + i).text(305, y, "1.20" + i);
    }
    page.text(100, 164, "Tổng cộng").text(305, 164, "3.603");
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(cell(grid, 3, 0).rowSpan()).isEqualTo(1);
    assertThat(text(grid, 4, 0)).isEmpty();
  }

  @Test
  void labelInTheMiddleOfItsRowsCoversThem() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "Lĩnh vực").text(200, 100, "Nội dung").text(400, 100, "Đơn vị").bold(false);
    String[] labels = {"Y tế", "Giáo dục"};
    for (int group = 0; group < 2; group++) {
      double top = 124 + 120 * group;
      for (int i = 0; i < 3; i++) {
        page.lines(200, top + 40 * i, 12, "Khảo sát địa điểm tổ chức", "sự kiện số " + i);
        page.text(400, top + 40 * i + 6, "Sở " + i);
      }
      page.text(60, top + 46, labels[group]);
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(7);
    assertThat(cell(grid, 1, 0).rowSpan()).isEqualTo(3);
    assertThat(text(grid, 4, 0)).isEqualTo("Giáo dục");
  }

  @Test
  void tallCellBesideTwoClearlyPartedOnesSpansTheirRows() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 90, "TT").text(100, 90, "Dịch vụ").text(320, 90, "Thẩm quyền").bold(false);
    for (int i = 0; i < 3; i++) {
      double top = 114 + 94 * i;
      page.text(60, top, "" + (i + 1));
      page.lines(100, top, 12, "Dịch vụ kiểm dịch y tế, y tế", "dự phòng tại cơ sở công lập");
      page.lines(100, top + 48, 12, "Dịch vụ điều trị bằng thuốc", "thay thế tại đơn vị công lập");
      page.lines(
          320,
          top,
          12,
          "Bộ Y tế định giá cụ thể hoặc",
          "phân cấp định giá cụ thể áp",
          "dụng tại đơn vị trực thuộc",
          "Bộ Y tế, các Bộ, cơ quan",
          "ngang Bộ, tổ chức ở trung",
          "ương theo thẩm quyền");
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(7);
    assertThat(cell(grid, 1, 2).rowSpan()).isEqualTo(2);
    assertThat(cell(grid, 1, 0).rowSpan()).isEqualTo(2);
    assertThat(text(grid, 2, 1)).startsWith("Dịch vụ điều trị");
  }

  @Test
  void textInThreeColumnsIsATableWhereNothingElseSaysSo() {
    PageFixture page = PageFixture.page(1).size(10);
    page.text(60, 100, "Lĩnh vực").text(180, 100, "Nội dung").text(400, 100, "Đơn vị");
    for (int i = 0; i < 4; i++) {
      double y = 124 + 36 * i;
      page.text(60, y, "Công trình").lines(180, y, 12, "Khảo sát địa điểm tổ chức", "sự kiện");
      page.text(400, y, "Sở Xây dựng");
    }
    assertThat(only(page.build()).rows()).isEqualTo(5);
  }

  @Test
  void nameOfATotalSpansTheEmptyColumnsInWhoseMiddleItStands() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "TT").text(100, 100, "Đơn vị nhận kinh phí").text(300, 100, "Kinh phí");
    page.bold(false);
    for (int i = 0; i < 3; i++) {
      double y = 116 + 16 * i;
      page.text(62, y, "" + (i + 1)).text(100, y, "Sở số " + i).text(305, y, "1.20" + i);
    }
    page.bold(true).centred(153, 164, "TỔNG CỘNG").text(305, 164, "3.603");
    Grid grid = only(page.build());
    assertThat(cell(grid, 4, 0).columnSpan()).isEqualTo(2);
    assertThat(text(grid, 4, 0)).isEqualTo("TỔNG CỘNG");
  }

  @Test
  void headingInTheMiddleOfThreeColumnsSpansThem() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.centred(80, 106, "TT").centred(170, 106, "Cơ quan").centred(340, 100, "Số hồ sơ");
    page.centred(270, 112, "Tổng số")
        .centred(340, 112, "Trực tuyến")
        .centred(410, 112, "Trực tiếp");
    page.bold(false);
    for (int i = 0; i < 4; i++) {
      double y = 130 + 14 * i;
      page.centred(80, y, "" + (i + 1)).text(130, y, "Sở số " + i);
      page.centred(270, y, "23" + i).centred(340, y, "11" + i).centred(410, y, "12" + i);
    }
    Grid grid = only(page.build());
    assertThat(text(grid, 0, 2)).isEqualTo("Số hồ sơ");
    assertThat(cell(grid, 0, 2).columnSpan()).isEqualTo(3);
    assertThat(text(grid, 1, 3)).isEqualTo("Trực tuyến");
  }

  @Test
  void restOfARowBelowARepeatedHeadIsNoHead() {
    PageFixture page = PageFixture.page(2).size(10).bold(true);
    page.text(60, 60, "STT").text(110, 60, "Nội dung").text(300, 60, "Kinh phí").bold(false);
    page.text(110, 82, "phục vụ cải cách hành chính");
    for (int i = 0; i < 3; i++) {
      double y = 104 + 22 * i;
      page.text(64, y, "" + (i + 7)).text(110, y, "Rà soát số " + i).text(305, y, "1.20" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.headerRows()).isEqualTo(1);
    assertThat(text(grid, 1, 1)).isEqualTo("phục vụ cải cách hành chính");
  }

  @Test
  void restOfACaptionAboveAHeadIsNoHeading() {
    PageFixture page = PageFixture.page(1).size(10);
    page.centred(250, 80, "(Kèm theo Quyết định số 12/QĐ-SVHTTDL ngày 3 tháng 4 của Sở Văn");
    page.centred(250, 92, "hóa, Thể thao và Du lịch)").bold(true);
    page.text(60, 110, "STT").text(110, 110, "Tên thiết bị").text(240, 110, "Số lượng");
    page.text(330, 110, "Đơn giá").bold(false);
    for (int i = 0; i < 4; i++) {
      double y = 126 + 16 * i;
      page.text(64, y, "" + (i + 1)).text(110, y, "Máy số " + i).text(250, y, "1" + i);
      page.text(335, y, "7.20" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.rows()).isEqualTo(5);
    assertThat(text(grid, 0, 1)).isEqualTo("Tên thiết bị");
  }

  @Test
  void rowsOnTheNextPageKeepTheColumnsThatTheyShareWithTheFirst() {
    PageFixture first = PageFixture.page(1).size(10);
    head(first, 600);
    for (int i = 0; i < 12; i++) {
      row(first, 616 + 14 * i, i + 52, "Tỉnh số " + i);
    }
    PageFixture second = PageFixture.page(2).size(10);
    head(second, 70);
    row(second, 86, 64, "Cà Mau");
    row(second, 100, 65, "Bạc Liêu");
    List<List<Grid>> found = finder.findAll(List.of(first.build(), second.build()));
    Grid rest = found.get(1).getFirst();
    assertThat(found.get(0).getFirst().columns()).isEqualTo(4);
    assertThat(rest.columns()).isEqualTo(4);
    assertThat(text(rest, 3, 1)).isEqualTo("Bạc Liêu");
  }

  private static void head(PageFixture page, double y) {
    page.bold(true).text(60, y, "TT").text(77, y, "Địa phương");
    page.centred(304, y - 12, "Kinhphíthựchiệnnhiệmvụ");
    page.text(240, y, "Năm 2024").text(340, y, "Năm 2025").bold(false);
  }

  private static void row(PageFixture page, double y, int number, String label) {
    page.text(62, y, "" + number).text(77, y, label).text(245, y, "1.20" + number);
    page.text(345, y, "2.30" + number);
  }

  @Test
  void numbersOfColumnsTellColumnsHoweverLittleWhiteIsBetween() {
    PageFixture page = PageFixture.page(1).size(10).bold(true);
    page.text(60, 100, "TT").text(80, 100, "Tên vật tư").text(240, 100, "Đơn giá");
    page.text(300, 100, "Ghi chú").bold(false);
    page.text(58, 116, "(1)").text(100, 116, "(2)").text(250, 116, "(3)").text(310, 116, "(4)");
    String[][] rows = {{"1", "Máy bơm"}, {"12", "Xi măng"}, {"143", "Cát"}};
    for (int i = 0; i < 3; i++) {
      double y = 132 + 16 * i;
      page.text(60, y, rows[i][0]).text(76.5, y, rows[i][1]).text(245, y, "7.20" + i);
    }
    Grid grid = only(page.build());
    assertThat(grid.columns()).isEqualTo(4);
    assertThat(text(grid, 4, 0)).isEqualTo("143");
    assertThat(text(grid, 4, 1)).isEqualTo("Cát");
  }

  private Grid only(Page page) {
    List<Grid> found = finder.find(page);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static GridCell cell(Grid grid, int row, int column) {
    return grid.cellAt(row, column).orElseThrow();
  }

  private static String text(Grid grid, int row, int column) {
    return HeaderRows.text(cell(grid, row, column));
  }
}
