package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.Amount;

/** Every form of an amount that papers use, with its span and value, and what looks like one. */
class AmountFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "là 30.000 triệu đồng, | [30.000 triệu đồng] 30000000000",
        "là **30.000 triệu đồng**, | [30.000 triệu đồng] 30000000000",
        "là 03 tỷ đồng. | [03 tỷ đồng] 3000000000",
        "là 2,5 tỷ và | [2,5 tỷ] 2500000000",
        "16,845 tỷ đồng, | [16,845 tỷ đồng] 16845000000",
        "41,605 tỷ đồng | [41,605 tỷ đồng] 41605000000",
        "18.3 tỷ đồng | [18.3 tỷ đồng] 18300000000",
        "1.316,213 triệu đồng | [1.316,213 triệu đồng] 1316213000",
        "500.000 đồng | [500.000 đồng] 500000",
        "500.000đ/người | [500.000đ] 500000 per 1 người",
        "500,000 VNĐ | [500,000 VNĐ] 500000",
        "96,651,000,000 đồng | [96,651,000,000 đồng] 96651000000",
        "2 tỷ VNĐ | [2 tỷ VNĐ] 2000000000",
        "361.811.390 nghìn đồng | [361.811.390 nghìn đồng] 361811390000",
        "2,0 nghìn tỉ đồng | [2,0 nghìn tỉ đồng] 2000000000000",
        "5 ngàn tỷ đồng | [5 ngàn tỷ đồng] 5000000000000",
        "16 tỷ 310 triệu đồng | [16 tỷ 310 triệu đồng] 16310000000",
        "2tỷ200 triệu đồng | [2tỷ200 triệu đồng] 2200000000",
        "tổng là 1.747 tỷ 201, | [1.747 tỷ 201] 1747201000000",
        "1 tỷ 200 triệu 500 nghìn đồng | [1 tỷ 200 triệu 500 nghìn đồng] 1200500000",
        "5 triệu 200 nghìn đồng | [5 triệu 200 nghìn đồng] 5200000",
        "một số 2 tỷ rưỡi đồng | [2 tỷ rưỡi đồng] 2500000000",
        "4.221 triệu đồng/32 tháng | [4.221 triệu đồng] 4221000000 per 32 tháng",
        "9.305 triệu đồng/03 năm | [9.305 triệu đồng] 9305000000 per 3 năm",
        "70 triệu đồng/xã | [70 triệu đồng] 70000000 per 1 xã",
        "70 triệu đồng/xã, phường để | [70 triệu đồng] 70000000 per 1 xã, phường",
        "10 triệu đồng/mô hình | [10 triệu đồng] 10000000 per 1 mô hình",
        "15 tỷ/3 năm (2024 -2026) | [15 tỷ] 15000000000 per 3 năm",
        "2.214.000.000đ/đồng/năm | [2.214.000.000đ] 2214000000 per 1 năm",
        "5 triệu đồng/người/tháng | [5 triệu đồng] 5000000 per 1 người/tháng",
        "5 tỷ đồng mỗi năm | [5 tỷ đồng] 5000000000 per 1 năm",
        "~8,2 tỷ trong 3 năm | [8,2 tỷ] 8200000000 about per 3 năm",
        "8 tỷ đồng (cho 3 năm) | [8 tỷ đồng] 8000000000 per 3 năm",
        "khoảng 5 tỷ đồng | [5 tỷ đồng] 5000000000 about",
        "không quá 20 triệu đồng | [20 triệu đồng] 20000000 about",
        "hơn 1.200 tỷ đồng | [1.200 tỷ đồng] 1200000000000 about",
        "05 tỷ | [05 tỷ] 5000000000",
        "02 tỉ đồng | [02 tỉ đồng] 2000000000",
        "kinh phí 15.498.275.000 | [15.498.275.000] 15498275000 IMPLIED",
        "số tiền: 2.214.000.000. | [2.214.000.000] 2214000000 IMPLIED",
        "2 000 000 đồng | [2 000 000 đồng] 2000000",
        "67,097 triệu đồng | [67,097 triệu đồng] 67097000 ?",
        "18,535tr | [18,535tr] 18535000 ?",
        "27.297 tỷ đồng | [27.297 tỷ đồng] 27297000000000 ?",
        "3.000.000,000 đồng | [3.000.000,000 đồng] 3000000 ?",
        "266 000,000 đồng/tháng | [266 000,000 đồng] 266000 per 1 tháng ?",
        "2.000 000.000 đồng | [2.000 000.000 đồng] 2000000000 ?",
        "300 trăm triệu đồng | [300 trăm triệu đồng] 30000000000 ?",
        "11.516. triệu đồng | [11.516. triệu đồng] 11516000000 ?",
        "3 trăm triệu đồng | [3 trăm triệu đồng] 300000000",
        "hai tỷ một trăm triệu đồng | [hai tỷ một trăm triệu đồng] 2100000000 words",
        "(Bằng chữ: Hai tỷ, một trăm năm mươi triệu đồng chẵn./.) | [Hai tỷ, một trăm năm mươi triệu đồng] 2150000000 words",
        "ba mươi lăm triệu không trăm linh năm nghìn đồng | [ba mươi lăm triệu không trăm linh năm nghìn đồng] 35005000 words",
        "Một trăm hai mươi mốt tỉ bốn trăm lẻ tư ngàn đồng | [Một trăm hai mươi mốt tỉ bốn trăm lẻ tư ngàn đồng] 121000404000 words",
        "hai lăm triệu đồng | [hai lăm triệu đồng] 25000000 words",
        "một tỷ rưỡi đồng | [một tỷ rưỡi đồng] 1500000000 words",
        "bảy nghìn tỷ đồng | [bảy nghìn tỷ đồng] 7000000000000 words",
        "mười lăm triệu đồng | [mười lăm triệu đồng] 15000000 words",
        "25 (hai mươi lăm) triệu đồng | [25 (hai mươi lăm) triệu đồng] 25000000",
        "5.000.000 đồng (Năm triệu đồng) | [5.000.000 đồng] 5000000 + [Năm triệu đồng] 5000000 words",
        "1.500 USD và 20 triệu đồng | [20 triệu đồng] 20000000",
        "10 Triệu Đồng | [10 Triệu Đồng] 10000000",
        "từ 5 đến 10 triệu đồng | [10 triệu đồng] 10000000",
        "150 tr.đ | [150 tr.đ] 150000000",
        "150 trđ; | [150 trđ] 150000000",
        "20 tr đồng | [20 tr đồng] 20000000",
        "100 nghìn đồng | [100 nghìn đồng] 100000",
      })
  void formHasItsSpanAndValue(String text, String expected) {
    assertThat(Read.brief(text, Amount.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đề án 06 tỉnh Đắk Nông",
        "1.2. Tỷ lệ hồ sơ",
        "12,8 triệu hồ sơ",
        "1.086.568 sổ hộ khẩu",
        "đạt 66,6/100 điểm",
        "02 đồng chí",
        "3 đồng bộ, 5 đồng thời",
        "tỉnh Lâm Đồng 2 đồng bằng",
        "các hội đồng, năm đồng chí",
        "20 triệu người; 1,4 tỷ người",
        "5 triệu USD",
        "2 tỷ đô la",
        "xem tr. 25",
        "192.168.100.200",
        "điện thoại 0912.345.678",
        "Đơn vị tính: 1.000 đồng",
        "ĐVT: triệu đồng",
        "1 đ) Các đơn vị",
        "ba năm một lần",
        "hai mươi lăm người",
        "5 nghìn người",
        "chương trình 2. Triệu tập họp",
        "tầng 5 tỷ trọng",
        "năm 2023 đồng bộ",
        "1 triệu lượt khách",
        "CCCD số 038.123.456.789",
      })
  void whatOnlyLooksLikeAnAmountIsNone(String text) {
    assertThat(Read.text(text).of(Amount.class)).isEmpty();
  }
}
