package org.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Citation.Relation;
import org.vanthu.model.Progress;
import org.vanthu.model.Settings;
import org.vanthu.record.CitationRecord;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.MentionRecord;
import org.vanthu.record.OutlineRecord;

/** What a paper says beyond its mentions, read end to end: citations and outline. */
class StatedTest {

  private static Pipeline pipeline;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    pipeline = new Pipeline(Settings.defaults(folder));
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  private static final String DECISION =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LẠNG SƠN
      Số: 77/QĐ-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Lạng Sơn, ngày 14 tháng 11 năm 2024

      QUYẾT ĐỊNH
      Về việc giao nhiệm vụ kiểm kê kho hàng

      Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
      Căn cứ Nghị định số 11/2024/NĐ-CP ngày 02/02/2024 của Chính phủ được sửa đổi bởi
      Nghị định số 12/2024/NĐ-CP; Thông tư số 13/2024/TT-BTC ngày 05/3/2024;
      Căn cứ Quyết định số 14/QĐ-TTg ngày 06/3/2024 về việc sửa đổi Quyết định số 15/QĐ-TTg;
      Theo đề nghị của Sở Tài chính tại Tờ trình số 16/TTr-STC ngày 07/11/2024.

      QUYẾT ĐỊNH:

      Điều 1. Sửa đổi, bổ sung khoản 2 Điều 3 Quy chế ban hành kèm theo Quyết định số 17/QĐ-UBND
      và bãi bỏ Quyết định số 18/QĐ-UBND.
      Điều 2. Tổ chức thực hiện
      1. Sở Tài chính thực hiện theo Công văn số 19/BTC-VP; kinh phí theo quy định.
      2. Các sở đề nghị sửa đổi Quyết định số 20/QĐ-UBND thì báo cáo.
      a) Báo cáo bằng văn bản.
      b) Báo cáo trước ngày 01/12/2024.
      Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 21/QĐ-UBND ngày
      01/02/2020. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:
      a) Quyết định số 22/QĐ-UBND;
      b) Quyết định số 23/QĐ-UBND về việc thay thế Quyết định số 24/QĐ-UBND.

      Nơi nhận:
      - Như Điều 3;
      - Lưu: VT, KT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn Mẫu
      """;

  @ParameterizedTest
  @CsvSource({
    "77/2015/QH13, BASIS",
    "11/2024/NĐ-CP, BASIS",
    "12/2024/NĐ-CP, BASIS",
    "13/2024/TT-BTC, BASIS",
    "14/QĐ-TTg, BASIS",
    "15/QĐ-TTg, MENTIONS",
    "16/TTr-STC, BASIS",
    "17/QĐ-UBND, AMENDS",
    "18/QĐ-UBND, REPEALS",
    "19/BTC-VP, MENTIONS",
    "20/QĐ-UBND, MENTIONS",
    "21/QĐ-UBND, REPLACES",
    "22/QĐ-UBND, REPEALS",
    "23/QĐ-UBND, REPEALS",
    "24/QĐ-UBND, MENTIONS"
  })
  void citedDocumentIsWhatItsClauseMakesOfIt(String number, Relation relation) throws IOException {
    assertThat(relations(read(DECISION), number)).containsExactly(relation);
  }

  @Test
  void lawWithoutItsNumberIsCitedByItsName() throws IOException {
    DocumentRecord record =
        read(
            """
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            Căn cứ Luật Ngân sách nhà nước năm 2015;
            Sở thực hiện theo Luật Đất đai.
            """);
    assertThat(record.citations()).isEmpty();
    assertThat(record.laws())
        .extracting(law -> law.name() + " " + law.relation())
        .containsExactly(
            "Luật Tổ chức chính quyền địa phương BASIS",
            "Luật Ngân sách nhà nước BASIS",
            "Luật Đất đai MENTIONS");
    assertThat(record.laws().getFirst().target().start()).isEqualTo(7);
    assertThat(record.laws().getFirst().passedOn()).contains(LocalDate.of(2015, 6, 19));
  }

  @Test
  void paperDoesNotCiteItself() throws IOException {
    assertThat(relations(read(DECISION), "77/QĐ-UBND")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phúc đáp Công văn số 5/BNV-VP ngày 02/3/2024 về kho hàng, Sở trả lời. | REPLIES_TO",
        "Sở nhận được các Công văn số 4/BNV-VP và số 5/BNV-VP ngày 02/3/2024. | REPLIES_TO",
        "Thực hiện Kế hoạch số 5/BNV-VP ngày 02/3/2024, Sở báo cáo. | BASIS",
        "Xét đề nghị của Sở Y tế tại Công văn số 5/BNV-VP, Sở có ý kiến. | BASIS",
        "Sở đã gửi Công văn số 5/BNV-VP ngày 02/3/2024. | MENTIONS",
        "Đề nghị bãi bỏ Quyết định số 5/BNV-VP. | MENTIONS",
        "Nghị định số 5/BNV-VP đã được thay thế bởi Nghị định khác. | MENTIONS",
        "(Kèm theo Công văn số 5/BNV-VP ngày 02/3/2024) | ATTACHED_TO"
      })
  void leadOfALetterTellsWhatACitedDocumentIs(String sentence, Relation relation)
      throws IOException {
    DocumentRecord record =
        read("Kính gửi: Sở Y tế.\n\n" + sentence + "\n\nNơi nhận:\n- Như trên;");
    assertThat(relations(record, "5/BNV-VP")).containsExactly(relation);
  }

  @Test
  void articlesClausesAndPointsNestInTheOutline() throws IOException {
    DocumentRecord record = read(DECISION);
    assertThat(record.outline())
        .extracting(heading -> heading.level() + " " + heading.label() + " " + heading.title())
        .containsExactly(
            "1 Điều 1 Sửa đổi, bổ sung khoản 2 Điều 3 Quy chế ban hành kèm theo Quyết định số"
                + " 17/QĐ-UBND và bãi bỏ Quyết định số 18/QĐ-UBND",
            "1 Điều 2 Tổ chức thực hiện",
            "2 1 Sở Tài chính thực hiện theo Công văn số 19/BTC-VP",
            "2 2 Các sở đề nghị sửa đổi Quyết định số 20/QĐ-UBND thì báo cáo",
            "3 a) Báo cáo bằng văn bản",
            "3 b) Báo cáo trước ngày 01/12/2024",
            "1 Điều 3 Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số"
                + " 21/QĐ-UBND ngày 01/02/2020",
            "2 a) Quyết định số 22/QĐ-UBND",
            "2 b) Quyết định số 23/QĐ-UBND về việc thay thế Quyết định số 24/QĐ-UBND");
    for (OutlineRecord heading : record.outline()) {
      String extent = record.text().substring(heading.start(), heading.end());
      assertThat(extent).startsWith(heading.label()).doesNotContain("Nơi nhận");
    }
  }

  @Test
  void chaptersCarryTheirTitleBelowAndArticlesCountThroughThem() throws IOException {
    String text =
        """
        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi
        Văn bản này quy định về kho hàng.

        Chương II
        TỔ CHỨC THỰC HIỆN

        Điều 2. Trách nhiệm
        Sửa Điều 5 như sau:
        “Điều 5. Kho
        1. Kho được đặt ở nơi cao.
        2. Kho có khóa.”
        1. Thủ kho giữ khóa của mọi kho hàng.
        Năm
        2024. Kho đầy.
        """;
    assertThat(read(text).outline())
        .extracting(heading -> heading.level() + " " + heading.label() + " " + heading.title())
        .containsExactly(
            "1 Chương I QUY ĐỊNH CHUNG",
            "2 Điều 1 Phạm vi",
            "1 Chương II TỔ CHỨC THỰC HIỆN",
            "2 Điều 2 Trách nhiệm",
            "3 1 Thủ kho giữ khóa của mọi kho hàng");
  }

  private static List<Relation> relations(DocumentRecord record, String number) {
    var ids =
        record.mentions().stream()
            .filter(mention -> mention.text().equals(number))
            .map(MentionRecord::id)
            .collect(Collectors.toSet());
    return record.citations().stream()
        .filter(citation -> ids.contains(citation.mention()))
        .map(CitationRecord::relation)
        .toList();
  }

  private static DocumentRecord read(String text) throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder, "stated", ".txt"), text);
    return pipeline.read(file, "stated.txt", Optional.empty(), Progress.NONE);
  }
}
