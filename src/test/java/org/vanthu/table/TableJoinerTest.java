package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.Region;
import org.vanthu.model.TextLine;

class TableJoinerTest {

  private static final double[] WIDTHS = {40, 260, 120};

  private final TableFinder finder = new TableFinder();
  private final TableJoiner joiner = new TableJoiner();

  @Test
  void repeatedHeaderIsDroppedAndKeptBesideTheCells() {
    Piece.Table joined =
        onlyTable(
            page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
            page(2, 60, 60, row("SIT", "Đơn vi", "Số tiền"), row("2", "Sở Nội vụ", "20")));
    assertThat(column(joined.grid(), 1)).containsExactly("Đơn vị", "Sở Y tế", "Sở Nội vụ");
    assertThat(joined.dropped()).hasSize(1);
    assertThat(joined.dropped().getFirst().beforeRow()).isEqualTo(2);
    assertThat(joined.dropped().getFirst().lines().stream().map(TextLine::text).toList())
        .containsExactly("SIT", "Đơn vi", "Số tiền");
    assertThat(joined.grid().regions()).hasSize(2);
  }

  @Test
  void otherMarginIsTheSameTable() {
    Piece.Table joined =
        onlyTable(
            page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
            page(2, 90, 60, row("2", "Sở Nội vụ", "20"), row("3", "Sở Tài chính", "30")));
    assertThat(joined.grid().rows()).isEqualTo(4);
    assertThat(joined.dropped()).isEmpty();
  }

  @Test
  void rowCutByThePageEndIsResumed() {
    Piece.Table joined =
        onlyTable(
            page(
                1,
                60,
                690,
                row("STT", "Đơn vị", "Số tiền"),
                row("1", "Sở Y tế", "10"),
                row("2", "Sở Lao động, Thương binh", "20")),
            page(2, 60, 60, row("", "và Xã hội", ""), row("3", "Sở Tài chính", "30")));
    assertThat(column(joined.grid(), 1))
        .containsExactly("Đơn vị", "Sở Y tế", "Sở Lao động, Thương binh và Xã hội", "Sở Tài chính");
    assertThat(joined.grid().cellAt(2, 1).orElseThrow().areas()).hasSize(2);
  }

  @Test
  void listInACutRowGoesOnWithItsNextItem() {
    Piece.Table joined =
        onlyTable(
            page(
                1,
                60,
                690,
                row("STT", "Đơn vị", "Số tiền"),
                row("1", "Sở Y tế", "10"),
                row("2", "Sở Lao động, Thương binh", "(i) G")),
            page(2, 60, 60, row("", "và Xã hội", "(ii) T"), row("3", "Sở Tài chính", "30")));
    assertThat(column(joined.grid(), 2)).containsExactly("Số tiền", "10", "(i) G (ii) T", "30");
  }

  @Test
  void newRowWithoutOrdinalIsNotTheRestOfTheLast() {
    Piece.Table joined =
        onlyTable(
            page(
                1,
                60,
                690,
                row("STT", "Đơn vị", "Số tiền"),
                row("1", "Sở Y tế", "10"),
                row("2", "Sở Nội vụ", "20")),
            page(2, 60, 60, row("", "Chi thường xuyên", ""), row("3", "Sở Tài chính", "30")));
    assertThat(column(joined.grid(), 1))
        .containsExactly("Đơn vị", "Sở Y tế", "Sở Nội vụ", "Chi thường xuyên", "Sở Tài chính");
  }

  @Test
  void numbersOfTheColumnsAreDroppedWhereTheyAreRepeatedAlone() {
    Piece.Table joined =
        onlyTable(
            page(
                1,
                60,
                690,
                row("STT", "Đơn vị", "Số tiền"),
                row("A", "B", "1"),
                row("1", "Sở Y tế", "10")),
            page(2, 60, 60, row("A", "B", "1"), row("2", "Sở Nội vụ", "20")));
    assertThat(joined.grid().headerRows()).isEqualTo(2);
    assertThat(column(joined.grid(), 1)).containsExactly("Đơn vị", "B", "Sở Y tế", "Sở Nội vụ");
  }

  @Test
  void pageOfAnotherSizeGoesOnUnderTheSameHead() {
    Piece.Table joined =
        onlyTable(
            page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
            wide(2, 60, 60, row("STT", "Đơn vị", "Số tiền"), row("2", "Sở Nội vụ", "20")));
    assertThat(column(joined.grid(), 1)).containsExactly("Đơn vị", "Sở Y tế", "Sở Nội vụ");
  }

