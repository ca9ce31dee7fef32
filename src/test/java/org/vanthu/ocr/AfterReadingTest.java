package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Alternative;
import org.vanthu.model.Confidence;
import org.vanthu.model.Reason;
import org.vanthu.model.language.Phrases;

/** What the language makes of readings, and what it leaves alone. */
class AfterReadingTest {

  private final AfterReading afterReading = new AfterReading(new Phrases());

  /** A line of sure words; "tính{1ỉ20}" also looked like "tỉnh", by 20 fainter. */
  private static List<Read> line(String words) {
    List<Read> line = new ArrayList<>();
    int left = 0;
    for (String said : words.split(" ")) {
      int open = said.indexOf('{');
      String text = open < 0 ? said : said.substring(0, open);
      List<Glyphs.Doubt> doubts = new ArrayList<>();
      if (open >= 0) {
        Glyphs.Other other =
            new Glyphs.Other(
                said.charAt(open + 2),
                Integer.parseInt(said.substring(open + 3, said.length() - 1)));
        doubts.add(new Glyphs.Doubt(said.charAt(open + 1) - '0', List.of(other)));
      }
      Rect box = new Rect(left, 0, left + 12 * text.length(), 20);
      Glyphs even = Glyphs.even(text, box, 95);
      line.add(Read.of(new Glyphs(text, text, box, 95, even.edges(), doubts)));
      left = box.right() + 8;
    }
    return line;
  }

  private String read(String words) {
    return afterReading.of(line(words)).stream().map(Read::text).collect(Collectors.joining(" "));
  }

  @Test
  void secondLetterInTheInkIsFollowedWherePhrasesHaveIt() {
    assertThat(read("Ủy ban nhân dân tính{1ỉ20} Quảng Ngãi")).contains("dân tỉnh Quảng");
    assertThat(read("ỦY BAN NHÂN DÂN TÍNH{1Ỉ37} YÊN BÁI")).contains("DÂN TỈNH YÊN");
    assertThat(read("Giáo ĐỤC{0D69} VÀ ĐÀO TẠO")).contains("DỤC VÀ");
  }

  @Test
  void marksThatTheEngineDidNotSeeAreGivenWhereNothingElseCanStand() {
    assertThat(read("sửa đổi, bồ sung một số điều")).isEqualTo("sửa đổi, bổ sung một số điều");
    assertThat(read("tô chức thực hiện")).isEqualTo("tổ chức thực hiện");
  }

  @Test
  void repairedWordTellsWhatWasReadAndWhy() {
    Read repaired = afterReading.of(line("cơ quan tố{1ổ10} chức")).get(2);
    assertThat(repaired.text()).isEqualTo("tổ");
    assertThat(repaired.glyphs().original()).isEqualTo("tố");
    assertThat(repaired.reasons()).contains(Reason.REPAIRED);
    assertThat(repaired.alternatives()).extracting(Alternative::text).contains("tố");
    assertThat(repaired.confidence()).isLessThan(0.98);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn Tính",
        "Lê Tần Dũng",
        "bà Trần Thị Tinh",
        "Võ Phiên",
        "tinh giản biên chế",
        "tố cáo",
        "thay thế Quyết định",
        "xã Đức Chánh",
        "tùy tiện đặt ra các rào cản",
        "Công bố thủ tục",
        "có thể",
        "thế giới",
        "UBND HĐND",
        "eOffice iPhone COVID"
      })
  void namesAndPlausibleWordsStay(String words) {
    assertThat(read(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sổ12{1ố5}",
        "I0{0l1}",
        "3557/TTr-UBND",
        "2O25",
        "b1ểu",
        "{12}",
        "12.345,6",
        "tháng10"
      })
  void wordsWithDigitsAreNeverTouched(String word) {
    List<Read> line = word.startsWith("{") ? plain(word) : line(word);
    assertThat(afterReading.of(line)).isEqualTo(line);
  }

  private static List<Read> plain(String word) {
    return List.of(Read.of(Glyphs.even(word, new Rect(0, 0, 60, 20), 95)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sáu{1a20}", "bảy{1ấ20}", "mười{1ư5}", "tám{1ạ10}", "nghìn{2i5}"})
  void numbersInWordsStayWhatWasRead(String number) {
    String text = number.substring(0, number.indexOf('{'));
    assertThat(read("hai mươi " + number + " triệu đồng")).contains(text);
  }

  @Test
  void numberWordThatHadToBeRepairedStaysDoubtful() {
    Read repaired = afterReading.of(line("bảy trầm{2ă19} nghìn đồng")).get(1);
    assertThat(repaired.text()).isEqualTo("trăm");
    assertThat(repaired.confidence()).isLessThan(Confidence.DOUBTFUL);
  }

  @Test
  void wordsRunTogetherArePartedWithTheirInk() {
    List<Read> read = afterReading.of(line("quyền củaUBND tỉnh"));
    assertThat(read).extracting(Read::text).containsExactly("quyền", "của", "UBND", "tỉnh");
    assertThat(read.get(1).box().right()).isEqualTo(read.get(2).box().left());
    assertThat(read("KT.BỘ TRƯỞNG")).isEqualTo("KT. BỘ TRƯỞNG");
    assertThat(read("LàoCai")).isEqualTo("Lào Cai");
    assertThat(read("TP.HCM")).isEqualTo("TP.HCM");
  }

  @Test
  void neighboursAcrossAGapDoNotSpeakForAWord() {
    List<Read> words = new ArrayList<>(line("nhân dân"));
    Rect far = new Rect(900, 0, 948, 20);
    words.add(Read.of(Glyphs.even("tính", far, 95)));
    assertThat(afterReading.of(words).getLast().text()).isEqualTo("tính");
  }

  @Test
  void wordsOfAnotherLanguageAreNotRepaired() {
    String english =
        "The Law provides that agencies and persons that are liable to tax shall pay such sums that"
            + " is due to the State at the time that the invoice was issued to the buyer";
    assertThat(read(english)).isEqualTo(english);
    String misread =
        english.replace("liable", "liabÌe").replace("such", "sụch").replace("is due", "¡s due");
    assertThat(read(misread)).isEqualTo(english);
    assertThat(read("cơ quan nhà nước và tô chức thực hiện theo quy định của pháp luật về thuế"))
        .contains("tổ chức");
  }

  @Test
  void bracketsThatNoPaperHasAreRoundOnes() {
    List<Read> read = afterReading.of(plain("{Kèm"));
    assertThat(read.getFirst().text()).isEqualTo("(Kèm");
  }
}
