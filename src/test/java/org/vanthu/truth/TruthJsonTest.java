package org.vanthu.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

class TruthJsonTest {

  private static final Region PLACE = new Region(1, new Box(10, 20, 30.5, 40));

  private static final Truth TRUTH =
      new Truth(
          "a.pdf",
          new Truth.Made("digital", "TTr", 7, List.of("borderless")),
          List.of(Truth.Aspect.TEXT, Truth.Aspect.TABLES),
          List.of(new PageTruth(1, 595, 842, "DIGITAL", "TEXT_LAYER", 0)),
          List.of(new WordTruth("Số:", PLACE, 0, WordTruth.Ink.PRINT)),
          List.of(
              new PartTruth(
                  "LETTER",
                  List.of(1),
                  Map.of(
                      "kind",
                      List.of(ItemTruth.printed("kind", "TỜ TRÌNH", "Tờ trình", List.of(PLACE)))))),
          List.of(
              new ItemTruth("DATE", "năm 2024", "2024-01-01/2024-12-31", true, 3, 11, List.of())),
          List.of(
              new TableTruth(
                  TableTruth.Kind.DATA,
                  TableTruth.Ruling.NONE,
                  1,
                  1,
                  0,
                  "",
                  "triệu đồng",
                  List.of(PLACE),
                  List.of(new TableTruth.CellTruth(0, 0, 1, 1, "7.765", List.of(PLACE))),
                  List.of(
                      new TableTruth.RowTruth(0, 1, -1, "I", "a", "38", Map.of(0, 7765000000L))))),
          List.of(new FindingTruth("SUM", "CONFIRMED", 7765000000L, false)),
          List.of(new MarkTruth("SEAL", "", List.of(PLACE))));

  @Test
  void truthIsReadBackAsItWasWritten(@TempDir Path folder) throws Exception {
    Path file = TruthJson.beside(folder.resolve("a.pdf"));
    TruthJson.write(TRUTH, file);
    assertThat(file.getFileName()).hasToString("a.pdf.gold.json");
    assertThat(TruthJson.read(file)).isEqualTo(TRUTH);
  }

  @Test
  void fieldsAreThoseOfTheFirstLetter() {
    assertThat(TRUTH.fields()).containsOnlyKeys("kind");
  }
}
