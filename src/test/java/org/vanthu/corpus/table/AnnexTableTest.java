package org.vanthu.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanthu.corpus.MarkedText;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.TableTruth.CellTruth;

class AnnexTableTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

  /** A table as set, with the pages it was set on. */
  private record Set(
      long seed, TableWishes wishes, AnnexTable table, PlacedTable placed, PaperSurface surface) {

    @Override
    public String toString() {
      return table.kind() + " " + seed;
    }
  }

  static Stream<Set> tables() {
    List<Set> sets = new ArrayList<>();
    for (TableWishes.Kind kind : TableWishes.Kind.values()) {
      for (int seed = 0; seed < 4; seed++) {
        sets.add(set(seed, TableWishes.any().of(kind).rows(3, 45)));
      }
    }
    return sets.stream();
  }

  private static Set set(long seed, TableWishes wishes) {
    AnnexTable table = AnnexTable.random(new Random(seed), DAY, wishes);
    PaperSurface surface = new PaperSurface(PageForm.upright());
    return new Set(seed, wishes, table, table.set(surface, PageForm.upright()), surface);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cellsTileTheGrid(Set set) {
    var truth = set.placed().table();
    int[][] covered = new int[truth.rows()][truth.columns()];
    for (CellTruth cell : truth.cells()) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          covered[r][c]++;
        }
      }
    }
    for (int[] row : covered) {
      assertThat(row).containsOnly(1);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cellSaysTheWordsInItsInk(Set set) {
    for (CellTruth cell : set.placed().table().cells()) {
      String words =
          cell.regions().stream()
              .map(region -> wordsIn(set.surface(), region))
              .collect(Collectors.joining(" "));
      assertThat(words).isEqualTo(cell.text());
    }
  }

  private static String wordsIn(PaperSurface surface, Region region) {
    return surface.words.stream()
        .filter(word -> word.region().page() == region.page())
        .filter(word -> inside(region.box(), word.region().box()))
        .map(PaperSurface.Placed::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean inside(Box outer, Box inner) {
    return outer.grown(0.01).containsCenterOf(inner) && outer.overlap(inner) > 0.99 * inner.area();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsStayBetweenTheMarginsAndApart(Set set) {
    for (PaperSurface.Placed word : set.surface().words) {
      PageForm page = set.surface().pages.get(word.region().page() - 1);
      Box box = word.region().box();
      assertThat(box.left()).as(word.text()).isGreaterThanOrEqualTo(page.left());
      assertThat(box.right()).as(word.text()).isLessThanOrEqualTo(page.width() - page.right());
      assertThat(box.bottom()).as(word.text()).isLessThanOrEqualTo(page.floor() + 2);
    }
    for (int page = 1; page <= set.surface().pages.size(); page++) {
      int number = page;
      List<Box> boxes =
          set.surface().words.stream()
              .filter(word -> word.region().page() == number)
              .map(word -> word.region().box().grown(-1.5))
              .toList();
      for (int i = 0; i < boxes.size(); i++) {
        for (int k = i + 1; k < boxes.size(); k++) {
          assertThat(boxes.get(i).overlap(boxes.get(k))).isZero();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void mentionQuotesTheWordsInItsInk(Set set) {
    set.placed()
        .mentions()
        .forEach(mention -> {
          assertThat(mention.regions()).as(mention.toString()).isNotEmpty();
          assertThat(mention.type())
              .isIn("DATE", "AMOUNT", "PROVINCE", "DOCUMENT_NUMBER", "ORGANISATION");
          assertThat(mention.text()).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void amountsInDongAreWhatTheCellsPrint(Set set) {
    var truth = set.placed().table();
    long amounts = set.placed().mentions().stream().filter(m -> m.type().equals("AMOUNT")).count();
    long vnd =
        truth.meaning().stream()
            .flatMap(row -> row.vnd().values().stream())
            .filter(v -> v != 0)
            .count();
    assertThat(amounts).isGreaterThanOrEqualTo(vnd);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sameSeedMakesTheSameTable(Set set) {
    assertThat(set(set.seed(), set.wishes()).placed()).isEqualTo(set.placed());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsBelongToRowsOverThemOneLevelUp(Set set) {
    var meaning = set.placed().table().meaning();
    int head = set.placed().table().headerRows();
    for (var row : meaning) {
      if (row.parent() >= 0) {
        assertThat(row.parent()).isLessThan(row.row());
        assertThat(meaning.get(row.parent() - head).level()).isEqualTo(row.level() - 1);
      } else {
        assertThat(row.level()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void unbrokenSumsAllHold() {
    for (int seed = 0; seed < 60; seed++) {
      AnnexTable table =
          AnnexTable.random(new Random(seed), DAY, TableWishes.any().contradicted(false));
      assertThat(table.findings()).extracting(FindingTruth::outcome).doesNotContain("CONTRADICTED");
    }
  }

  @Test
  void plantedDigitBreaksTheOneSumOfItsCellAndAnotherOnlyWhereItAddsUpAcrossToo() {
    int one = 0;
    int two = 0;
    for (int seed = 0; seed < 60; seed++) {
      TableWishes wishes =
          TableWishes.any().of(TableWishes.Kind.BUDGET).rows(6, 40).contradicted(true);
      AnnexTable table = AnnexTable.random(new Random(seed), DAY, wishes);
      List<FindingTruth> broken =
          table.findings().stream()
              .filter(finding -> finding.outcome().equals("CONTRADICTED"))
              .toList();
      assertThat(broken).allMatch(FindingTruth::planted);
      assertThat(broken).hasSizeBetween(1, 2);
      one += broken.size() == 1 ? 1 : 0;
      two += broken.size() == 2 ? 1 : 0;
    }
    assertThat(one).isPositive();
    assertThat(two).isPositive();
  }

  @Test
  void mentionInAHeadIsThereOnceForEachPageThatRepeatsIt() {
    int repeated = 0;
    for (int seed = 0; seed < 15; seed++) {
      Set set = set(seed, TableWishes.any().of(TableWishes.Kind.BUDGET).rows(60, 80));
      boolean again = set.table().style().again() == TableStyle.Again.HEAD;
      long heads =
          set.table().cells().stream()
              .filter(cell -> cell.row() < set.table().headerRows())
              .flatMap(cell -> MarkedText.parse(cell.marked()).marks().stream())
              .count();
      long dates =
          set.placed().mentions().stream()
              .filter(mention -> mention.type().equals("DATE") && mention.text().startsWith("Năm"))
              .count();
      int pages = set.placed().table().regions().size();
      assertThat(dates).isEqualTo(again ? heads * pages : heads);
      repeated += again && pages > 1 && heads > 0 ? 1 : 0;
    }
    assertThat(repeated).isPositive();
  }

  @Test
  void rowCutByThePageEndIsOneRow() {
    int cut = 0;
    for (int seed = 0; seed < 12; seed++) {
      Set set = set(seed, TableWishes.any().rows(60, 90));
      int rows = set.table().rows();
      assertThat(set.placed().table().rows()).isEqualTo(rows);
      for (CellTruth cell : set.placed().table().cells()) {
        boolean over = cell.regions().stream().map(Region::page).distinct().count() > 1;
        cut += over && cell.rowSpan() == 1 ? 1 : 0;
      }
    }
    assertThat(cut).isPositive();
  }

  @Test
  void textOfTheTableIsTheMarkedTextOfItsCells() {
    Set set = set(5, TableWishes.any());
    List<String> told = set.placed().table().cells().stream().map(CellTruth::text).toList();
    List<String> meant =
        set.table().cells().stream()
            .map(cell -> Spaces.folded(MarkedText.parse(cell.marked()).text()))
            .toList();
    assertThat(told).isEqualTo(meant);
  }

  @Test
  void fifteenHundredRowsTakeTimeInProportion() {
    TableWishes small = TableWishes.any().of(TableWishes.Kind.BUDGET).rows(300, 300);
    TableWishes large = TableWishes.any().of(TableWishes.Kind.BUDGET).rows(1_500, 1_500);
    IntStream.range(0, 3).forEach(seed -> set(seed, small));
    long start = System.nanoTime();
    Set set = set(3, large);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(set.placed().table().rows()).isGreaterThanOrEqualTo(1_500);
    assertThat(set.placed().table().regions()).hasSizeGreaterThan(20);
    assertThat(seconds).isLessThan(5);
  }
}