  @Test
  void groupGoesOnOverThePageAndATotalIsNoPartOfIt() {
    GrowingTable table = new GrowingTable(groups());
    table.add(
        rows(
            List.of(cell(0, 0, 1, ""), cell(0, 1, 1, "c"), cell(0, 2, 1, "3")),
            List.of(cell(1, 0, 1, ""), cell(1, 1, 1, "Tổng cộng"), cell(1, 2, 1, "6"))),
        0,
        List.of(0, 1, 2, 3),
        false);
    table.add(
        rows(List.of(cell(0, 0, 1, ""), cell(0, 1, 1, "Tổng cộng"), cell(0, 2, 1, "6"))),
        0,
        List.of(0, 1, 2, 3),
        false);
    assertThat(table.table().grid().cells())
        .filteredOn(cell -> cell.column() == 0)
        .extracting(Grid.GridCell::rowSpan)
        .containsExactly(1, 3, 1, 1);
  }

  @Test
  void otherHeadBeginsAnotherTable() {
    List<PageLayout> joined =
        joiner.join(
            List.of(
                page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
                page(2, 60, 60, row("STT", "Nhiệm vụ", "Thời hạn"), row("1", "Báo cáo", "5"))));
    assertThat(tables(joined)).hasSize(2);
  }

  @Test
  void bordersThatNoRulingDrawsLieElsewhereOnEachPage() {
    Piece.Table joined =
        onlyTable(
            page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
            moved(
                page(2, 60, 60, row("2", "Sở Nội vụ", "20"), row("3", "Sở Tài chính", "30")), -90));
    assertThat(column(joined.grid(), 1))
        .containsExactly("Đơn vị", "Sở Y tế", "Sở Nội vụ", "Sở Tài chính");
  }

  @Test
  void columnsWhoseWordsLieElsewhereAreAnotherTable() {
    String wide = "Trung tâm Xúc tiến đầu tư và du lịch";
    List<PageLayout> joined =
        joiner.join(
            List.of(
                moved(
                    page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
                    -150),
                moved(page(2, 60, 60, row("2", wide, "20"), row("3", wide, "30")), 0)));
    assertThat(tables(joined)).hasSize(2);
  }

  @Test
  void bordersThatAreRuledElsewhereAreAnotherTable() {
    PageLayout next = page(2, 60, 60, row("2", "Sở Nội vụ", "20"), row("3", "Sở Tài chính", "30"));
    List<PageLayout> joined =
        joiner.join(
            List.of(
                moved(
                    page(1, 60, 700, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
                    -90),
                next));
    assertThat(tables(joined)).hasSize(2);
  }

  /** A page with the border before its table's last column so many points further right. */
  private static PageLayout moved(PageLayout page, double by) {
    Grid grid = tables(List.of(page)).getFirst().grid();
    List<Grid.GridCell> cells = new ArrayList<>();
    for (Grid.GridCell cell : grid.cells()) {
      Box box = cell.areas().getFirst().box();
      Box area =
          new Box(
              box.left() + (cell.column() == 2 ? by : 0),
              box.top(),
              box.right() + (cell.column() == 1 ? by : 0),
              box.bottom());
      cells.add(
          new Grid.GridCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.role(),
              cell.lines(),
              List.of(new Region(page.page().number(), area))));
    }
    Grid changed = new Grid(grid.rows(), grid.columns(), grid.headerRows(), cells, grid.regions());
    return new PageLayout(
        PageFixture.page(page.page().number()).build(),
        List.of(new Piece.Table(changed, List.of())));
  }

  @Test
  void tableThatHadRoomForTheNextRowHasEnded() {
    List<PageLayout> joined =
        joiner.join(
            List.of(
                page(1, 60, 300, row("STT", "Đơn vị", "Số tiền"), row("1", "Sở Y tế", "10")),
                page(2, 60, 60, row("2", "Sở Nội vụ", "20"), row("3", "Sở Tài chính", "30"))));
    assertThat(tables(joined)).hasSize(2);
  }

  @Test
  void textBetweenPartsTables() {
    PageLayout first = page(1, 60, 690, row("STT", "Đơn vị", "Số"), row("1", "Sở Y tế", "1"));
    TextLine note = tables(List.of(first)).getFirst().grid().cells().getFirst().lines().getFirst();
    List<Piece> withText = new ArrayList<>(first.pieces());
    withText.add(new Piece.Text(BlockKind.TEXT, List.of(note)));
    List<PageLayout> joined =
        joiner.join(
            List.of(
                new PageLayout(first.page(), withText),
                page(2, 60, 60, row("2", "Sở Nội vụ", "2"), row("3", "Sở Tài chính", "3"))));
    assertThat(tables(joined)).hasSize(2);
  }

