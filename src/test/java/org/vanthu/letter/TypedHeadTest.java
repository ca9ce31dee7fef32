package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Fields;

/** Heads of born-digital letters, whose letters stand as somebody typed them. */
class TypedHeadTest {

  @ParameterizedTest
  @CsvSource({
    "BỘ TÀI NGUYÊN VÀ MÔI, TRƯỜNG, Bộ Tài nguyên và Môi trường",
    "SỞ NÔNG NGHIỆP VÀ MÔI, TRƯỜNG, Sở Nông nghiệp và Môi trường",
    "BỘ QUỐC, PHÒNG, Bộ Quốc phòng",
    "ỦY BAN NHÂN DÂN TỈNH LẠNG, SƠN, Ủy ban nhân dân tỉnh Lạng Sơn",
    "BỘ KẾ HOẠCH VÀ ĐẦU, TƯ, Bộ Kế hoạch và Đầu tư"
  })
  void nameThatIsWrappedWithinAWordIsOneBody(String first, String second, String whole) {
    Fields fields = fields("12/TB-VP", first, second);
    assertThat(fields.issuer().orElseThrow().value().name()).isEqualTo(whole);
    assertThat(fields.parentIssuer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2338/BC-CĐSQG, 2338/BC-CĐSQG", "2987/PA-QLCS, 2987/PA-QLCS"})
  void typedSymbolIsNeverChangedToWhatTheIssuerLetsExpect(String number, String canonical) {
    Fields fields = fields(number, "CỤC CHUYỂN ĐỔI SỐ", "QUỐC GIA");
    Fields.NumberField field = fields.number().orElseThrow();
    assertThat(field.field().value().canonical()).contains(canonical);
  }

  private static Fields fields(String number, String... issuer) {
    PageFixture page = PageFixture.page(1).centred(430, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    page.centred(430, 76, "Độc lập - Tự do - Hạnh phúc");
    for (int i = 0; i < issuer.length; i++) {
      page.centred(150, 60 + 16 * i, issuer[i]);
    }
    page.centred(150, 110, "Số: " + number);
    page.centred(430, 110, "Hà Nội, ngày 12 tháng 9 năm 2024");
    page.centred(297, 150, "THÔNG BÁO");
    Document document =
        new TextComposer()
            .compose(List.of(new PageArranger().arrange(page.build(), List.of())), List.of());
    return new LetterReader().read(document, List.of()).getFirst().fields();
  }
}
