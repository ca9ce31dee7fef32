package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Edges;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Part;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Value;
import org.vanthu.model.Word;

class LetterReaderTest {

  @Test
  void submissionGivesAllItsFields() {
    Document document = paged(submission("3557", "23").build());
    Fields fields = only(document).fields();
    assertThat(fields.number().orElseThrow().field().value().canonical()).contains("3557/TTr-UBND");
    assertThat(fields.issuedOn().orElseThrow().field().value().from())
        .contains(LocalDate.of(2023, 6, 23));
    assertThat(fields.issuer().orElseThrow().value())
        .isEqualTo(new Fields.Issuer("Ủy ban nhân dân tỉnh Quảng Ngãi", Optional.of("51")));
    assertThat(value(fields.kind())).isEqualTo("Tờ trình");
    assertThat(value(fields.subject()))
        .isEqualTo("phân bổ kinh phí chuyển đổi số tỉnh Quảng Ngãi năm 2023");
    assertThat(value(fields.place())).isEqualTo("Quảng Ngãi");
    assertThat(values(fields.addressees())).containsExactly("Hội đồng nhân dân tỉnh");
    assertThat(values(fields.distribution()))
        .containsExactly("Như trên", "Sở Tài chính", "Lưu: VT, KT");
    assertThat(values(fields.signerAuthority())).containsExactly("TM. ỦY BAN NHÂN DÂN");
    assertThat(values(fields.signerTitle())).containsExactly("CHỦ TỊCH");
    assertThat(values(fields.signerName())).containsExactly("Nguyễn Văn Mẫu");
  }

  @Test
  void titleIsToldFromTheAuthorityAboveItThroughMisreadLetters() {
    Fields fields = foot("... TL. CHỦ TỊCH", "CIHÁNH VĂN PHÒNG", "SG", "“lrần Văn Mẫu").fields();
    assertThat(values(fields.signerAuthority())).containsExactly("TL. CHỦ TỊCH");
    assertThat(values(fields.signerTitle())).containsExactly("CHÁNH VĂN PHÒNG");
    assertThat(fields.signerTitle().getFirst().judged().reasons()).contains(Reason.REPAIRED);
    assertThat(values(fields.signerName())).containsExactly("Trần Văn Mẫu");
    assertThat(fields.signerName().getFirst().judged().confidence()).isLessThan(0.8);
  }

  @Test
  void whatASealLeavesIsNeitherAuthorityNorTitle() {
    Fields fields = foot("KT. BỘ TRƯỞNG", "2 TT", "4 ˆ SG", "Nguyễn Văn Mẫu").fields();
    assertThat(values(fields.signerAuthority())).containsExactly("KT. BỘ TRƯỞNG");
    assertThat(fields.signerTitle()).isEmpty();
    assertThat(values(fields.signerName())).containsExactly("Nguyễn Văn Mẫu");
  }

  @Test
  void specksBetweenTheRecipientsDoNotEndThem() {
    PageFixture page = submission("3557", "23");
    page.text(90, 608, ":");
    assertThat(values(only(paged(page.build())).fields().distribution()))
        .containsExactly("Như trên", "Sở Tài chính", "Lưu: VT, KT");
  }

  private static Part foot(String... lines) {
    PageFixture page = head("12/TB-UBND", "23").text(90, 600, "Nơi nhận:");
    page.text(90, 614, "- Như trên;").text(90, 628, "- Lưu: VT.");
    for (int i = 0; i < lines.length; i++) {
      page.centred(430, 600 + 16 * i + (i == lines.length - 1 ? 40 : 0), lines[i]);
    }
    return only(paged(page.build()));
  }

  @Test
  void targetOfEachFieldQuotesItsText() {
    Document document = paged(submission("3557", "23").build());
    Fields fields = only(document).fields();
    assertThat(fields.number().orElseThrow().field().span().of(document.text()))
        .isEqualTo("3557/TTr-UBND");
    assertThat(fields.issuer().orElseThrow().span().of(document.text()))
        .isEqualTo("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI");
    assertThat(document.target(fields.number().orElseThrow().field().span()).regions())
        .singleElement()
        .satisfies(region -> assertThat(region.box().centerX()).isBetween(110.0, 190.0));
  }

  @Test
  void unreadNumberLeavesTheSymbolAndUnreadDayTheMonth() {
    Fields fields = only(paged(submission("", "").build())).fields();
    Fields.NumberField number = fields.number().orElseThrow();
    assertThat(number.field().value().canonical()).isEmpty();
    assertThat(number.symbol().text()).isEqualTo("TTr-UBND");
    assertThat(number.symbol().confidence()).isGreaterThan(0.8);
    assertThat(number.field().judged().confidence()).isLessThan(0.8);
    Fields.IssuedOnField issuedOn = fields.issuedOn().orElseThrow();
    assertThat(issuedOn.field().value().precision()).isEqualTo(Value.Precision.MONTH);
    assertThat(issuedOn.month().confidence()).isGreaterThan(0.8);
  }

