package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;

/** Who gets a letter, who drafted it, and who signed it, alone or with others. */
class FootTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN;Q. CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN | Q. CHỦ TỊCH",
        "Q. GIÁM ĐỐC | | Q. GIÁM ĐỐC",
        "QUYỀN VỤ TRƯỞNG | | QUYỀN VỤ TRƯỞNG",
        "T/M BAN THƯỜNG VỤ;PHÓ BÍ THƯ | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ",
        "T/L BAN BÍ THƯ;CHÁNH VĂN PHÒNG | T/L BAN BÍ THƯ | CHÁNH VĂN PHÒNG",
        "K/T TRƯỞNG BAN;PHÓ TRƯỞNG BAN | K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN",
        "TL. BỘ TRƯỞNG;KT. VỤ TRƯỞNG;PHÓ VỤ TRƯỞNG | TL. BỘ TRƯỞNG KT. VỤ TRƯỞNG | PHÓ VỤ TRƯỞNG",
        "TUQ. GIÁM ĐỐC;TRƯỞNG PHÒNG TỔ CHỨC | TUQ. GIÁM ĐỐC | TRƯỞNG PHÒNG TỔ CHỨC",
        "TM. HỘI ĐỒNG TRƯỜNG;THÀNH VIÊN | TM. HỘI ĐỒNG TRƯỜNG | THÀNH VIÊN",
        "TM. ĐOÀN KIỂM TRA;TRƯỞNG ĐOÀN;CHÁNH THANH TRA | TM. ĐOÀN KIỂM TRA | TRƯỞNG ĐOÀN CHÁNH THANH TRA",
        "TM. ỦY BAN NHÂN DÂN;TỈNH QUẢNG NGÃI;CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI | CHỦ TỊCH",
        "VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI;CHÍNH | | VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH",
        "KT. BỘ TRƯỞNG BỘ GIAO THÔNG;VẬN TẢI;THỨ TRƯỞNG | KT. BỘ TRƯỞNG BỘ GIAO THÔNG VẬN TẢI | THỨ TRƯỞNG",
        "KT. HIỆU TRƯỞNG;HIỆU PHÓ | KT. HIỆU TRƯỞNG | HIỆU PHÓ",
        "TỔ TRƯỞNG TỔ DÂN PHỐ | | TỔ TRƯỞNG TỔ DÂN PHỐ",
      })
  void authorityAndTitleAreToldApart(String lines, String authority, String title) {
    Fields fields = signed(lines.split(";"));
    assertThat(values(fields.signerAuthority()))
        .isEqualTo(authority == null ? List.of() : List.of(authority));
    assertThat(values(fields.signerTitle())).containsExactly(title);
    assertThat(values(fields.signerName())).containsExactly("Trần Thị Mẫu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Lưu: VT, KT.;NVM.25 | Lưu: VT, KT | NVM.25",
        "- Lưu: VT, TH;ĐTN 10b | Lưu: VT, TH | ĐTN 10b",
        "- Lưu: VT, CN.;PL.(300) | Lưu: VT, CN | PL.(300)",
        "- Lưu: VT, NC (3b). | Lưu: VT, NC (3b) | NC (3b)",
        "- Lưu: VT, KT. | Lưu: VT, KT |",
        "- Lưu Văn phòng Tỉnh ủy. | Lưu Văn phòng Tỉnh ủy |",
      })
  void drafterIsTheMarkBelowTheArchive(String lines, String archive, String drafter) {
    Fields fields = sentTo(lines.split(";"));
    assertThat(values(fields.distribution())).last().isEqualTo(archive);
    assertThat(fields.drafter().map(Field::value).orElse(null)).isEqualTo(drafter);
  }

  @Test
  void recipientWhoseLastWordIsWrappedIsWhole() {
    Fields fields =
        sentTo("- Ngân hàng Nhà nước chi nhánh khu vực (để", "b/c);", "- Sở Y tế;", "- Lưu: VT.");
    assertThat(values(fields.distribution()))
        .containsExactly("Ngân hàng Nhà nước chi nhánh khu vực (để b/c)", "Sở Y tế", "Lưu: VT");
  }

  @Test
  void thoseWhoSignBesideEachOtherAreEachWhole() {
    PageFixture page = body();
    page.centred(190, 400, "KT. BỘ TRƯỞNG").centred(430, 400, "KT. BỘ TRƯỞNG");
    page.centred(190, 416, "THỨ TRƯỞNG BỘ TƯ PHÁP").centred(430, 416, "THỨ TRƯỞNG BỘ KẾ HOẠCH");
    page.centred(430, 432, "VÀ ĐẦU TƯ");
    page.centred(190, 500, "Bùi Đức Mẫu").centred(430, 516, "Lê Thị Thử");
    page.text(90, 560, "Nơi nhận:").text(90, 574, "- Như trên;").text(90, 588, "- Lưu: VT.");
    Fields fields = read(page);
    assertThat(values(fields.signerAuthority())).containsExactly("KT. BỘ TRƯỞNG", "KT. BỘ TRƯỞNG");
    assertThat(values(fields.signerTitle()))
        .containsExactly("THỨ TRƯỞNG BỘ TƯ PHÁP", "THỨ TRƯỞNG BỘ KẾ HOẠCH VÀ ĐẦU TƯ");
    assertThat(values(fields.signerName())).containsExactly("Bùi Đức Mẫu", "Lê Thị Thử");
    assertThat(values(fields.distribution())).containsExactly("Như trên", "Lưu: VT");
  }

  @Test
  void minutesAreSignedByTwoWithoutRecipients() {
    PageFixture page = body();
    page.centred(190, 400, "THƯ KÝ").centred(430, 400, "CHỦ TỌA");
    page.centred(190, 480, "Vũ Thị Mẫu").centred(430, 480, "Đặng Hữu Thử");
    Fields fields = read(page);
    assertThat(values(fields.signerTitle())).containsExactly("THƯ KÝ", "CHỦ TỌA");
    assertThat(values(fields.signerName())).containsExactly("Vũ Thị Mẫu", "Đặng Hữu Thử");
    assertThat(fields.distribution()).isEmpty();
  }

  @Test
  void nothingIsSignedWhereTheFootIsCut() {
    Fields fields = read(body());
    assertThat(fields.signerAuthority()).isEmpty();
    assertThat(fields.signerTitle()).isEmpty();
    assertThat(fields.signerName()).isEmpty();
    assertThat(fields.distribution()).isEmpty();
    assertThat(fields.drafter()).isEmpty();
  }

  private static Fields signed(String... lines) {
    PageFixture page = body().text(90, 400, "Nơi nhận:").text(90, 414, "- Lưu: VT.");
    for (int i = 0; i < lines.length; i++) {
      page.centred(430, 400 + 16 * i, lines[i]);
    }
    return read(page.centred(430, 500, "Trần Thị Mẫu"));
  }

  private static Fields sentTo(String... lines) {
    PageFixture page = body().text(90, 400, "Nơi nhận:");
    for (int i = 0; i < lines.length; i++) {
      page.text(90, 414 + 14 * i, lines[i]);
    }
    return read(page.centred(430, 400, "GIÁM ĐỐC").centred(430, 500, "Trần Thị Mẫu"));
  }

  private static PageFixture body() {
    return PageFixture.page(1)
        .centred(150, 60, "BỘ TƯ PHÁP")
        .centred(430, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(430, 76, "Độc lập - Tự do - Hạnh phúc")
        .centred(150, 110, "Số: 12/TB-BTP")
        .centred(430, 110, "Hà Nội, ngày 12 tháng 9 năm 2024")
        .centred(297, 150, "THÔNG BÁO")
        .text(110, 200, "Bộ Tư pháp thông báo để các cơ quan biết, thực hiện./.");
  }

  private static Fields read(PageFixture page) {
    Document document =
        new TextComposer()
            .compose(List.of(new PageArranger().arrange(page.build(), List.of())), List.of());
    return new LetterReader().read(document, List.of()).getFirst().fields();
  }

  private static List<String> values(List<Field<String>> fields) {
    return fields.stream().map(Field::value).toList();
  }
}
