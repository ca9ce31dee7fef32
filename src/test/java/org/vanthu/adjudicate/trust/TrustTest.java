package org.vanthu.adjudicate.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Alternative;
import org.vanthu.model.Confidence;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;
import org.vanthu.model.language.Phrases;

class TrustTest {

  private static final Phrases PHRASES = new Phrases();
  private static final Odds ODDS = Odds.counted();

  private static Judged<String> weighed(Kind kind, Document document, String text) {
    return weighed(kind, document, text, document.confidence(ScannedText.spanOf(document, text)));
  }

  private static Judged<String> weighed(
      Kind kind, Document document, String text, double confidence) {
    Span span = ScannedText.spanOf(document, text);
    Judged<String> judged = new Judged<>(text, confidence, document.reasons(span), List.of());
    return new Trust(document, PHRASES, ODDS).weigh(kind, span, false, judged, judged, Map.of());
  }

  @Test
  void nameOfKnownWordsReadSurelyIsCertain() {
    Document document =
        new ScannedText().line("Theo đề nghị của Sở Tài chính tại tờ trình").document();
    Judged<String> body = weighed(Kind.BODY, document, "Sở Tài chính");
    assertThat(body.confidence()).isGreaterThan(Confidence.DOUBTFUL);
    assertThat(body.reasons()).isEmpty();
  }

