package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.Province;

/** Every spelling of provinces that papers use, in both eras, and what only sounds like one. */
class ProvinceFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tỉnh Đắk Nông năm 2023 | [Đắk Nông] 67 Đắk Nông SCOPE 68",
        "TỈNH ĐẮK NÔNG | [ĐẮK NÔNG] 67 Đắk Nông SCOPE 68",
        "UBND tỉnh Khánh Hoà báo cáo | [Khánh Hoà] 56 Khánh Hòa AGENCY 56",
        "tỉnh Hoà Bình | [Hoà Bình] 17 Hòa Bình SCOPE 25",
        "TỈNH THANH HOÁ | [THANH HOÁ] 38 Thanh Hóa SCOPE 38",
        "tỉnh Thừa Thiên - Huế | [Thừa Thiên - Huế] 46 Thừa Thiên Huế SCOPE 46",
        "tỉnh Thừa thiên Huế | [Thừa thiên Huế] 46 Thừa Thiên Huế SCOPE 46",
        "TT-Huế, TT Huế | [TT-Huế] 46 Thừa Thiên Huế LIST 46 + [TT Huế] 46 Thừa Thiên Huế LIST 46",
        "tỉnh Bà Rịa-Vũng Tàu | [Bà Rịa-Vũng Tàu] 77 Bà Rịa - Vũng Tàu SCOPE 79",
        "tỉnh Bà Rịa – Vũng Tàu | [Bà Rịa – Vũng Tàu] 77 Bà Rịa - Vũng Tàu SCOPE 79",
        "BR-VT đã | [BR-VT] 77 Bà Rịa - Vũng Tàu SCOPE 79",
        "TP. Hồ Chí Minh | [Hồ Chí Minh] 79 Hồ Chí Minh SCOPE 79",
        "TP.HCM | [HCM] 79 Hồ Chí Minh SCOPE 79",
        "TP HCM | [HCM] 79 Hồ Chí Minh SCOPE 79",
        "tại TPHCM | [TPHCM] 79 Hồ Chí Minh SCOPE 79",
        "Thành phố Hồ Chí Minh | [Hồ Chí Minh] 79 Hồ Chí Minh SCOPE 79",
        "Hà Nội, Hồ Chí Minh, Đà Nẵng | [Hà Nội] 01 Hà Nội LIST 01 + [Hồ Chí Minh] 79 Hồ Chí Minh LIST 79 + [Đà Nẵng] 48 Đà Nẵng LIST 48",
        "tỉnh Đăk Lăk, Đắc Lắc, Dak Lak, Daklak | [Đăk Lăk] 66 Đắk Lắk LIST 66 + [Đắc Lắc] 66 Đắk Lắk LIST 66 + [Dak Lak] 66 Đắk Lắk LIST 66 + [Daklak] 66 Đắk Lắk LIST 66",
        "tỉnh Bắc Kan; Bắc Cạn | [Bắc Kan] 06 Bắc Kạn LIST 19 + [Bắc Cạn] 06 Bắc Kạn LIST 19",
        "tỉnh Kontum | [Kontum] 62 Kon Tum SCOPE 51",
        "tỉnh Long ⏎⏎An đã | [Long An] 80 Long An SCOPE 80",
        "các tỉnh Long an, Hải dương | [Long an] 80 Long An LIST 80 + [Hải dương] 30 Hải Dương LIST 31",
        "TP. Hải phòng | [Hải phòng] 31 Hải Phòng SCOPE 31",
        "Gia Lai - Kon Tum | [Gia Lai] 64 Gia Lai SCOPE 52 + [Kon Tum] 62 Kon Tum SCOPE 51",
        "Viettel Đắk Lắk | [Đắk Lắk] 66 Đắk Lắk AGENCY 66",
        "VNPT-Gia Lai | [Gia Lai] 64 Gia Lai AGENCY 52",
        "Công an tỉnh Thanh Hóa | [Thanh Hóa] 38 Thanh Hóa AGENCY 38",
        "sản phẩm CaMau-G | [CaMau] 96 Cà Mau NAME_PART 96",
        "Đắk Nông, ngày 23 tháng 6 năm 2023 | [Đắk Nông] 67 Đắk Nông PLACE 68",
        "Lào Cai, ngày 5 tháng 9 năm 2025 | [Lào Cai] 15 Lào Cai PLACE 15",
        "Hà Nội, ngày 5 tháng 9 năm 2025⏎tỉnh Bình Định cũ | [Hà Nội] 01 Hà Nội PLACE 01 + [Bình Định] 52 Bình Định SCOPE 52",
        "Huế, ngày 5 tháng 2 năm 2025 | [Huế] 46 Huế PLACE 46",
        "Hà Nội, ngày 5 tháng 6 năm 2025⏎tỉnh Lào Cai | [Hà Nội] 01 Hà Nội PLACE 01 + [Lào Cai] 10 Lào Cai SCOPE 15",
        "tỉnh đắk nông | [đắk nông] 67 Đắk Nông SCOPE 68",
        "thành phố Thái Nguyên, tỉnh Thái Nguyên | [Thái Nguyên] 19 Thái Nguyên SCOPE 19",
        "huyện Quảng Ninh, tỉnh Quảng Bình | [Quảng Bình] 44 Quảng Bình SCOPE 44",
        "Sở Y tế Nghệ An | [Nghệ An] 40 Nghệ An AGENCY 40",
        "địa bàn tỉnh Hà Nam, Ninh Bình | [Hà Nam] 35 Hà Nam LIST 37 + [Ninh Bình] 37 Ninh Bình LIST 37",
      })
  void spellingHasItsSpanAndValue(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), Province.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thành phố Thái Nguyên",
        "TP. Bắc Giang",
        "thị xã Phú Thọ",
        "huyện Hoà Bình",
        "thành phố Điện Biên Phủ",
        "huyện Điện Biên Đông",
        "tỉnh Hà Nam Ninh",
        "Thái Bình Dương",
        "công an nhân dân",
        "an toàn, long an",
        "sông Hậu Giang",
        "đường Hà Nam",
        "phường Phú Thọ",
        "xã Hòa Bình",
        "quảng bá, quản trị",
        "Hòa bình và ổn định",
        "Chủ tịch Hồ Chí Minh",
        "đường Hồ Chí Minh",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Nguyễn Hà Nam",
        "ông Trần Thái Bình",
        "bà Nguyễn Thị Thanh Hóa",
        "Các xã: Nam Ninh Hoà, Bắc Ninh Hoà",
        "phường Điện Nam Trung",
        "cầu Thăng Long",
        "khu vực hải dương học",
      })
  void whatOnlySoundsLikeAProvinceIsNone(String text) {
    assertThat(Read.text(text).of(Province.class)).isEmpty();
  }
}
