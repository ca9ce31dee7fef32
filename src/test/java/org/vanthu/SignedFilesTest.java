package org.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Mark;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.model.Signature;
import org.vanthu.model.Source;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.FindingRecord;
import org.vanthu.record.RecordJson;
import org.vanthu.record.SignatureRecord;
import org.vanthu.signature.SignatureReader;
import org.vanthu.signature.SignedPaper;

/** Signed papers from their bytes to their record. */
class SignedFilesTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-01-17T12:00:00+07:00");

  private static Pipeline pipeline;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    pipeline = new Pipeline(Settings.defaults(Path.of("tessdata")));
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  @Test
  void signatureIsTiedToTheWordsAndThePlaceOfItsStamp() throws Exception {
    DocumentRecord record =
        record(
            SignedPaper.stamped(
                SignedPaper.unsigned(),
                NOON,
                "Ky boi: Nguyen Van Mau",
                "Thoi gian ky: 17/01/2025 11:58:30"));
    assertThat(record.signatures()).hasSize(1);
    SignatureRecord signature = record.signatures().getFirst();
    assertThat(record.text().substring(signature.target().start(), signature.target().end()))
        .startsWith("Ky boi:")
        .endsWith("11:58:30");
    assertThat(signature.target().regions()).hasSize(1);
    assertThat(signature.target().href()).contains("?page=1#xywh=percent:");
    assertThat(record.marks()).extracting(mark -> mark.type()).contains(Mark.Type.DIGITAL_STAMP);
    assertThat(record.findings()).isEmpty();
    assertThat(record.status()).isEqualTo(DocumentRecord.Status.COMPLETE);
  }

  @Test
  void invisibleSignatureHasNoRegionAndNoWords() throws Exception {
    SignatureRecord signature =
        record(SignedPaper.signed(SignedPaper.unsigned(), NOON)).signatures().getFirst();
    assertThat(signature.target().regions()).isEmpty();
    assertThat(signature.target().start()).isEqualTo(signature.target().end());
  }

  @Test
  void timeInTheStampThatIsNotTheTimeOfSigningIsAFindingAtItsPlace() throws Exception {
    DocumentRecord record =
        record(
            SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Thoi gian ky: 16/01/2025 11:58:30"));
    assertThat(record.findings()).hasSize(1);
    FindingRecord finding = record.findings().getFirst();
    assertThat(finding.code()).isEqualTo(Code.SIGNATURE_TIME);
    assertThat(finding.outcome()).isEqualTo(Outcome.CONTRADICTED);
    var target = finding.targets().getFirst();
    assertThat(record.text().substring(target.start(), target.end()))
        .isEqualTo("16/01/2025 11:58:30");
  }

  @Test
  void brokenSignatureIsAFindingInBothLanguages() throws Exception {
    byte[] signed = SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Ky boi: Nguyen Van Mau");
    DocumentRecord record = record(SignedPaper.with(signed, "So: 89/", "So: 98/"));
    assertThat(record.signatures().getFirst().valid()).isFalse();
    FindingRecord finding = record.findings().getFirst();
    assertThat(finding.code()).isEqualTo(Code.SIGNATURE);
    assertThat(finding.outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(finding.targets()).hasSize(1);
    assertThat(finding.message().vi()).contains("Nguyễn Văn Mẫu").contains("chữ ký số");
    assertThat(finding.message().en()).contains("Nguyễn Văn Mẫu").contains("digital signature");
    assertThat(record.text()).contains("So: 98/QD-UBND");
  }

  @Test
  void pageRewrittenAfterSigningIsAFinding() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    DocumentRecord record = record(SignedPaper.rewritten(signed));
    assertThat(record.findings()).hasSize(1);
    assertThat(record.findings().getFirst().outcome()).isEqualTo(Outcome.CONTRADICTED);
    assertThat(record.signatures().getFirst().changedAfter()).isTrue();
  }

  @Test
  void sameBytesGiveTheSameRecord() throws Exception {
    byte[] signed = SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Ky boi: Nguyen Van Mau");
    assertThat(new RecordJson().line(record(signed)))
        .isEqualTo(new RecordJson().line(record(signed)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  void signaturesOfRealLettersHoldAndOnlySignaturesFollowThem(int number) {
    Path letter = Path.of("../shared/data/letters/quangngai-%02d.pdf".formatted(number));
    Assumptions.assumeTrue(Files.exists(letter), "../shared is absent: " + letter);
    List<Signature> signatures =
        new SignatureReader()
            .read(new Source("0".repeat(64), "a.pdf", "application/pdf", letter, Optional.empty()));
    assertThat(signatures).isNotEmpty();
    assertThat(signatures)
        .allMatch(Signature::valid)
        .noneMatch(Signature::changedAfter)
        .allMatch(signature -> signature.place().isPresent());
    assertThat(signatures.getLast().coversWholeFile()).isTrue();
  }

  private DocumentRecord record(byte[] pdf) throws IOException {
    Path file = Files.createTempFile(folder, "paper", ".pdf");
    Files.write(file, pdf);
    return pipeline.read(file, "paper.pdf", Optional.empty(), Progress.NONE);
  }
}