  @Test
  void singleRowThatGoesOnWithNothingBecomesText() {
    List<PageLayout> joined =
        joiner.join(List.of(page(1, 60, 300, row("Mục", "Tên đơn vị", "Ghi chú"))));
    assertThat(tables(joined)).isEmpty();
    Piece.Text text = (Piece.Text) joined.getFirst().pieces().getFirst();
    assertThat(text.lines().stream().map(TextLine::text).toList())
        .containsExactly("Mục", "Tên đơn vị", "Ghi chú");
  }

  @Test
  void fifteenHundredRowsOverPagesAreOneTableInTime() {
    List<PageLayout> pages =
        IntStream.rangeClosed(1, 75)
            .mapToObj(n ->
                page(
                    n,
                    60,
                    60,
                    IntStream.range(0, 20)
                        .mapToObj(i -> row(String.valueOf(n * 20 + i), "Đơn vị", "1"))
                        .toArray(String[][]::new)))
            .toList();
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(onlyTable(pages.toArray(PageLayout[]::new)).grid().rows()).isEqualTo(1500));
  }

  private Piece.Table onlyTable(PageLayout... pages) {
    List<Piece.Table> tables = tables(joiner.join(List.of(pages)));
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static List<Piece.Table> tables(List<PageLayout> pages) {
    return pages.stream()
        .flatMap(page -> page.pieces().stream())
        .filter(Piece.Table.class::isInstance)
        .map(Piece.Table.class::cast)
        .toList();
  }

  private static List<String> column(Grid grid, int column) {
    return grid.cells().stream()
        .filter(cell -> cell.column() == column)
        .map(HeaderRows::text)
        .toList();
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static Grid groups() {
    return new Grid(
        3,
        3,
        1,
        List.of(
            cell(0, 0, 1, "STT"),
            cell(0, 1, 1, "Tên"),
            cell(0, 2, 1, "Số"),
            cell(1, 0, 2, "1"),
            cell(1, 1, 1, "a"),
            cell(1, 2, 1, "1"),
            cell(2, 1, 1, "b"),
            cell(2, 2, 1, "2")),
        List.of(new Region(1, new Box(0, 0, 30, 30))));
  }

  @SafeVarargs
  private static Grid rows(List<Grid.GridCell>... rows) {
    List<Grid.GridCell> cells = Stream.of(rows).flatMap(List::stream).toList();
    return new Grid(rows.length, 3, 0, cells, List.of(new Region(2, new Box(0, 0, 30, 30))));
  }

  private static Grid.GridCell cell(int row, int column, int rowSpan, String text) {
    List<TextLine> lines =
        text.isEmpty()
            ? List.of()
            : List.of(TextLine.of(1, List.of(DrawnTable.word(text, 10 * column, 10 * row, 8))));
    Box box = new Box(10 * column, 10 * row, 10 * column + 10, 10 * (row + rowSpan));
    List<Region> areas = List.of(new Region(1, box));
    return new Grid.GridCell(row, column, rowSpan, 1, CellRole.BODY, lines, areas);
  }

  private PageLayout page(int number, double left, double top, String[]... rows) {
    return page(number, left, top, 1, rows);
  }

  private PageLayout wide(int number, double left, double top, String[]... rows) {
    return page(number, left, top, 1.3, rows);
  }

  /** A page with one ruled table, its rows 36 points high. */
  private PageLayout page(int number, double left, double top, double scale, String[]... rows) {
    PageFixture page = PageFixture.page(number).size(10);
    double width = scale * (WIDTHS[0] + WIDTHS[1] + WIDTHS[2]);
    double height = 36.0 * rows.length;
    double x = left;
    for (int c = 0; c <= WIDTHS.length; c++) {
      page.upright(x, top, top + height);
      for (int r = 0; c < WIDTHS.length && r < rows.length; r++) {
        page.text(x + 3, top + 36 * r + 15, rows[r][c]);
      }
      x += c < WIDTHS.length ? scale * WIDTHS[c] : 0;
    }
    for (int r = 0; r <= rows.length; r++) {
      page.ruling(top + 36 * r, left, left + width);
    }
    List<Piece> pieces = new ArrayList<>();
    finder.find(page.build()).forEach(grid -> pieces.add(new Piece.Table(grid, List.of())));
    return new PageLayout(page.build(), pieces);
  }
}
