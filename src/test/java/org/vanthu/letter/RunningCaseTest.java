package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI | Ủy ban nhân dân tỉnh Quảng Ngãi
          ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH | Ủy ban nhân dân Thành phố Hồ Chí Minh
          UBND THÀNH PHỐ ĐÀ NẴNG | UBND thành phố Đà Nẵng
          BỘ GIÁO DỤC VÀ ĐÀO TẠO | Bộ Giáo dục và Đào tạo
          SỞ KẾ HOẠCH VÀ ĐẦU TƯ | Sở Kế hoạch và Đầu tư
          BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI | Bộ Lao động - Thương binh và Xã hội
          CÔNG AN TỈNH THANH HÓA | Công an tỉnh Thanh Hóa
          ỦY BAN NHÂN DÂN HUYỆN NGHĨA HÀNH | Ủy ban nhân dân huyện Nghĩa Hành
          CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ | Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế
          VĂN PHÒNG CHÍNH PHỦ | Văn phòng Chính phủ
          THANH TRA TỈNH | Thanh tra tỉnh
          CỤC THUẾ TỈNH BÌNH ĐỊNH | Cục Thuế tỉnh Bình Định
          BỘ GIÁO ĐỤC VÀ ĐÀO TAO | Bộ Giáo dục và Đào tạo
          UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH | Ủy ban nhân dân tỉnh Hòa Bình
          """)
  void capitalsBecomeRunningText(String capitals, String running) {
    assertThat(new RunningCase(new Lexicon()).of(capitals).text()).isEqualTo(running);
  }
}
