package org.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

class PageArrangerTest {

  private static final String FULL_1 =
      "Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Công văn số 75 ngày";
  private static final String FULL_2 =
      "31/5/2023 về việc báo cáo kết quả thực hiện kế hoạch, Sở Tài chính tổng hợp, báo cáo";

  @Test
  void headIsReadLeftColumnThenRightAndNeverInterleaved() {
    List<String> blocks = texts(arrange(letter()));
    String all = String.join("\n", blocks);
    assertThat(all)
        .startsWith(
            "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG AN\nSố: 11 /TB-UBND\n"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                + "Quảng An, ngày 08 tháng 01 năm 2025");
  }

  @Test
  void titleBelowTheHeadBelongsToNoColumn() {
    List<String> blocks = texts(arrange(letter()));
    assertThat(blocks).contains("THÔNG BÁO");
    assertThat(blocks.indexOf("THÔNG BÁO"))
        .isGreaterThan(blocks.indexOf("Quảng An, ngày 08 tháng 01 năm 2025"));
  }

  @Test
  void footIsReadAsRecipientsThenSigner() {
    List<String> blocks = texts(arrange(letter()));
    String all = String.join("\n", blocks);
    assertThat(all)
        .endsWith(
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu");
  }

  @Test
  void stampedNumberAndDayStandInTheGapsOfTheirLines() {
    Page page =
        PageFixture.page(1)
            .centred(150, 60, "ỦY BAN NHÂN DÂN")
            .centred(400, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(150, 78, "TỈNH QUẢNG AN")
            .centred(400, 78, "Độc lập - Tự do - Hạnh phúc")
            .text(90, 110, "Số:            /TB-UBND")
            .text(290, 110, "Quảng An, ngày           tháng 01 năm 2025")
            .road(Road.ANNOTATION)
            .size(14)
            .text(118, 111, "11")
            .text(389, 109, "08")
            .build();
    assertThat(texts(arrange(page)))
        .anyMatch(text -> text.endsWith("Số: 11 /TB-UBND"))
        .anyMatch(text -> text.endsWith("Quảng An, ngày 08 tháng 01 năm 2025"));
  }

  @Test
  void signatureAppearanceIsItsOwnStamp() {
    Page page =
        body(PageFixture.page(1))
            .road(Road.ANNOTATION)
            .size(8)
            .text(300, 50, "Ký bởi: Ủy ban nhân dân tỉnh")
            .text(300, 60, "Email: ubnd@example.vn")
            .text(300, 70, "Thời gian ký: 08/01/2025 10:12:13 +07:00")
            .build();
    assertThat(kinds(arrange(page), BlockKind.STAMP))
        .isEqualTo(
            "Ký bởi: Ủy ban nhân dân tỉnh\nEmail: ubnd@example.vn\n"
                + "Thời gian ký: 08/01/2025 10:12:13 +07:00");
  }

  @Test
  void stampThatTellsTheMomentOfSigningStaysOutOfTheHeadItLiesOver() {
    PageFixture fixture =
        letterFixture()
            .road(Road.ANNOTATION)
            .size(6)
            .text(480, 30, "TRUNG TÂM CÔNG BÁO")
            .text(480, 36, "congbao@example.vn")
            .text(480, 42, "24.01.2025 20:01:14 +07:00");
    assertThat(kinds(arrange(fixture.build()), BlockKind.STAMP))
        .isEqualTo("TRUNG TÂM CÔNG BÁO\ncongbao@example.vn\n24.01.2025 20:01:14 +07:00");
  }

  @Test
  void lineBrokenByAnEmptyPlaceAboveTheFootIsNotDrawnIntoItsColumns() {
    Page page =
        PageFixture.page(1)
            .text(85, 560, FULL_2)
            .text(85, 578, "được thông qua ngày")
            .text(310, 578, "năm 2025 và có hiệu lực./.")
            .size(11)
            .lines(85, 600, 14, "Nơi nhận:", "- Như trên;", "- Lưu: VT.")
            .size(13)
            .centred(430, 600, "CHỦ TỊCH")
            .centred(430, 700, "Nguyễn Văn Mẫu")
            .build();
    assertThat(texts(arrange(page)))
        .anyMatch(text -> text.endsWith("được thông qua ngày năm 2025 và có hiệu lực./."));
  }

  @Test
  void loneNumberAtTheTopIsFurniture() {
    Page page = body(PageFixture.page(2).centred(297, 45, "2")).build();
    assertThat(kinds(arrange(page), BlockKind.FURNITURE)).isEqualTo("2");
  }

  @Test
  void notesBelowAShortRuleStandApart() {
    Page page =
        body(PageFixture.page(2))
            .ruling(700, 85, 230)
            .size(10)
            .text(85, 715, "1 Công văn số 258 ngày 03/11/2022 của Giám đốc Sở.")
            .text(85, 728, "2 Báo cáo số 12.")
            .build();
    assertThat(kinds(arrange(page), BlockKind.FOOTNOTE))
        .isEqualTo("1 Công văn số 258 ngày 03/11/2022 của Giám đốc Sở.\n2 Báo cáo số 12.");
  }

  @Test
  void raisedMarkStaysOnItsLineAsAWordOfItsOwn() {
    Page page =
        body(PageFixture.page(1))
            .text(85, 300, "chuyển đổi số năm 2022")
            .size(8)
            .text(85 + PageFixture.page(1).width("chuyển đổi số năm 2022") + 1, 294, "3")
            .build();
    assertThat(texts(arrange(page))).anyMatch(text -> text.endsWith("năm 2022 3"));
  }

  @Test
  void twoColumnPageIsReadColumnByColumn() {
    PageFixture page = PageFixture.page(1).size(10);
    page.centred(297, 60, "A Title That Runs Across Both Of The Columns Of The Page");
    for (int i = 0; i < 20; i++) {
      page.text(60, 100 + 12 * i, "left words fill this narrow column row" + i);
      page.text(310, 105 + 12 * i, "right words fill this narrow column row" + i);
    }
    String all = String.join("\n", texts(arrange(page.build())));
    assertThat(all.indexOf("row19")).isLessThan(all.indexOf("right words"));
    assertThat(all).startsWith("A Title That Runs");
  }

  @Test
  void linesOfACrookedScanStayWhole() {
    Page page = letterFixture().skewed(0.03).build();
    assertThat(texts(arrange(page))).isEqualTo(texts(arrange(letter())));
  }

  @Test
  void paragraphsBeginAtIndents() {
    Page page =
        PageFixture.page(1)
            .text(120, 100, FULL_1.substring(0, 75))
            .text(85, 118, FULL_2)
            .text(85, 136, "như sau:")
            .text(120, 154, "1. Về công tác chỉ đạo")
            .text(120, 172, "2. Về nguồn lực")
            .build();
    assertThat(texts(arrange(page))).hasSize(3).last().isEqualTo("2. Về nguồn lực");
  }

  @Test
  void turnedTextIsABlockOfItsOwn() {
    Word turned =
        Word.of(
            "Biểu",
            new Box(20, 300, 33, 330),
            new Style("Times", 13, false, false, 90),
            Road.TEXT_LAYER);
    Page page = body(PageFixture.page(1)).word(turned).build();
    assertThat(texts(arrange(page))).last().isEqualTo("Biểu");
  }

  @Test
  void everyWordIsInExactlyOnePiece() {
    for (Page page : List.of(letter(), letterFixture().skewed(0.02).build())) {
      List<Word> placed =
          arrange(page).pieces().stream()
              .flatMap(LostDigits::lines)
              .flatMap(line -> line.words().stream())
              .toList();
      assertThat(placed).containsExactlyInAnyOrderElementsOf(page.words());
    }
  }

  private static PageLayout arrange(Page page) {
    return new PageArranger().arrange(page, List.of());
  }

  private static Page letter() {
    return letterFixture().build();
  }

  private static PageFixture letterFixture() {
    PageFixture page =
        PageFixture.page(1)
            .centred(150, 60, "ỦY BAN NHÂN DÂN")
            .centred(400, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(150, 78, "TỈNH QUẢNG AN")
            .centred(400, 79, "Độc lập - Tự do - Hạnh phúc")
            .centred(150, 110, "Số: 11 /TB-UBND")
            .centred(400, 111, "Quảng An, ngày 08 tháng 01 năm 2025")
            .bold(true)
            .centred(312, 150, "THÔNG BÁO")
            .bold(false);
    return body(page)
        .size(11)
        .text(85, 600, "Nơi nhận:")
        .text(85, 614, "- Như trên;")
        .text(85, 628, "- Lưu: VT.")
        .size(13)
        .centred(430, 600, "TM. ỦY BAN NHÂN DÂN")
        .centred(430, 618, "CHỦ TỊCH")
        .centred(430, 700, "Nguyễn Văn Mẫu");
  }

  private static PageFixture body(PageFixture page) {
    return page.size(13)
        .text(120, 200, FULL_1.substring(0, 75))
        .text(85, 218, FULL_2)
        .text(85, 236, "như sau:");
  }

  private static List<String> texts(PageLayout layout) {
    return texts(layout.pieces().stream());
  }

  private static String kinds(PageLayout layout, BlockKind kind) {
    return String.join(
        "\n",
        texts(
            layout.pieces().stream()
                .filter(piece -> piece instanceof Piece.Text text && text.kind() == kind)));
  }

  private static List<String> texts(Stream<Piece> pieces) {
    return pieces
        .map(piece -> String.join("\n", LostDigits.lines(piece).map(TextLine::text).toList()))
        .toList();
  }
}
