package org.vanthu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vanthu.evaluate.report.Made.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Difference.Kind;

class BaselineTest {

  @TempDir private Path folder;

  private static final Baseline BEFORE = baseline("a.pdf", "cells", new Score.Counts(90, 10, 0));

  @Test
  void sameScoresHold() {
    assertThat(BEFORE.against(baseline("a.pdf", "cells", new Score.Counts(90, 10, 0)))).isEmpty();
  }

  @Test
  void lossIsWorseAndGainIsBetterAndNeitherHolds() {
    assertThat(kinds(BEFORE, baseline("a.pdf", "cells", new Score.Counts(89, 11, 0))))
        .containsExactly(Kind.WORSE);
    assertThat(kinds(BEFORE, baseline("a.pdf", "cells", new Score.Counts(91, 9, 0))))
        .containsExactly(Kind.BETTER);
  }

  @Test
  void lessIsBetterOfErrorRates() {
    Baseline before = baseline("a.pdf", "cer", new Score.Ratio(5, 100));
    assertThat(kinds(before, baseline("a.pdf", "cer", new Score.Ratio(6, 100))))
        .containsExactly(Kind.WORSE);
    assertThat(kinds(before, baseline("a.pdf", "cer", new Score.Ratio(4, 100))))
        .containsExactly(Kind.BETTER);
  }

  @Test
  void sameValueOfOtherNumbersIsSeen() {
    Baseline before = baseline("a.pdf", "cer", new Score.Ratio(5, 100));
    assertThat(kinds(before, baseline("a.pdf", "cer", new Score.Ratio(10, 200))))
        .containsExactly(Kind.CHANGED);
  }

  @Test
  void lastDigitsOfFloatingPointAreNoDifference() {
    Baseline before = baseline("a.pdf", "teds", new Score.Ratio(1.23456789, 2));
    assertThat(before.against(baseline("a.pdf", "teds", new Score.Ratio(1.2345680, 2)))).isEmpty();
    assertThat(before.against(baseline("a.pdf", "teds", new Score.Ratio(1.23458, 2)))).hasSize(1);
  }

  @Test
  void newAndRemovedDocumentsAndMeasuresAreSeen() {
    Baseline other = baseline("b.pdf", "cells", new Score.Counts(1, 0, 0));
    assertThat(kinds(BEFORE, other)).containsExactly(Kind.REMOVED, Kind.NEW);
    assertThat(kinds(BEFORE, baseline("a.pdf", "rows", new Score.Counts(1, 0, 0))))
        .containsExactly(Kind.REMOVED, Kind.NEW);
  }

  @Test
  void moreWrongInSilenceMoreLostDigitsAndMorePiecesAreWorse() {
    for (String measure : List.of("silence/ofWrong", "conservation", "tables/pieces")) {
      Baseline before = baseline("a.pdf", measure, new Score.Ratio(2, 10));
      assertThat(kinds(before, baseline("a.pdf", measure, new Score.Ratio(3, 10))))
          .as(measure)
          .containsExactly(Kind.WORSE);
    }
  }

  @Test
  void fileTellsWhatWasWrittenAndAlwaysTheSame() throws IOException {
    Baseline baseline =
        Baseline.of(
            List.of(
                document("z \"quoted\".pdf", Map.of("cer", new Score.Ratio(1.5, 3))),
                document(
                    "a.pdf",
                    Map.of(
                        "rows", new Score.Counts(1, 2, 3), "teds", new Score.Ratio(1.0 / 3, 1)))));
    Path file = folder.resolve("baseline.json");
    baseline.write(file);
    Baseline read = Baseline.read(file);
    assertThat(read.against(baseline)).isEmpty();
    assertThat(baseline.against(read)).isEmpty();
    assertThat(read.text()).isEqualTo(Files.readString(file));
  }

  @Test
  void otherFileIsRefusedByName() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    assertThatThrownBy(() -> Baseline.read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other.json");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertThatThrownBy(() -> Baseline.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.json");
  }

  @Test
  void gainAsksToBeAcceptedAndLossToBeMended() {
    Baseline better = baseline("a.pdf", "cells", new Score.Counts(91, 9, 0));
    String gain = new Verdict(Path.of("b.json"), BEFORE.against(better)).text();
    assertThat(gain).contains("better   a.pdf  cells").contains("--baseline b.json --accept");
    String loss = new Verdict(Path.of("b.json"), better.against(BEFORE)).text();
    assertThat(loss).contains("worse    a.pdf  cells").contains("Mend what is worse");
  }

  private static Baseline baseline(String name, String measure, Score score) {
    return Baseline.of(List.of(document(name, Map.of(measure, score))));
  }

  private static List<Kind> kinds(Baseline before, Baseline now) {
    return before.against(now).stream().map(Difference::kind).toList();
  }
}
