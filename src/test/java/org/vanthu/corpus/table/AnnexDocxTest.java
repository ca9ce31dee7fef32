package org.vanthu.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanthu.truth.TableTruth.CellTruth;

class AnnexDocxTest {

  @ParameterizedTest
  @EnumSource
  void wordFileSaysWhatThePagesSay(TableWishes.Kind kind) throws IOException {
    TableWishes wishes = TableWishes.any().of(kind);
    AnnexTable table = AnnexTable.random(new Random(7), LocalDate.of(2025, 9, 1), wishes);
    PlacedTable printed = table.set(new PaperSurface(PageForm.upright()), PageForm.upright());
    try (XWPFDocument document = new XWPFDocument()) {
      PlacedTable written = new AnnexDocx(document).write(table);
      document.write(new ByteArrayOutputStream());
      assertThat(written.findings()).isEqualTo(printed.findings());
      assertThat(written.table().meaning()).isEqualTo(printed.table().meaning());
      assertThat(written.mentions())
          .extracting(m -> m.type() + m.text() + m.value())
          .isEqualTo(
              printed.mentions().stream().map(m -> m.type() + m.text() + m.value()).toList());
      assertThat(written.table().cells()).hasSameSizeAs(printed.table().cells());
      for (CellTruth cell : written.table().cells()) {
        assertThat(cell.regions()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowsOfTheWordFileAreAsWideAsTheTable(TableWishes.Kind kind) throws IOException {
    TableWishes wishes = TableWishes.any().of(kind);
    AnnexTable table = AnnexTable.random(new Random(11), LocalDate.of(2024, 9, 1), wishes);
    try (XWPFDocument document = new XWPFDocument()) {
      new AnnexDocx(document).write(table);
      for (var row : document.getTables().getFirst().getCTTbl().getTrList()) {
        int width =
            row.getTcList().stream()
                .mapToInt(cell ->
                    cell.isSetTcPr() && cell.getTcPr().isSetGridSpan()
                        ? cell.getTcPr().getGridSpan().getVal().intValue()
                        : 1)
                .sum();
        assertThat(width).isEqualTo(table.columns());
      }
    }
  }
}