  @Test
  void handwrittenNumberIsNeverSure() {
    PageFixture page = submission("", "23");
    page.word(handwritten("89", new Box(117, 100, 133, 113)));
    Fields.NumberField number = only(paged(page.build())).fields().number().orElseThrow();
    assertThat(number.field().value().number()).contains("89");
    assertThat(number.number().handwritten()).isTrue();
    assertThat(number.number().confidence()).isLessThan(0.8);
    assertThat(number.symbol().confidence()).isGreaterThan(0.8);
  }

  @Test
  void letterWithoutTitleIsACongVanWithItsSubjectUnderTheNumber() {
    Page page =
        head("574/UBND-KTTH", "04")
            .size(12)
            .centred(150, 128, "V/v đăng ký bổ sung nội dung")
            .centred(150, 142, "trình kỳ họp thứ 31")
            .size(13)
            .text(200, 180, "Kính gửi: Thường trực Hội đồng nhân dân tỉnh.")
            .text(120, 210, "Thực hiện Công văn số 12/HĐND-VP ngày 03/01/2025.")
            .build();
    Fields fields = only(paged(page)).fields();
    assertThat(fields.kind().orElseThrow().derived()).isTrue();
    assertThat(value(fields.kind())).isEqualTo("Công văn");
    assertThat(value(fields.subject())).isEqualTo("đăng ký bổ sung nội dung trình kỳ họp thứ 31");
    assertThat(values(fields.addressees())).containsExactly("Thường trực Hội đồng nhân dân tỉnh");
    assertThat(fields.number().orElseThrow().field().value().canonical()).contains("574/UBND-KTTH");
  }

  @Test
  void lettersWhoseHeadIsCutInventNothing() {
    Document document =
        flow(
            "tịch UBND tỉnh tại Công văn số",
            "7585/UBND-KHTTHCNC ngày",
            "31/5/2023.",
            "Kính gửi: Công an tỉnh Thanh Hóa.",
            "Thực hiện ý kiến chỉ đạo, Sở tổng hợp như sau:",
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
            "GIÁM ĐỐC",
            "Lê Minh Mẫu");
    Part part = only(document);
    assertThat(part.type()).isEqualTo(Part.Type.LETTER);
    assertThat(part.fields().number()).isEmpty();
    assertThat(part.fields().issuedOn()).isEmpty();
    assertThat(part.fields().issuer()).isEmpty();
    assertThat(values(part.fields().addressees())).containsExactly("Công an tỉnh Thanh Hóa");
    assertThat(values(part.fields().signerTitle())).containsExactly("GIÁM ĐỐC");
    assertThat(values(part.fields().signerName())).containsExactly("Lê Minh Mẫu");
  }

  @Test
  void annexesOfOtherDocumentsAreTheirOwnParts() {
    Document document =
        flow(
            "Số: 3557/TTr-UBND",
            "Đắk Nông, ngày 23 tháng 6 năm 2023",
            "TỜ TRÌNH\nVề việc phân bổ kinh phí",
            "Kính gửi: Hội đồng nhân dân tỉnh",
            "Kính đề nghị xem xét./.",
            "Nơi nhận:\n- Như trên;",
            "TỔNG HỢP PHƯƠNG ÁN PHÂN BỔ KINH PHÍ",
            "(Kèm theo Tờ trình số /TTr-UBND ngày 23/6/2023)",
            "Phụ lục:\nKINH PHÍ THỰC HIỆN NHIỆM VỤ\n(Kèm theo Quyết định số  /QĐ-UBND)",
            "DỰ THẢO",
            "Đơn vị tính: Triệu đồng");
    List<Part> parts = read(document);
    assertThat(parts)
        .extracting(Part::type)
        .containsExactly(Part.Type.LETTER, Part.Type.APPENDIX, Part.Type.APPENDIX);
    assertThat(parts.get(1).span().of(document.text())).startsWith("TỔNG HỢP");
    assertThat(parts.get(2).fields().draft()).isPresent();
    assertThat(parts.get(2).fields().attachedTo().orElseThrow().value().symbol())
        .isEqualTo("QĐ-UBND");
  }

