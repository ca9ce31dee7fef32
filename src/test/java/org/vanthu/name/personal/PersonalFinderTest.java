package org.vanthu.name.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.Texts;
import org.vanthu.model.Value;

/** What is found as personal, and what is not. */
class PersonalFinderTest {

  private static String read(String text) {
    Texts texts = Texts.of(text);
    return new PersonalFinder(texts.document(), List.of(), texts.mentions())
        .find().stream()
            .map(mention ->
                ((Value.Personal) mention.value()).kind()
                    + " "
                    + mention.text(texts.document())
                    + (mention.judged().confidence() < 0.8 ? " ?" : ""))
            .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CCCD số: 001085012345, cấp ngày 05/9/2021 | CITIZEN_ID 001085012345",
        "căn cước công dân 001 085 012 345 | CITIZEN_ID 001 085 012 345",
        "số CMND: 123456789 | CITIZEN_ID 123456789",
        "Mã 001085012345 | CITIZEN_ID 001085012345 ?",
        "Điện thoại: 0912.345.678; fax | PHONE 0912.345.678",
        "(ĐT: 0255 3822 456) | PHONE 0255 3822 456",
        "gọi 0912345678 khi cần | PHONE 0912345678",
        "gọi +84 912 345 678 khi cần | PHONE +84 912 345 678",
        "sinh ngày 05/9/1980 tại Huế | BIRTH_DATE 05/9/1980",
        "Ngày, tháng, năm sinh: 05/9/1980 | BIRTH_DATE 05/9/1980",
        "Số tài khoản: 1020 1000 2345 678 tại ngân hàng | BANK_ACCOUNT 1020 1000 2345 678",
        "STK 102010002345 | BANK_ACCOUNT 102010002345",
        "thư điện tử: mau.nv@vidu.gov.vn. | EMAIL mau.nv@vidu.gov.vn"
      })
  void datumIsFoundWithItsKind(String text, String found) {
    assertThat(read(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kinh phí 361.811.390.000 đồng",
        "tổng số 1.086.568 sổ",
        "Công văn số 0912345678/UBND",
        "ngày 05/9/1980",
        "học sinh 05/9/2020 khai giảng",
        "giai đoạn 2021-2025 và 2026-2030",
        "mã số 123456789"
      })
  void otherNumbersAreNotPersonal(String text) {
    assertThat(read(text)).isEmpty();
  }
}
