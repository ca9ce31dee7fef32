package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.Amount;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DocumentNumber;
import org.vanthu.model.Value.Province;
import org.vanthu.model.Value.Quantity;

/**
 * Forms that were written down after the grammars, to see how far these reach: broken lines, lists
 * whose last item alone is whole, units and words run together, habits of single offices.
 */
class OtherFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "15.000.⏎000 đồng | [15.000. 000 đồng] 15000000",
        "tổng 15.000.⏎200 hộ dân | ``",
        "3 nghìn 500 tỷ đồng | [3 nghìn 500 tỷ đồng] 3500000000000",
        "4 nghìn 2 trăm tỷ đồng | [4 nghìn 2 trăm tỷ đồng] 4200000000000",
        "giảm còn 2 tỷ 5 | [2 tỷ 5] 2500000000 ?",
        "là 2 tỷ 50, | [2 tỷ 50] 2500000000 ?",
        "được 5 triệu 500 | [5 triệu 500] 5500000",
        "chia 2 tỷ⏎5. Tổ chức | [2 tỷ] 2000000000",
        "hai trăm rưỡi triệu đồng | [hai trăm rưỡi triệu đồng] 250000000 words",
        "trả VND 1.200.000 | [VND 1.200.000] 1200000",
        "VNĐ 500.000 mỗi năm | [VNĐ 500.000] 500000 per 1 năm",
        "2,5tỷđồng | [2,5tỷđồng] 2500000000",
        "12triệuđồng | [12triệuđồng] 12000000",
        "1.200.000,5 đồng | [1.200.000,5 đồng] none ?",
        "(1.000 đồng) | ``",
        "kinh phí 1.651.887.000 465.834.000 | [1.651.887.000] 1651887000 IMPLIED + [465.834.000] 465834000 IMPLIED ?",
        "kinh phí 1.651.887.000 465.834.000 đồng | [1.651.887.000] 1651887000 IMPLIED + [465.834.000 đồng] 465834000",
        "dưới 20 tỷ đồng | [20 tỷ đồng] 20000000000 about",
        "lên đến 20 tỷ đồng | [20 tỷ đồng] 20000000000 about",
        "ước đạt 20 tỷ đồng | [20 tỷ đồng] 20000000000 about",
        "ít nhất 3 triệu đồng | [3 triệu đồng] 3000000 about",
        "12 triệu đồng cho 6 tháng | [12 triệu đồng] 12000000 per 6 tháng",
        "Bằng chữ: Không đồng | [Không đồng] 0 words",
        "1.234 567 đồng | [1.234 567 đồng] 1234567 ?",
        "50.000 đồng/công trình | [50.000 đồng] 50000 per 1 công trình",
        "300.000 đồng/tháng/người | [300.000 đồng] 300000 per 1 tháng/người",
        "1.200.000.000 VNĐ | [1.200.000.000 VNĐ] 1200000000",
        "bảy mươi lăm nghìn đồng | [bảy mươi lăm nghìn đồng] 75000 words",
        "mười hai tỷ không trăm lẻ một triệu đồng | [mười hai tỷ không trăm lẻ một triệu đồng] 12001000000 words",
        "năm chục triệu đồng | [năm chục triệu đồng] 50000000 words",
        "12,345.67 triệu đồng | [12,345.67 triệu đồng] 12345670000",
        "từ 1,5 tỷ - 2 tỷ đồng | [1,5 tỷ] 1500000000 + [2 tỷ đồng] 2000000000",
        "mức 000 đồng | ``",
        "khoảng 30-35 tỷ đồng | [35 tỷ đồng] 35000000000 about",
        "45 tỷ 600 triệu đồng cho Đề án 06 | [45 tỷ 600 triệu đồng] 45600000000",
        "thứ⏎39⏎đồng đều | ``",
      })
  void amountsOfOtherForms(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), Amount.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nghỉ ngày 30/4 và 01/5/2024 | [30/4] 2024-04-30 DAY + [01/5/2024] 2024-05-01 DAY",
        "các ngày 10, 11 và 12/6/2024 | [10] 2024-06-10 DAY + [11] 2024-06-11 DAY + [12/6/2024] 2024-06-12 DAY",
        "ngày 10, 11 và ngày 12 tháng 6 năm 2024 | [10] 2024-06-10 DAY + [11] 2024-06-11 DAY + [12 tháng 6 năm 2024] 2024-06-12 DAY",
        "ngày 10-12/6/2024 | [10-12/6/2024] 2024-06-10/2024-06-12 RANGE",
        "lúc 14 giờ, thứ Hai, ngày 12 tháng 6 năm 2024 | [12 tháng 6 năm 2024] 2024-06-12 DAY",
        "tháng 1,2/2024 | [tháng 1] 2024-01-01/2024-01-31 MONTH + [2/2024] 2024-02-01/2024-02-29 MONTH",
        "các tháng 4, 5, 6 năm 2024 | [tháng 4] 2024-04-01/2024-04-30 MONTH + [5] 2024-05-01/2024-05-31 MONTH + [6 năm 2024] 2024-06-01/2024-06-30 MONTH",
        "quý I, II năm 2024 | [quý I] 2024-01-01/2024-03-31 QUARTER + [II năm 2024] 2024-04-01/2024-06-30 QUARTER",
        "quý I và quý II năm 2024 | [quý I] 2024-01-01/2024-03-31 QUARTER + [quý II năm 2024] 2024-04-01/2024-06-30 QUARTER",
        "quý I-III/2024 | [quý I-III/2024] 2024-01-01/2024-09-30 RANGE",
        "3 quý đầu năm 2024 | [3 quý đầu năm 2024] 2024-01-01/2024-09-30 RANGE",
        "sáu tháng đầu năm 2024 | [sáu tháng đầu năm 2024] 2024-01-01/2024-06-30 HALF_YEAR",
        "giai đoạn 2021-25 | [giai đoạn 2021-25] 2021-01-01/2025-12-31 RANGE",
        "năm học 2023/2024 | [năm học 2023/2024] 2023-01-01/2024-12-31 RANGE",
        "tuần 3 tháng 6/2024 | [tháng 6/2024] 2024-06-01/2024-06-30 MONTH",
        "không muộn hơn ngày 15/6/2024 | [15/6/2024] 2024-06-15 DAY DEADLINE",
        "trước 17 giờ 00 ngày 15/6/2024 | [15/6/2024] 2024-06-15 DAY DEADLINE exclusive",
        "ngày 5, 12 hộ nghèo năm 2024 | [năm 2024] 2024-01-01/2024-12-31 YEAR",
        "ngày 01 và 02/2024 | [02/2024] 2024-02-01/2024-02-29 MONTH",
        "07 tháng Năm năm 2025 | [07 tháng Năm năm 2025] 2025-05-07 DAY",
        "tháng Mười⏎một năm 2016 | [tháng Mười một năm 2016] 2016-11-01/2016-11-30 MONTH",
        "tháng năm/2025 | [tháng năm/2025] 2025-05-01/2025-05-31 MONTH",
        "ngày tháng năm 2025 | [năm 2025] 2025-01-01/2025-12-31 YEAR",
        "từ 10/6-12/6/2024 | [10/6-12/6/2024] 2024-06-10/2024-06-12 RANGE",
        "nhiệm kỳ 2020 - 2025 | [2020 - 2025] 2020-01-01/2025-12-31 RANGE",
        "giai đoạn 2021-2025, 2026-2030 | [giai đoạn 2021-2025] 2021-01-01/2025-12-31 RANGE + [2026-2030] 2026-01-01/2030-12-31 RANGE",
        "ngày 12/5/⏎2024 | [12/5/ 2024] 2024-05-12 DAY",
        "ngày mùng 5 tháng 3 năm 2024 | [5 tháng 3 năm 2024] 2024-03-05 DAY",
      })
  void datesOfOtherForms(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), DatePeriod.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Quyết định 15/QĐ.UBND | [15/QĐ.UBND] 15/QĐ-UBND Quyết định",
        "Quyết định số 15/QĐ⏎-UBND | [15/QĐ -UBND] 15/QĐ-UBND Quyết định",
        "công văn số 3074/STC-QLNS & TKTC | [3074/STC-QLNS & TKTC] 3074/STC-QLNS&TKTC Công văn",
        "Kết luận 49 - KL/TW | [49 - KL/TW] 49-KL/TW Kết luận",
        "Quyết định số 111-QĐNS/TU | [111-QĐNS/TU] 111-QĐNS/TU Quyết định",
        "Nghị định 24-CP | [24-CP] 24-CP Nghị định",
        "Ngày 21 tháng 02 năm 2024 Bộ Nội vụ có Công văn số 911/BNV-CCHC | [911/BNV-CCHC] 911/BNV-CCHC Công văn 2024-02-21",
        "Ngày 05/6/2024, Sở Y tế họp; ban hành Công văn số 911/UBND-NC | [911/UBND-NC] 911/UBND-NC Công văn",
        "Công văn số 45/CV | [45/CV] 45/CV Công văn ?",
        "Quyết định số 3589⏎QĐ-UBND | [3589 QĐ-UBND] 3589/QĐ-UBND Quyết định",
        "Tổng số 12⏎UBND-SNV họp | ``",
        "Công văn số 439/BTP-BTTP, số 12/BTP-VP | [439/BTP-BTTP] 439/BTP-BTTP Công văn + [12/BTP-VP] 12/BTP-VP Công văn",
        "Công văn số 12/SNV-CCHC, số 13/SNV-CCHC và 14/SNV-CHC | [12/SNV-CCHC] 12/SNV-CCHC Công văn + [13/SNV-CCHC] 13/SNV-CCHC Công văn + [14/SNV-CHC] 14/SNV-CHC Công văn",
        "Quyết định số 15/QĐ-UBND.HC | [15/QĐ-UBND.HC] 15/QĐ-UBND-HC Quyết định",
        "tại Quyết định số 12/QĐ-UBND. Sở Tài chính | [12/QĐ-UBND] 12/QĐ-UBND Quyết định",
        "các Quyết định số: 15/QĐ-UBND ngày 5/6/2024; 16/QĐ-UBND ngày 6/6/2024 | [15/QĐ-UBND] 15/QĐ-UBND Quyết định 2024-06-05 + [16/QĐ-UBND] 16/QĐ-UBND Quyết định 2024-06-06",
        "Kế hoạch số 12/KH-CAT-PC06 | [12/KH-CAT-PC06] 12/KH-CAT-PC06 Kế hoạch",
        "Báo cáo số 12B/BC-UBND | [12B/BC-UBND] 12B/BC-UBND Báo cáo",
        "Lệnh số 10/2019/L-CTN | [10/2019/L-CTN] 10/2019/L-CTN Lệnh",
        "Thông tư số 12-TT/LB | [12-TT/LB] 12-TT/LB Thông tư",
        "Công văn số⏎7585/UBND-KHTTHCNC | [7585/UBND-KHTTHCNC] 7585/UBND-KHTTHCNC Công văn",
        "Tổ Đề án 06/CP | ``",
        "Nghị định 118 | ``",
      })
  void numbersOfOtherForms(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), DocumentNumber.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "các tỉnh, thành phố Bến Tre, Đà Nẵng | [Bến Tre] 83 Bến Tre LIST 86 + [Đà Nẵng] 48 Đà Nẵng LIST 48",
        "tỉnh/thành phố: Hà Nội, Huế | [Hà Nội] 01 Hà Nội LIST 01 + [Huế] 46 Thừa Thiên Huế LIST 46",
        "tỉnh ĐẮC LẮK | [ĐẮC LẮK] 66 Đắk Lắk SCOPE 66",
        "tỉnh Đak Lắk | [Đak Lắk] 66 Đắk Lắk SCOPE 66",
        "tp hồ chí minh | [hồ chí minh] 79 Hồ Chí Minh SCOPE 79",
        "thành phố cần thơ | [cần thơ] 92 Cần Thơ SCOPE 92",
        "Tp.HCM | [HCM] 79 Hồ Chí Minh SCOPE 79",
        "tỉnh Sóc⏎Trăng | [Sóc Trăng] 94 Sóc Trăng SCOPE 92",
        "Bà Rịa -⏎Vũng Tàu | [Bà Rịa - Vũng Tàu] 77 Bà Rịa - Vũng Tàu SCOPE 79",
        "thành phố Hải Dương, tỉnh Hải Dương | [Hải Dương] 30 Hải Dương SCOPE 31",
        "thành phố Vĩnh Long | ``",
        "Hà Sơn Bình | ``",
        "- Các phường: Mỹ Lâm, Nông Tiến, Bình Thuận. | ``",
        "Các xã: Mậu A, Khánh Hòa, Phúc Lợi, Mường Lai | ``",
        "các xã Tân Long, Thái Bình và Nhữ Khê | ``",
        "xã Hòa An, Cao Bằng | [Cao Bằng] 04 Cao Bằng SCOPE 04",
        "các huyện, thị xã, thành phố thuộc tỉnh Lào Cai, Yên Bái | [Lào Cai] 10 Lào Cai LIST 15 + [Yên Bái] 15 Yên Bái LIST 15",
        "các xã Tân Long, Nhữ Khê, tỉnh Tuyên Quang | [Tuyên Quang] 08 Tuyên Quang SCOPE 08",
        "XX THÀNH PHỐ ĐÀ NẴNG | [ĐÀ NẴNG] 48 Đà Nẵng SCOPE 48",
        "các tỉnh, thành phố: Lâm Đồng và Kon Tum đã xong | [Lâm Đồng] 68 Lâm Đồng LIST 68 + [Kon Tum] 62 Kon Tum LIST 51",
        "các tỉnh, thành phố Hồ Chí Minh, Đồng Nai | [Hồ Chí Minh] 79 Hồ Chí Minh LIST 79 + [Đồng Nai] 75 Đồng Nai LIST 75",
        "các tỉnh, thành phố Yên Bái, Long An và Hồ Chí Minh đã xong | [Yên Bái] 15 Yên Bái LIST 15 + [Long An] 80 Long An LIST 80 + [Hồ Chí Minh] 79 Hồ Chí Minh LIST 79",
        "Long An, Bác Hồ và Hồ Chí Minh toàn tập | [Long An] 80 Long An SCOPE 80",
        "đồng chí Lê An Giang | ``",
        "Cục Thuế Long An | [Long An] 80 Long An AGENCY 80",
        "các tỉnh: Cao Bằng, Bắc Kạn, Lạng Sơn | [Cao Bằng] 04 Cao Bằng LIST 04 + [Bắc Kạn] 06 Bắc Kạn LIST 19 + [Lạng Sơn] 20 Lạng Sơn LIST 20",
      })
  void provincesOfOtherForms(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), Province.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tăng 1.250% | [1.250%] Quantity[number=1250.0, of=OptionalDouble.empty, unit=%]",
        "đạt 1.250,5% | [1.250,5%] Quantity[number=1250.5, of=OptionalDouble.empty, unit=%]",
        "đạt 95,7⏎% | [95,7 %] Quantity[number=95.7, of=OptionalDouble.empty, unit=%]",
        "12 phần trăm | [12 phần trăm] Quantity[number=12.0, of=OptionalDouble.empty, unit=%]",
        "tăng 2,5 điểm phần trăm | [2,5 điểm phần trăm] Quantity[number=2.5, of=OptionalDouble.empty, unit=điểm phần trăm]",
        "19,8/22 điểm | [19,8/22 điểm] Quantity[number=19.8, of=OptionalDouble[22.0], unit=điểm]",
        "từ 3% đến 5% | [3%] Quantity[number=3.0, of=OptionalDouble.empty, unit=%] + [5%] Quantity[number=5.0, of=OptionalDouble.empty, unit=%]",
        "192.168.1.1% | ``",
      })
  void quantitiesOfOtherForms(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), Quantity.class)).isEqualTo(expected);
  }
}