  @Test
  void dayOfAScanIsDoubtedWhereTheNumberWasNotRead() {
    Fields fields = only(paged(scan("&amp", "Hà Nội, ngày 04 tháng 6 năm 2023"))).fields();
    assertThat(fields.number().orElseThrow().field().value().number()).isEmpty();
    Fields.IssuedOnField issuedOn = fields.issuedOn().orElseThrow();
    assertThat(issuedOn.day().text()).isEqualTo("04");
    assertThat(issuedOn.day().confidence()).isLessThan(0.8);
    assertThat(issuedOn.month().confidence()).isGreaterThan(0.8);
  }

  @Test
  void printedNumberAndDayOfAScanAreSure() {
    Fields fields = only(paged(scan("2605", "Hà Nội, ngày 16 tháng 9 năm 2025"))).fields();
    assertThat(fields.number().orElseThrow().number().confidence()).isGreaterThan(0.8);
    assertThat(fields.issuedOn().orElseThrow().day().confidence()).isGreaterThan(0.8);
  }

  @Test
  void zeroIsNoNumber() {
    Fields fields = only(paged(scan("0", "Hà Nội, ngày 16 tháng 9 năm 2025"))).fields();
    assertThat(fields.number().orElseThrow().field().value().canonical()).isEmpty();
  }

  @Test
  void dayThatDoesNotExistIsUnread() {
    Fields fields = only(paged(scan("2605", "Hà Nội, ngày 31 tháng 9 năm 2025"))).fields();
    Fields.IssuedOnField issuedOn = fields.issuedOn().orElseThrow();
    assertThat(issuedOn.field().value().precision()).isEqualTo(Value.Precision.MONTH);
    assertThat(issuedOn.day().text()).isEmpty();
  }

  @Test
  void kindIsConcludedFromTheSymbolWhereTheTitleWasNotRead() {
    Field<String> kind =
        only(paged(scan("2605", "Hà Nội, ngày 16 tháng 9 năm 2025"))).fields().kind().orElseThrow();
    assertThat(kind.value()).isEqualTo("Quyết định");
    assertThat(kind.derived()).isTrue();
  }

  @Test
  void ministryOfWhichAWordWasNotReadIsCompletedByItsInitials() {
    Field<Fields.Issuer> issuer =
        only(paged(scan("2605", "Hà Nội, ngày 16 tháng 9 năm 2025")))
            .fields()
            .issuer()
            .orElseThrow();
    assertThat(issuer.value().name()).isEqualTo("Bộ Giáo dục và Đào tạo");
    assertThat(issuer.judged().reasons()).contains(Reason.REPAIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "BỘ GIÁO DỤC, QĐ-BGDĐT, Bộ Giáo dục và Đào tạo",
    "BỘ GIÁO DỤC, QĐ-BGD, Bộ Giáo dục",
    "BỘ NỘI VỤ, QĐ-BNV, Bộ Nội vụ"
  })
  void ministryWhoseSecondLineWasNotReadIsCompletedByItsInitials(
      String read, String symbol, String name) {
    Page page =
        PageFixture.page(1)
            .road(Road.OCR)
            .centred(150, 60, read)
            .centred(420, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(150, 110, "Số: 2605 /" + symbol)
            .centred(420, 111, "Hà Nội, ngày 16 tháng 9 năm 2025")
            .centred(312, 168, "QUYẾT ĐỊNH")
            .build();
    assertThat(only(paged(page)).fields().issuer().orElseThrow().value().name()).isEqualTo(name);
  }

  @Test
  void dateBrokenOverTwoLinesIsOne() {
    Document document =
        flow(
            "BỘ NỘI VỤ\nSố: 15/QĐ-BNV",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 05\ntháng 01 năm 2020",
            "QUYẾT ĐỊNH\nVề việc khen thưởng");
    assertThat(only(document).fields().issuedOn().orElseThrow().field().value().from())
        .contains(LocalDate.of(2020, 1, 5));
  }

  @Test
  void partsCoverTheTextWithoutOverlap() {
    Document document =
        paged(
            submission("3557", "23").build(),
            PageFixture.page(2)
                .centred(297, 40, "2")
                .centred(297, 80, "PHỤ LỤC I")
                .text(85, 110, "Danh mục.")
                .build());
    List<Part> parts = read(document);
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().span().start()).isZero();
    assertThat(parts.getLast().span().end()).isEqualTo(document.text().length());
    assertThat(parts.get(0).span().end()).isEqualTo(parts.get(1).span().start());
    assertThat(parts.get(1).span().of(document.text())).startsWith("2\n\nPHỤ LỤC I");
  }

  @Test
  void englishPaperIsNoLetter() {
    Part part = only(flow("Annual report", "The figures of the year are given below."));
    assertThat(part.type()).isEqualTo(Part.Type.OTHER);
    assertThat(part.fields()).isEqualTo(Fields.NONE);
  }

