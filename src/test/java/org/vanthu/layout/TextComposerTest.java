package org.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.Region;
import org.vanthu.model.TextLine;

class TextComposerTest {

  private static final String[] FULL = {
    "Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Công văn số 75",
    "về việc báo cáo kết quả thực hiện kế hoạch, Sở Tài chính tổng hợp, báo cáo Ủy",
    "ban nhân dân tỉnh xem xét, quyết định các nội dung sau đây trong năm hai nghìn"
  };

  @Test
  void paragraphRunsOnOverTheEndOfAPageAndNotesFollowIt() {
    Page one =
        PageFixture.page(1)
            .lines(85, 600, 18, FULL)
            .ruling(690, 85, 200)
            .size(9)
            .text(85, 705, "1 Văn bản số 12.")
            .build();
    Page two =
        PageFixture.page(2)
            .centred(297, 40, "2")
            .lines(85, 80, 18, "hai mươi lăm.")
            .text(120, 130, "Kính trình.")
            .build();
    Document document = compose(one, two);
    assertThat(document.text())
        .isEqualTo(
            String.join("\n", FULL) + "\nhai mươi lăm.\n\n1 Văn bản số 12.\n\n2\n\nKính trình.");
    assertThat(document.blocks().getFirst().lines())
        .extracting(line -> line.region().orElseThrow().page())
        .containsExactly(1, 1, 1, 2);
  }

  @Test
  void linesThatRunAlongOnMostPagesAreFurniture() {
    Page[] pages = new Page[4];
    for (int i = 0; i < pages.length; i++) {
      pages[i] =
          PageFixture.page(i + 1)
              .text(85, 40, "Báo cáo năm 2024, trang " + (i + 1))
              .lines(85, 90, 18, "Nội dung thứ " + "abcd".charAt(i) + ".")
              .build();
    }
    assertThat(compose(pages).blocks())
        .filteredOn(block -> block.kind() == BlockKind.FURNITURE)
        .hasSize(4);
  }

  @Test
  void cellsArePartedByTabsAndTargetTheirInk() {
    PageFixture fixture =
        PageFixture.page(1).text(85, 100, "STT").text(150, 100, "Tên đơn vị").text(85, 130, "1");
    Page page = fixture.build();
    Document document = new TextComposer().compose(List.of(layout(page, List.of())), List.of());
    assertThat(document.text()).isEqualTo("STT\tTên đơn vị\n1\t");
    assertThat(document.tables().getFirst().cells())
        .extracting(cell -> cell.text(document))
        .containsExactly("STT", "Tên đơn vị", "1", "");
    assertThat(document.failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Thông tư số 13/2021/TT-,BTNMT,Thông tư số 13/2021/TT-BTNMT",
    "107°01’10.0,”,107°01’10.0”",
    "Văn phòng -,Sở Tài chính,Văn phòng -|Sở Tài chính",
    "Tỷ lệ,(%),Tỷ lệ|(%)",
    "Văn phòng,2.,Văn phòng|2."
  })
  void wordCutAtTheEndOfALineIsWholeInItsCell(String first, String second, String text) {
    Page upper = PageFixture.page(1).text(85, 100, first).build();
    Page lower = PageFixture.page(1).text(85, 115, second).build();
    Region area = new Region(1, new Box(80, 80, 400, 140));
    List<TextLine> lines =
        List.of(line(upper, 0, upper.words().size()), line(lower, 0, lower.words().size()));
    Grid grid = new Grid(1, 1, 0, List.of(cell(0, 0, lines, area)), List.of(area));
    PageLayout layout = new PageLayout(upper, List.of(new Piece.Table(grid, List.of())));
    Document document = new TextComposer().compose(List.of(layout), List.of());
    assertThat(document.tables().getFirst().cells().getFirst().text(document).replace('\n', '|'))
        .isEqualTo(text);
  }

  @Test
  void droppedHeaderStandsBetweenRowsAndInNoCell() {
    Page page =
        PageFixture.page(1)
            .text(85, 100, "STT")
            .text(150, 100, "Tên đơn vị")
            .text(85, 130, "1")
            .build();
    TextLine repeated = line(PageFixture.page(2).text(85, 50, "STT").build(), 0, 1);
    Document document =
        new TextComposer()
            .compose(
                List.of(layout(page, List.of(new Grid.Dropped(1, List.of(repeated))))), List.of());
    assertThat(document.text()).isEqualTo("STT\tTên đơn vị\nSTT\n1\t");
    assertThat(document.tables().getFirst().cells())
        .noneMatch(cell -> cell.span().overlaps(document.blocks().getFirst().span()));
  }

  @Test
  void digitsInNoPieceAreReported() {
    Page page = PageFixture.page(3).text(85, 100, "Số 12").build();
    PageLayout without =
        new PageLayout(page, List.of(new Piece.Text(BlockKind.TEXT, List.of(line(page, 0, 1)))));
    assertThat(new TextComposer().compose(List.of(without), List.of()).failures())
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.code()).isEqualTo(FailureCode.DIGITS_LOST);
          assertThat(failure.target().orElseThrow().regions())
              .containsExactly(new Region(3, page.words().get(1).box()));
        });
  }

  @Test
  void everyLineIsTheTextOfItsWords() {
    Document document = compose(PageFixture.page(1).lines(85, 100, 18, FULL).build());
    List<String> lines = new ArrayList<>();
    document.blocks().forEach(b -> b.lines().forEach(line -> lines.add(line.text(document))));
    assertThat(lines).containsExactly(FULL);
  }

  private static Document compose(Page... pages) {
    PageArranger arranger = new PageArranger();
    List<PageLayout> layouts = new ArrayList<>();
    for (Page page : pages) {
      layouts.add(arranger.arrange(page, List.of()));
    }
    return new TextComposer().compose(layouts, List.of());
  }

  private static PageLayout layout(Page page, List<Grid.Dropped> dropped) {
    Region area = new Region(1, new Box(80, 80, 400, 140));
    Grid grid =
        new Grid(
            2,
            2,
            1,
            List.of(
                cell(0, 0, List.of(line(page, 0, 1)), area),
                cell(0, 1, List.of(line(page, 1, 4)), area),
                cell(1, 0, List.of(line(page, 4, 5)), area),
                cell(1, 1, List.of(), area)),
            List.of(area));
    return new PageLayout(page, List.of(new Piece.Table(grid, dropped)));
  }

  private static TextLine line(Page page, int from, int to) {
    return TextLine.of(page.number(), page.words().subList(from, to));
  }

  private static Grid.GridCell cell(int row, int column, List<TextLine> lines, Region area) {
    CellRole role = row == 0 ? CellRole.HEADER : CellRole.BODY;
    return new Grid.GridCell(row, column, 1, 1, role, lines, List.of(area));
  }
}
