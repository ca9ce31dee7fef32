package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Part;

/** Heads of all kinds of papers, and what is told of one whose head is cut. */
class HeadFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TỈNH THANH HÓA;SỞ KẾ HOẠCH VÀ ĐẦU TƯ | Số: 12/SKHĐT-TH | Sở Kế hoạch và Đầu tư | UBND tỉnh Thanh Hóa",
        "ỦY BAN NHÂN DÂN;HUYỆN NGHĨA HÀNH | Số: 12/UBND-NC | Ủy ban nhân dân huyện Nghĩa Hành |",
        "SỞ Y TẾ QUẢNG NAM;BỆNH VIỆN ĐA KHOA;KHU VỰC MIỀN NÚI PHÍA BẮC | Số: 45/BVĐK-TCCB | Bệnh viện Đa khoa Khu vực miền núi phía bắc | Sở Y tế Quảng Nam",
        "BỘ TÀI CHÍNH;TỔNG CỤC THUẾ | Số: 45/TCT-CS | Tổng cục Thuế | Bộ Tài chính",
        "BỘ GIÁO DỤC VÀ ĐÀO TẠO;TRƯỜNG ĐẠI HỌC CẦN THƠ | Số 45/ĐHCT-ĐT | Trường Đại học Cần Thơ | Bộ Giáo dục và Đào tạo",
        "UBND TP. HỒ CHÍ MINH;SỞ NỘI VỤ | Số: 45/SNV-CCHC | Sở Nội vụ | UBND TP. Hồ Chí Minh",
        "CỤC QUẢN LÝ CÔNG SẢN | Số: 45/QLCS-HC | Cục Quản lý công sản |",
        "CÔNG TY TNHH MTV;MÔI TRƯỜNG ĐÔ THỊ | Số: 45/MTĐT-KT | Công ty TNHH MTV Môi trường đô thị |",
      })
  void issuerAndTheBodyAboveItAreNamed(String lines, String number, String issuer, String parent) {
    PageFixture page = PageFixture.page(1);
    String[] names = lines.split(";");
    for (int i = 0; i < names.length; i++) {
      page.centred(150, 60 + 16 * i, names[i]);
    }
    page.centred(150, 60 + 16 * names.length, number);
    Fields fields = read(right(page)).getFirst().fields();
    assertThat(fields.issuer().map(f -> f.value().name())).contains(issuer);
    assertThat(fields.parentIssuer().map(f -> f.value().name()))
        .isEqualTo(Optional.ofNullable(parent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V/v triển khai chuyển đổi số | triển khai chuyển đổi số",
        "V/v: triển khai chuyển đổi số | triển khai chuyển đổi số",
        "Về việc triển khai chuyển đổi số | triển khai chuyển đổi số",
        "v/v triển khai chuyển đổi số | triển khai chuyển đổi số",
      })
  void subjectOfALetterStandsUnderItsNumber(String line, String subject) {
    PageFixture page = right(PageFixture.page(1).centred(150, 60, "ỦY BAN NHÂN DÂN"));
    page.centred(150, 92, "Số: 12/UBND-NC").centred(150, 110, line);
    page.centred(150, 124, "năm 2025").centred(300, 170, "Kính gửi: Sở Nội vụ");
    Fields fields = read(page).getFirst().fields();
    assertThat(value(fields.subject())).isEqualTo(subject + " năm 2025");
    assertThat(value(fields.kind())).isEqualTo("Công văn");
    assertThat(fields.addressees()).singleElement().extracting(Field::value).isEqualTo("Sở Nội vụ");
  }

  @Test
  void partyLetterHasItsSubjectUnderItsNumberToo() {
    PageFixture page = PageFixture.page(1).centred(150, 60, "TỈNH ỦY HẬU GIANG");
    page.centred(430, 60, "ĐẢNG CỘNG SẢN VIỆT NAM").centred(150, 76, "*");
    page.centred(150, 92, "Số 2353-CV/TU").centred(430, 92, "Hậu Giang, ngày 10 tháng 7 năm 2020");
    page.centred(150, 110, "V/v kết quả phối hợp xử lý");
    page.text(110, 170, "Kính gửi: Bộ Tài nguyên và Môi trường.");
    Fields fields = read(page).getFirst().fields();
    assertThat(fields.number().orElseThrow().field().value().canonical()).contains("2353-CV/TU");
    assertThat(value(fields.kind())).isEqualTo("Công văn");
    assertThat(value(fields.subject())).isEqualTo("kết quả phối hợp xử lý");
  }

  @Test
  void yearThatWasWrappedBelongsToTheAbstract() {
    PageFixture page = right(PageFixture.page(1).centred(150, 60, "BỘ TƯ PHÁP"));
    page.centred(150, 92, "Số: 12/KH-BTP").bold(true).centred(297, 140, "KẾ HOẠCH");
    page.centred(297, 156, "Kiểm tra công tác văn thư giai đoạn").centred(297, 172, "2024 - 2025");
    page.bold(false).text(110, 210, "Căn cứ Luật Lưu trữ năm 2024;");
    assertThat(value(read(page).getFirst().fields().subject()))
        .isEqualTo("Kiểm tra công tác văn thư giai đoạn 2024 - 2025");
  }

  @Test
  void invitationHasNoAbstract() {
    PageFixture page = right(PageFixture.page(1).centred(150, 60, "BỘ TƯ PHÁP"));
    page.centred(150, 92, "Số: 12/GM-BTP").bold(true).centred(297, 140, "GIẤY MỜI").bold(false);
    page.centred(297, 156, "Bộ Tư pháp trân trọng kính mời: đơn vị tư vấn và các doanh nghiệp");
    assertThat(read(page).getFirst().fields().subject()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOẢ TỐC | MẬT | DỰ THẢO",
        "THƯỢNG KHẨN | TỐI MẬT | DỰ THẢO LẦN 2",
        "KHẨN | TUYỆT MẬT | Dự thảo"
      })
  void stampsOfTheHeadAreTold(String urgency, String secrecy, String draft) {
    PageFixture page = right(PageFixture.page(1).centred(150, 60, "BỘ TƯ PHÁP"));
    page.centred(150, 92, "Số: 12/BTP-VP").centred(150, 130, urgency).centred(150, 160, secrecy);
    page.centred(150, 190, draft).centred(300, 230, "Kính gửi: Sở Nội vụ");
    Fields fields = read(page).getFirst().fields();
    assertThat(value(fields.urgency())).isEqualTo(urgency);
    assertThat(value(fields.secrecy())).isEqualTo(secrecy);
    assertThat(fields.draft().map(Field::value)).contains(true);
  }

  @Test
  void cutHeadLeavesItsFieldsAbsent() {
    PageFixture page =
        PageFixture.page(1)
            .text(110, 60, "Kính gửi: Công an tỉnh Thanh Hóa")
            .text(110, 90, "Thực hiện Công văn số 3074/STC-QLNS ngày 02/6/2023 của Sở Tài chính,")
            .text(90, 106, "Sở Kế hoạch và Đầu tư báo cáo như sau./.");
    Fields fields = read(page).getFirst().fields();
    assertThat(fields.number()).isEmpty();
    assertThat(fields.issuedOn()).isEmpty();
    assertThat(fields.issuer()).isEmpty();
    assertThat(fields.parentIssuer()).isEmpty();
    assertThat(fields.place()).isEmpty();
    assertThat(fields.subject()).isEmpty();
    assertThat(fields.signerName()).isEmpty();
    assertThat(fields.kind().orElseThrow().derived()).isTrue();
  }

  @Test
  void nameOfTheStateWithinASentenceBeginsNoLetter() {
    PageFixture page = right(PageFixture.page(1).centred(150, 60, "QUỐC HỘI"));
    page.centred(150, 92, "Luật số: 52/2019/QH14").bold(true).centred(297, 140, "LUẬT").bold(false);
    page.text(90, 300, "Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIV");
    page.text(90, 316, "thông qua./.");
    assertThat(read(page)).hasSize(1);
  }

  private static PageFixture right(PageFixture page) {
    return page.centred(430, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(430, 76, "Độc lập - Tự do - Hạnh phúc")
        .centred(430, 94, "Thanh Hóa, ngày 12 tháng 9 năm 2024");
  }

  private static List<Part> read(PageFixture page) {
    Document document =
        new TextComposer()
            .compose(List.of(new PageArranger().arrange(page.build(), List.of())), List.of());
    return new LetterReader().read(document, List.of());
  }

  private static String value(Optional<Field<String>> field) {
    return field.orElseThrow().value();
  }
}