  @Test
  void partyDocumentKeepsItsOrderOfNumberAndSymbol() {
    Page page =
        PageFixture.page(1)
            .centred(150, 60, "TỈNH ỦY QUẢNG NGÃI")
            .centred(420, 60, "ĐẢNG CỘNG SẢN VIỆT NAM")
            .centred(150, 78, "*")
            .centred(150, 96, "Số 18-CTr/TU")
            .centred(420, 96, "Quảng Ngãi, ngày 06 tháng 02 năm 2017")
            .centred(297, 140, "CHƯƠNG TRÌNH")
            .build();
    Fields fields = only(paged(page)).fields();
    assertThat(fields.number().orElseThrow().field().value().canonical()).contains("18-CTr/TU");
    assertThat(fields.issuer().orElseThrow().value().name()).isEqualTo("Tỉnh ủy Quảng Ngãi");
    assertThat(value(fields.kind())).isEqualTo("Chương trình");
  }

  private static PageFixture head(String number, String day) {
    return PageFixture.page(1)
        .centred(150, 60, "ỦY BAN NHÂN DÂN")
        .centred(420, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(150, 78, "TỈNH QUẢNG NGÃI")
        .centred(420, 79, "Độc lập - Tự do - Hạnh phúc")
        .text(95, 110, "Số: " + number)
        .text(300, 111, "Quảng Ngãi, ngày " + day + " tháng 6 năm 2023");
  }

  /** A scan on which neither the title nor the last word of the ministry was read. */
  private static Page scan(String number, String date) {
    return PageFixture.page(1)
        .road(Road.OCR)
        .centred(150, 60, "BỘ GIÁO DỤC VÀ ĐÀO")
        .centred(420, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(420, 79, "Độc lập - Tự do - Hạnh phúc")
        .centred(150, 110, "Số: " + number + " /QĐ-BGDĐT")
        .centred(420, 111, date)
        .centred(312, 168, "Về việc bổ sung công chức")
        .text(120, 230, "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;")
        .build();
  }

  private static PageFixture submission(String number, String day) {
    return head(number.isEmpty() ? "      /TTr-UBND" : number + "/TTr-UBND", day)
        .bold(true)
        .centred(312, 150, "TỜ TRÌNH")
        .centred(312, 168, "Về việc phân bổ kinh phí")
        .centred(312, 186, "chuyển đổi số tỉnh Quảng Ngãi năm 2023")
        .bold(false)
        .centred(312, 225, "Kính gửi: Hội đồng nhân dân tỉnh")
        .text(120, 260, "Căn cứ Luật Ngân sách nhà nước năm 2015, Ủy ban nhân dân tỉnh")
        .text(85, 278, "kính trình Hội đồng nhân dân tỉnh xem xét, quyết định./.")
        .size(11)
        .text(85, 600, "Nơi nhận:")
        .text(85, 614, "- Như trên;")
        .text(85, 628, "- Sở Tài chính;")
        .text(85, 642, "- Lưu: VT, KT.")
        .size(13)
        .centred(430, 600, "TM. ỦY BAN NHÂN DÂN")
        .centred(430, 618, "CHỦ TỊCH")
        .centred(430, 700, "Nguyễn Văn Mẫu");
  }

  private static Word handwritten(String text, Box box) {
    return new Word(
        text,
        text,
        box,
        Edges.even(box.left(), box.right(), text.length()),
        Style.PLAIN,
        Road.HANDWRITING,
        0.95,
        Set.of(Reason.HANDWRITTEN),
        List.of());
  }

  private static Document paged(Page... pages) {
    List<PageLayout> layouts = new ArrayList<>();
    for (Page page : pages) {
      layouts.add(new PageArranger().arrange(page, List.of()));
    }
    return new TextComposer().compose(layouts, List.of());
  }

  /** Blocks of plain text; a block's lines are parted by line ends. */
  private static Document flow(String... blocks) {
    DocumentBuilder builder = new DocumentBuilder();
    for (String block : blocks) {
      builder.openBlock(BlockKind.TEXT, Optional.empty());
      for (String line : block.split("\n")) {
        builder.markupLine(line, Style.PLAIN, Optional.empty());
        builder.gap("\n");
      }
      builder.closeBlock();
      builder.gap("\n");
    }
    return builder.buildMarkup(List.of());
  }

  private static List<Part> read(Document document) {
    return new LetterReader().read(document, List.of());
  }

  private static Part only(Document document) {
    assertThat(read(document)).hasSize(1);
    return read(document).getFirst();
  }

  private static String value(Optional<Field<String>> field) {
    return field.orElseThrow().value();
  }

  private static List<String> values(List<Field<String>> fields) {
    return fields.stream().map(Field::value).toList();
  }
}
