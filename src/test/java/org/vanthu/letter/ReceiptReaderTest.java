package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Mark;
import org.vanthu.model.Receipt;

/** The stamp of the office that received a paper, from the page to its number and date. */
class ReceiptReaderTest {

  @Test
  void stampIsAMarkWithItsOwnNumberAndDateAndTheLetterKeepsIts() {
    Document document = document(stamped("2352", "21/3/18"));
    Receipt receipt = only(document);
    assertThat(receipt.number().map(Field::value)).contains("2352");
    assertThat(receipt.date().map(Field::value)).contains("2018-03-21");
    assertThat(document.marks()).extracting(Mark::type).containsOnly(Mark.Type.INCOMING_STAMP);
    assertThat(document.text()).contains("Về việc rà soát văn bản\ntrên địa bàn tỉnh");
    assertThat(document.text()).endsWith("CV Số: 2352\nĐẾN Ngày: 21/3/18");
  }

  @Test
  void dottedLineWithinAStampLeavesItWhole() {
    PageFixture page =
        letter()
            .ruling(160, 40, 190)
            .ruling(190, 60, 188)
            .ruling(214, 42, 188)
            .upright(40, 160, 214)
            .size(10)
            .text(44, 207, "ĐẾN")
            .text(85, 180, "Số: 2352")
            .text(85, 205, "Ngày: 21/3/18");
    Receipt receipt = only(document(page));
    assertThat(receipt.number().map(Field::value)).contains("2352");
    assertThat(receipt.date().map(Field::value)).contains("2018-03-21");
  }

  @Test
  void dayThatNoCalendarHasIsNotGiven() {
    Receipt receipt = only(document(stamped("17", "31/2/2020")));
    assertThat(receipt.number().map(Field::value)).contains("17");
    assertThat(receipt.date()).isEmpty();
  }

  @Test
  void frameThatSaysNothingOfReceivingIsNoStamp() {
    PageFixture page = frame(letter()).text(50, 190, "Số: 12").text(50, 205, "Ngày: 1/2/2020");
    assertThat(new ReceiptReader().read(document(page))).isEmpty();
  }

  @Test
  void sameWordsWithoutAFrameAreNoStamp() {
    PageFixture page = letter().text(50, 190, "ĐẾN Số: 12").text(50, 205, "Ngày: 1/2/2020");
    assertThat(new ReceiptReader().read(document(page))).isEmpty();
  }

  private static PageFixture stamped(String number, String date) {
    return frame(letter())
        .size(10)
        .text(46, 192, "CV")
        .text(44, 207, "ĐẾN")
        .text(85, 190, "Số: " + number)
        .text(85, 205, "Ngày: " + date);
  }

  private static PageFixture letter() {
    return PageFixture.page(1)
        .centred(340, 175, "Về việc rà soát văn bản")
        .centred(340, 193, "trên địa bàn tỉnh")
        .text(80, 240, "Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Công văn")
        .text(60, 258, "về việc báo cáo kết quả thực hiện kế hoạch, Sở Tài chính tổng hợp.");
  }

  private static PageFixture frame(PageFixture page) {
    return page.ruling(178, 40, 190).ruling(214, 42, 188).upright(40, 178, 214);
  }

  private static Receipt only(Document document) {
    List<Receipt> receipts = new ReceiptReader().read(document);
    assertThat(receipts).hasSize(1);
    return receipts.getFirst();
  }

  private static Document document(PageFixture page) {
    return new TextComposer()
        .compose(List.of(new PageArranger().arrange(page.build(), List.of())), List.of());
  }
}
