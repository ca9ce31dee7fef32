package org.vanthu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Reason;
import org.vanthu.model.Settings;
import org.vanthu.model.Target;
import org.vanthu.model.Value;
import org.vanthu.record.FieldsRecord.FieldRecord;

class RecordAssemblerTest {

  private final DocumentRecord record = ExampleReading.complete();

  @Test
  void everyTargetQuotesWhatHasIt() {
    record.mentions().forEach(m -> assertThat(quote(m.target())).isEqualTo(m.text()));
    record
        .tables()
        .getFirst()
        .cells()
        .forEach(c -> assertThat(quote(c.target())).isEqualTo(c.text()));
    record.rows().stream()
        .flatMap(row -> row.values().stream())
        .forEach(v -> assertThat(quote(v.target())).isEqualTo(v.text()));
    FieldRecord<?, ?> number = record.fields().number().orElseThrow();
    assertThat(quote(number.target())).isEqualTo(number.text()).isEqualTo("89 /TTr-UBND");
  }

  @Test
  void mentionsAndFindingsAreNumberedInTextOrder() {
    assertThat(record.mentions().stream().map(MentionRecord::id))
        .containsExactly("m1", "m2", "m3", "m4");
    assertThat(record.mentions().stream().map(MentionRecord::type))
        .containsExactly(
            MentionRecord.Type.DOCUMENT_NUMBER,
            MentionRecord.Type.PROVINCE,
            MentionRecord.Type.AMOUNT,
            MentionRecord.Type.QUANTITY);
    assertThat(record.findings().stream().map(f -> f.id() + " " + f.code()))
        .containsExactly("f1 SAID_TWICE", "f2 SUM");
  }

  @Test
  void mentionsTablesAndFindingsNameTheirPart() {
    assertThat(record.mentions().stream().map(MentionRecord::part))
        .containsExactly("p1", "p2", "p2", "p2");
    assertThat(record.tables().getFirst().part()).isEqualTo("p2");
    assertThat(record.findings().stream().map(FindingRecord::part)).containsExactly("p1", "p2");
    assertThat(record.parts().stream().map(p -> p.pages())).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void rowsLinkTheirNumbersToTheMentionsThatStandThere() {
    RowRecord row = record.rows().getFirst();
    assertThat(row.province()).contains("04");
    assertThat(row.ordinal()).contains("1");
    assertThat(row.values().getFirst().mention()).contains("m3");
    assertThat(row.values().getFirst().number()).isEqualTo(7765);
    assertThat(row.values().getFirst().target().cell()).contains(new Target.CellPlace("t1", 1, 1));
    assertThat(record.rows().get(1).ordinal()).isEmpty();
  }

  @Test
  void emptyCellHasATargetWithoutLengthInItsOwnCell() {
    TableRecord.CellRecord empty = record.tables().getFirst().cells().get(4);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.target().start()).isEqualTo(empty.target().end());
    assertThat(empty.target().cell()).contains(new Target.CellPlace("t1", 1, 2));
    assertThat(empty.target().regions()).isEmpty();
    assertThat(empty.areas()).hasSize(1);
  }

  @Test
  void roundingNeverLiftsADoubtfulValue() {
    assertThat(record.mentions().get(2).confidence()).isEqualTo(0.7999);
  }

  @Test
  void reasonsStandInOneOrder() {
    assertThat(record.mentions().get(2).reasons())
        .containsExactly(Reason.HANDWRITTEN, Reason.ILL_FORMED, Reason.SAID_TWICE);
  }

  @Test
  void linkOpensThePageAtThePlaceInPercent() {
    TargetRecord target = record.mentions().getFirst().target();
    List<Double> box = target.regions().getFirst().box();
    String expected =
        "/documents/%s?page=1#xywh=percent:%.2f,14.25,"
            .formatted("0f".repeat(32), box.getFirst() / 595.276 * 100);
    assertThat(target.href()).startsWith(expected);
  }

  @Test
  void topLevelFieldsAreThoseOfTheFirstLetter() {
    assertThat(record.fields()).isEqualTo(record.parts().getFirst().fields());
    assertThat(record.parts().get(1).fields()).isEqualTo(FieldsRecord.NONE);
  }

  @Test
  void aPageThatFailedMakesTheRecordPartial() {
    DocumentRecord partial = ExampleReading.partial();
    assertThat(partial.status()).isEqualTo(DocumentRecord.Status.PARTIAL);
    assertThat(partial.failures().getFirst().page()).hasValue(2);
    assertThat(partial.failures().getFirst().remedy()).isNotBlank();
  }

  @Test
  void refusedFileHasARecordThatSaysWhy() {
    DocumentRecord refused =
        new RecordAssembler(Settings.defaults(Path.of("no models")))
            .refused(
                Optional.empty(),
                "x.pdf",
                Failure.ofFile(FailureCode.PASSWORD_NEEDED, "intake", ""));
    assertThat(refused.status()).isEqualTo(DocumentRecord.Status.FAILED);
    assertThat(refused.failures().getFirst().code()).isEqualTo(FailureCode.PASSWORD_NEEDED);
  }

  @Test
  void workersAndFoldersDoNotChangeTheConfiguration() {
    Settings settings = Settings.defaults(Path.of("no models"));
    assertThat(Configuration.hash(settings.withOcrWorkers(7)))
        .isEqualTo(Configuration.hash(Settings.defaults(Path.of("none here either"))));
    List<Settings> others = new ArrayList<>();
    others.add(new Settings(settings.tessdata(), 1, 200, settings.limits()));
    Settings.Limits l = settings.limits();
    others.add(
        settings.withLimits(
            new Settings.Limits(l.bytes(), 7, l.pixels(), l.characters(), l.time())));
    assertThat(others)
        .allSatisfy(other ->
            assertThat(Configuration.hash(other)).isNotEqualTo(Configuration.hash(settings)));
  }

  @Test
  void everyKindOfValueHasItsType() {
    assertThat(MentionRecord.Type.values())
        .extracting(type -> (Object) type.valueType())
        .containsExactlyInAnyOrder((Object[]) Value.class.getPermittedSubclasses());
  }

  private String quote(TargetRecord target) {
    return record.text().substring(target.start(), target.end());
  }
}