  @Test
  void wordThatOtherMarksWouldMakeKnownIsDoubted() {
    Document document = new ScannedText().line("- Các doanh nghiệp viên thông").document();
    Judged<String> text = weighed(Kind.TEXT, document, "Các doanh nghiệp viên thông");
    assertThat(text.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(text.reasons()).contains(Reason.ODD_WORDING);
  }

  @Test
  void wordThatNoVietnameseSpeaksIsDoubted() {
    Document document = new ScannedText().line("Gửi Sở Tài chínhh để biết").document();
    Judged<String> body = weighed(Kind.BODY, document, "Sở Tài chínhh");
    assertThat(body.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(body.reasons()).contains(Reason.ODD_WORDING);
  }

  @Test
  void nameThatStandsElsewhereWithOtherMarksIsDoubted() {
    Document document =
        new ScannedText()
            .line("Ủy ban nhân dân xã Minh Lâm báo cáo")
            .line("Nay Ủy ban nhân dân xã Minh Lam đề nghị")
            .document();
    Judged<String> once = weighed(Kind.BODY, document, "Ủy ban nhân dân xã Minh Lam");
    assertThat(once.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(once.reasons()).contains(Reason.SAID_OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tính đến tháng § [năm 2019] như sau",
        "chậm nhất ngày 18 tháng Í Í [năm 2024] là hết",
        "trong 6 tháng cuối [năm 2023] và sau đó",
        "các xã [giai đoạn 2020] ~ 2024 không còn",
        "thực hiện [2016] 2018 theo quyết định",
        "ngày J[3 tháng 8 năm 2010] của Chính phủ"
      })
  void partOfADateIsCutOff(String line) {
    String date = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    Document document = new ScannedText().line(line.replaceAll("[\\[\\]]", "")).document();
    Judged<String> part = weighed(Kind.DATE, document, date);
    assertThat(part.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(part.reasons()).contains(Reason.CUT_OFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kết quả đến cuối [năm 2023] và sau đó",
        "chỉ tiêu của [năm 2023] là 2.024 hộ",
        "từ [tháng 7 năm 2024] đến nay"
      })
  void wholeDateIsCertain(String line) {
    String date = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    Document document = new ScannedText().line(line.replaceAll("[\\[\\]]", "")).document();
    assertThat(weighed(Kind.DATE, document, date).confidence()).isGreaterThan(Confidence.DOUBTFUL);
  }

  @Test
  void readingThatLostAMarkIsNoRivalButOneWithOtherDigitsIs() {
    assertThat(disputed("1329QĐ-UBND").confidence())
        .isGreaterThan(disputed("1359/QĐ-UBND").confidence());
    assertThat(disputed("1329QĐ-UBND").reasons()).contains(Reason.READINGS_DISAGREE);
  }

  private static Judged<String> disputed(String other) {
    Document document =
        new ScannedText()
            .line("theo Quyết định số 1329/QĐ-UBND")
            .last(0.7, Set.of(Reason.READINGS_DISAGREE), new Alternative(other, 0.15))
            .document();
    return weighed(Kind.NUMBER, document, "1329/QĐ-UBND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMOUNT|là năm triệu tám trăm [bảy mươi sáu nghìn đồng] chẵn|CUT_OFF",
        "BODY|Quyết định của [UBND tỉnh] Ân Giang về việc|CUT_OFF",
        "PERSON|ký bởi [Văn Minh Họa] hôm nay|CUT_OFF",
        "DATE|Bình Thuận, ngày 04 [tháng 5 năm 2022] như sau|CUT_OFF",
        "BODY|của [UBND tỉnh Cộng hòa xã hội chủ nghĩa Hà Tĩnh] gửi|ODD_WORDING",
        "TEXT|gửi [Lưu: VT,KT] như vậy|ILL_FORMED",
        "NUMBER|theo số [222PB-UBND] ngày|ILL_FORMED",
        "QUANTITY|đạt [22.98 %] kế hoạch|ILL_FORMED"
      })
  void whatCannotBeTheWholeValueIsDoubted(Kind kind, String line, Reason reason) {
    String value = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    Document document = new ScannedText().line(line.replaceAll("[\\[\\]]", "")).document();
    Judged<String> doubted = weighed(kind, document, value);
    assertThat(doubted.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(doubted.reasons()).contains(reason);
  }

  @Test
  void nameUnderASealStaysDoubtfulHoweverSurelyItWasRead() {
    Document document =
        new ScannedText()
            .line("Nguyễn Thị Kim Chỉ")
            .last(0.97, Set.of(Reason.UNDER_SEAL))
            .document();
    assertThat(weighed(Kind.PERSON, document, "Nguyễn Thị Kim Chỉ").confidence())
        .isLessThan(Confidence.DOUBTFUL);
  }

  @Test
  void dayFurtherAheadThanPapersPlanIsDoubted() {
    Document document = new ScannedText().line("Ngày 15-1-2041 có văn bản").document();
    Span span = ScannedText.spanOf(document, "15-1-2041");
    for (int year : new int[] {2021, 2041}) {
      Value day = Value.DatePeriod.day(LocalDate.of(year, 1, 15), Value.DateRole.OTHER);
      Judged<Value> judged = Judged.of(day, 0.97);
      Judged<Value> weighed =
          new Trust(document, PHRASES, ODDS)
              .weigh(Kind.DATE, span, false, judged, judged, Map.of());
      assertThat(weighed.confidence() < Confidence.DOUBTFUL).isEqualTo(year == 2041);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Thông tư, TI-BNV,, true",
    "Thông tư, TT-BNV, TT, false",
    "Công văn, BNV-VP,, false",
    "Luật, QH14,, false"
  })
  void numberWhoseSymbolDoesNotNameTheStatedKindIsDoubted(
      String stated, String symbol, String kind, boolean doubted) {
    Document document = new ScannedText().line("số 89/2017/" + symbol + " ngày").document();
    Span span = ScannedText.spanOf(document, "89/2017/" + symbol);
    Value number =
        new Value.DocumentNumber(
            Optional.of("89/2017/" + symbol),
            Optional.of("89"),
            Optional.of(2017),
            symbol,
            Optional.ofNullable(kind),
            Optional.of(stated),
            Optional.empty(),
            Optional.empty());
    Judged<Value> judged = Judged.of(number, 0.95);
    Judged<Value> weighed =
        new Trust(document, PHRASES, ODDS)
            .weigh(Kind.NUMBER, span, false, judged, judged, Map.of());
    assertThat(weighed.reasons().contains(Reason.ILL_FORMED) || weighed.confidence() < 0.95)
        .isEqualTo(doubted);
  }

  @Test
  void doubtOfTheFormIsNeverOutweighed() {
    Document document = new ScannedText().line("Tổng số 124.066 74.614").document();
    Judged<String> amount = weighed(Kind.AMOUNT, document, "124.066", 0.97 * 0.5);
    assertThat(amount.confidence()).isLessThanOrEqualTo(0.5);
  }

  @Test
  void handwritingAndMachineTextAreLeftAsTheyAre() {
    Document scan =
        new ScannedText().line("Số: 51").last(0.78, Set.of(Reason.HANDWRITTEN)).document();
    assertThat(weighed(Kind.NUMBER, scan, "51").confidence()).isEqualTo(0.78);
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(org.vanthu.model.BlockKind.TEXT, java.util.Optional.empty());
    builder.markupLine("viên thông", org.vanthu.model.Style.PLAIN, java.util.Optional.empty());
    builder.closeBlock();
    assertThat(weighed(Kind.TEXT, builder.buildMarkup(List.of()), "viên thông", 1).confidence())
        .isEqualTo(1);
  }

  @Test
  void everyKindOfValueHasItsOdds() {
    Value day = Value.DatePeriod.day(LocalDate.of(2024, 1, 1), Value.DateRole.OTHER);
    assertThat(Kind.of(day)).isEqualTo(Kind.DATE);
    for (Kind kind : Kind.values()) {
      assertThat(ODDS.begin(kind)).as("%s", kind).isNotZero();
    }
  }
}
