package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.DatePeriod;

/** Every form of a date that papers use, with its span and value, and what looks like one. */
class DateFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ngày 14 tháng 11 năm 2024 | [14 tháng 11 năm 2024] 2024-11-14 DAY",
        "Ngày 12 tháng 12 năm 2023 | [12 tháng 12 năm 2023] 2023-12-12 DAY",
        "NGÀY 02 THÁNG 9 NĂM 2024 | [02 THÁNG 9 NĂM 2024] 2024-09-02 DAY",
        "ngày 5 tháng 1, năm 2024 | [5 tháng 1, năm 2024] 2024-01-05 DAY",
        "ngày 15 tháng Tám năm 2024 | [15 tháng Tám năm 2024] 2024-08-15 DAY",
        "ngày 15 tháng Mười hai năm 2024 | [15 tháng Mười hai năm 2024] 2024-12-15 DAY",
        "ngày 20 tháng 3/2024 | [20 tháng 3/2024] 2024-03-20 DAY",
        "ngày16tháng10năm2025 | [16tháng10năm2025] 2025-10-16 DAY",
        "họp 13/4/2023 tại | [13/4/2023] 2023-04-13 DAY",
        "ngày 05/9/2023 và | [05/9/2023] 2023-09-05 DAY",
        "ngày 23 /6/2023 của | [23 /6/2023] 2023-06-23 DAY",
        "ngày 23/ 6 / 2023 của | [23/ 6 / 2023] 2023-06-23 DAY",
        "2430/QĐ-UBND 8/12/2023 | [8/12/2023] 2023-12-08 DAY",
        "31-QĐ/TW, ngày 01-10-1997 | [01-10-1997] 1997-10-01 DAY",
        "ngày 10.02.2018 về | [10.02.2018] 2018-02-10 DAY",
        "ngày 31/5/20232 của | [31/5/2023] 2023-05-31 DAY",
        "từ tháng 3/2022 | [tháng 3/2022] 2022-03-01/2022-03-31 MONTH",
        "hạn 07/2023. | [07/2023] 2023-07-01/2023-07-31 MONTH",
        "trong tháng 09/2023 | [tháng 09/2023] 2023-09-01/2023-09-30 MONTH",
        "từ 12/2021, sau đó | [12/2021] 2021-12-01/2021-12-31 MONTH",
        "đầu tháng 5/2024 | [tháng 5/2024] 2024-05-01/2024-05-31 MONTH",
        "tháng 2 năm 2024 | [tháng 2 năm 2024] 2024-02-01/2024-02-29 MONTH",
        "tháng Chạp năm 2024 | [tháng Chạp năm 2024] 2024-12-01/2024-12-31 MONTH",
        "tháng 11-2021 | [tháng 11-2021] 2021-11-01/2021-11-30 MONTH",
        "Quý I năm 2023 | [Quý I năm 2023] 2023-01-01/2023-03-31 QUARTER",
        "quý IV/2024 | [quý IV/2024] 2024-10-01/2024-12-31 QUARTER",
        "Quý 1/2025 | [Quý 1/2025] 2025-01-01/2025-03-31 QUARTER",
        "quý III-2024 | [quý III-2024] 2024-07-01/2024-09-30 QUARTER",
        "quý Ï năm 2025 | [quý Ï năm 2025] 2025-01-01/2025-03-31 QUARTER",
        "quý HI/2024 | [quý HI/2024] 2024-07-01/2024-09-30 QUARTER",
        "quý 2, năm 2024 | [quý 2, năm 2024] 2024-04-01/2024-06-30 QUARTER",
        "6 tháng đầu năm 2024 | [6 tháng đầu năm 2024] 2024-01-01/2024-06-30 HALF_YEAR",
        "06 tháng cuối năm 2024 | [06 tháng cuối năm 2024] 2024-07-01/2024-12-31 HALF_YEAR",
        "9 tháng đầu năm 2024 | [9 tháng đầu năm 2024] 2024-01-01/2024-09-30 RANGE",
        "9 tháng năm 2024 | [9 tháng năm 2024] 2024-01-01/2024-09-30 RANGE",
        "nửa cuối năm 2024 | [nửa cuối năm 2024] 2024-07-01/2024-12-31 HALF_YEAR",
        "năm 2024 | [năm 2024] 2024-01-01/2024-12-31 YEAR",
        "Năm đầu tư 2020 | [Năm đầu tư 2020] 2020-01-01/2020-12-31 YEAR",
        "cuối năm 2024 | [năm 2024] 2024-01-01/2024-12-31 YEAR",
        "đến hết năm 2025 | [năm 2025] 2025-01-01/2025-12-31 YEAR",
        "tầm nhìn đến năm 2030 | [năm 2030] 2030-01-01/2030-12-31 YEAR",
        "năm 20223; | [năm 2022] 2022-01-01/2022-12-31 YEAR",
        "năm 2022, 2023 | [năm 2022] 2022-01-01/2022-12-31 YEAR + [2023] 2023-01-01/2023-12-31 YEAR",
        "các năm 2021, 2022 và 2023 đã | [năm 2021] 2021-01-01/2021-12-31 YEAR + [2022] 2022-01-01/2022-12-31 YEAR + [2023] 2023-01-01/2023-12-31 YEAR",
        "giai đoạn 2021-2025 | [giai đoạn 2021-2025] 2021-01-01/2025-12-31 RANGE",
        "giai đoạn 2023 – 2025 | [giai đoạn 2023 – 2025] 2023-01-01/2025-12-31 RANGE",
        "giai đoạn từ năm 2021 đến năm 2025 | [giai đoạn từ năm 2021 đến năm 2025] 2021-01-01/2025-12-31 RANGE",
        "giai đoạn 2021 đến 2025 | [giai đoạn 2021 đến 2025] 2021-01-01/2025-12-31 RANGE",
        "giai đoạn (2021-2025) | [giai đoạn (2021-2025] 2021-01-01/2025-12-31 RANGE",
        "04 năm 2021-2024 | [năm 2021-2024] 2021-01-01/2024-12-31 RANGE",
        "năm 2022- 2023 | [năm 2022- 2023] 2022-01-01/2023-12-31 RANGE",
        "(2021 -2024) | [2021 -2024] 2021-01-01/2024-12-31 RANGE",
        "năm học 2017-2018 | [năm học 2017-2018] 2017-01-01/2018-12-31 RANGE",
        "15/12/2022-15/3/2023 | [15/12/2022-15/3/2023] 2022-12-15/2023-03-15 RANGE",
        "19/4/2024-22/4/2024 | [19/4/2024-22/4/2024] 2024-04-19/2024-04-22 RANGE",
        "Tháng 4/2023-4/2026 | [Tháng 4/2023-4/2026] 2023-04-01/2026-04-30 RANGE",
        "từ ngày 28/8/2019 đến ngày 28/4/2022 | [28/8/2019 đến ngày 28/4/2022] 2019-08-28/2022-04-28 RANGE",
        "năm 2018 đến 2021 | [năm 2018 đến 2021] 2018-01-01/2021-12-31 RANGE",
        "từ năm 2018 đến hết năm 2021 | [năm 2018 đến hết năm 2021] 2018-01-01/2021-12-31 RANGE",
        "2021 - 31/12/2023 | [2021 - 31/12/2023] 2021-01-01/2023-12-31 RANGE",
        "từ 01/6 đến 30/6/2024 | [01/6 đến 30/6/2024] 2024-06-01/2024-06-30 RANGE",
        "từ ngày 01/6 đến ngày 30/6/2024 | [01/6 đến ngày 30/6/2024] 2024-06-01/2024-06-30 RANGE",
        "từ ngày 10 đến ngày 15/3/2024 | [10 đến ngày 15/3/2024] 2024-03-10/2024-03-15 RANGE",
        "từ ngày 10 đến ngày 15 tháng 3 năm 2024 | [10 đến ngày 15 tháng 3 năm 2024] 2024-03-10/2024-03-15 RANGE",
        "từ ngày 1 tháng 2 đến ngày 3 tháng 4 năm 2024 | [1 tháng 2 đến ngày 3 tháng 4 năm 2024] 2024-02-01/2024-04-03 RANGE",
        "từ tháng 3 đến tháng 6 năm 2024 | [tháng 3 đến tháng 6 năm 2024] 2024-03-01/2024-06-30 RANGE",
        "từ tháng 3 đến tháng 6/2024 | [tháng 3 đến tháng 6/2024] 2024-03-01/2024-06-30 RANGE",
        "quý I đến quý III năm 2024 | [quý I đến quý III năm 2024] 2024-01-01/2024-09-30 RANGE",
        "từ quý IV/2023 đến quý I/2024 | [quý IV/2023 đến quý I/2024] 2023-10-01/2024-03-31 RANGE",
        "2018 đến nay | [2018 đến nay] 2018-01-01/… RANGE",
        "từ ngày 01/6/2022 đến nay | [01/6/2022 đến nay] 2022-06-01/… RANGE",
        "từ năm 2020 trở về trước | [năm 2020 trở về trước] …/2020-12-31 RANGE",
        "trước 31/3/2025 | [31/3/2025] 2025-03-31 DAY DEADLINE exclusive",
        "trước ngày 20/11/2024 | [20/11/2024] 2024-11-20 DAY DEADLINE exclusive",
        "trước ngày 30 tháng 6 năm 2024 | [30 tháng 6 năm 2024] 2024-06-30 DAY DEADLINE exclusive",
        "chậm nhất là ngày 15/6/2024 | [15/6/2024] 2024-06-15 DAY DEADLINE",
        "chậm nhất đến ngày 15/6/2024 | [15/6/2024] 2024-06-15 DAY DEADLINE",
        "tính đến ngày 11/11/2024 | [11/11/2024] 2024-11-11 DAY AS_OF",
        "tính đến hết ngày 31/12/2024 | [31/12/2024] 2024-12-31 DAY AS_OF",
        "đến ngày 15/6/2024 đã đạt | [15/6/2024] 2024-06-15 DAY AS_OF",
        "tính đến tháng 6/2024 | [tháng 6/2024] 2024-06-01/2024-06-30 MONTH AS_OF",
        "có hiệu lực thi hành từ ngày 01/7/2025 | [01/7/2025] 2025-07-01 DAY EFFECTIVE",
        "có hiệu lực kể từ ngày 15 tháng 8 năm 2025. | [15 tháng 8 năm 2025] 2025-08-15 DAY EFFECTIVE",
        "Đắk Nông, ngày 23 tháng 6 năm 2023 | [23 tháng 6 năm 2023] 2023-06-23 DAY ISSUED",
        "Hà Nội, ngày     tháng 5 năm 2024 | [tháng 5 năm 2024] 2024-05-01/2024-05-31 MONTH ISSUED",
        "Hà Nội, ngày ... tháng 5 năm 2024 | [tháng 5 năm 2024] 2024-05-01/2024-05-31 MONTH ISSUED",
        "Hà Nội, ngày … tháng 5 năm 2024 | [tháng 5 năm 2024] 2024-05-01/2024-05-31 MONTH ISSUED",
        "ngày 31/02/2024 | [31/02/2024] … DAY ?",
        "ngày 31 tháng 11 năm 2025 | [31 tháng 11 năm 2025] … DAY ?",
        "ngày 10/25/2023 | [10/25/2023] … DAY ?",
        "ngày 29/02/2024 | [29/02/2024] 2024-02-29 DAY",
      })
  void formHasItsSpanAndValue(String text, String expected) {
    assertThat(Read.brief(text, DatePeriod.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đạt 9/11 xã",
        "06/15 đơn vị",
        "tỷ lệ 01/13, 1/63",
        "Nghị định số 59/2022/NĐ-CP",
        "Thông tư 01/2023/TT-VPCP",
        "giai đoạn 1 và giai đoạn 2",
        "thời hạn 36 tháng, 5 năm, 03 năm",
        "dịch COVID-19",
        "mô hình 3, công nghiệp 4.0",
        "Hệ tọa độ VN-2000",
        "TCVN 9385:2012",
        "trước ngày 10 tháng 6 hằng năm",
        "ngày 31 tháng 12 năm xếp hạng",
        "mã số 1.2.2023.4",
        "điện thoại 0912.345.2020",
        "số 12/2021",
        "ISO 9001:2015",
        "24/7",
      })
  void whatOnlyLooksLikeADateIsNone(String text) {
    assertThat(Read.text(text).of(DatePeriod.class)).isEmpty();
  }
}
