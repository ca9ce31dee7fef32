package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value.DocumentNumber;

/** Every form of a document number that papers use, and what looks like one. */
class DocumentNumberFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Số: 15/QĐ-BNV | [15/QĐ-BNV] 15/QĐ-BNV",
        "Tờ trình số 22/TTr-STTTT ngày 08/3/2023 | [22/TTr-STTTT] 22/TTr-STTTT Tờ trình 2023-03-08",
        "Tờ trình số 180/TTr-CAT-PH10 | [180/TTr-CAT-PH10] 180/TTr-CAT-PH10 Tờ trình",
        "công văn số 12/UBND-VX | [12/UBND-VX] 12/UBND-VX Công văn",
        "Công văn số 3074/STC-QLNS&TKTC ngày 02/6/2023 | [3074/STC-QLNS&TKTC] 3074/STC-QLNS&TKTC Công văn 2023-06-02",
        "Công văn số 3074/STC-QLNS&amp;TKTC | [3074/STC-QLNS&amp;TKTC] 3074/STC-QLNS&TKTC Công văn",
        "Công văn số 7585/UBND-KHTTHCNC | [7585/UBND-KHTTHCNC] 7585/UBND-KHTTHCNC Công văn",
        "Công văn số 38/PCTT ngày 17/02/2023 | [38/PCTT] 38/PCTT Công văn 2023-02-17",
        "Công văn số 3546/TCTTKĐA | [3546/TCTTKĐA] 3546/TCTTKĐA Công văn",
        "858/SYT-KHTC ngày 11/4/2023 | [858/SYT-KHTC] 858/SYT-KHTC 2023-04-11",
        "Nghị định số 59/2022/NĐ-CP ngày 5/9/2022 | [59/2022/NĐ-CP] 59/2022/NĐ-CP Nghị định 2022-09-05",
        "Thông tư 01/2023/TT-VPCP | [01/2023/TT-VPCP] 01/2023/TT-VPCP Thông tư",
        "Quyết định số 19/2025/QĐ-TTg | [19/2025/QĐ-TTg] 19/2025/QĐ-TTg Quyết định",
        "Thông tư liên tịch số 05/2014/TTLT-BTC-BTP | [05/2014/TTLT-BTC-BTP] 05/2014/TTLT-BTC-BTP Thông tư liên tịch",
        "Luật số 52/2019/QH14 | [52/2019/QH14] 52/2019/QH14 Luật",
        "Luật Tổ chức chính quyền địa phương số 77/2015/QH13 | [77/2015/QH13] 77/2015/QH13 Luật",
        "Nghị quyết số 351/2017/UBTVQH14 | [351/2017/UBTVQH14] 351/2017/UBTVQH14 Nghị quyết",
        "Nghị quyết 237/NQ-UBTVQH16 | [237/NQ-UBTVQH16] 237/NQ-UBTVQH16 Nghị quyết",
        "Nghị quyết số 50/NQ-CP ngày 08/4/2022 | [50/NQ-CP] 50/NQ-CP Nghị quyết 2022-04-08",
        "Chương trình số 18-CTr/TU ngày 26/7/2021 | [18-CTr/TU] 18-CTr/TU Chương trình 2021-07-26",
        "Hướng dẫn số 36-HD/VPTW | [36-HD/VPTW] 36-HD/VPTW Hướng dẫn",
        "Quy định số 31-QĐ/TW, ngày 01-10-1997 | [31-QĐ/TW] 31-QĐ/TW Quy định 1997-10-01",
        "Quyết định số 367 - QĐ/TWĐTN-VP | [367 - QĐ/TWĐTN-VP] 367-QĐ/TWĐTN-VP Quyết định",
        "Quyết định số 84 QĐ/TWĐTN | [84 QĐ/TWĐTN] 84-QĐ/TWĐTN Quyết định",
        "Số: 59    /QĐ-SCT | [59 /QĐ-SCT] 59/QĐ-SCT",
        "Quyết định số 47/QĐ-⏎⏎UBND ngày 12/01/2023 | [47/QĐ- UBND] 47/QĐ-UBND Quyết định 2023-01-12",
        "Quyết ⏎⏎định số 47/QĐ-UBND | [47/QĐ-UBND] 47/QĐ-UBND Quyết định",
        "QUYẾT ĐỊNH SỐ 47/QĐ-UBND NGÀY 12/01/2023 | [47/QĐ-UBND] 47/QĐ-UBND Quyết định 2023-01-12",
        "(Kèm theo Tờ trình số 3557 TTTr-UBND ngày 23 /6/2023) | [3557 TTTr-UBND] 3557/TTr-UBND Tờ trình 2023-06-23",
        "Tờ trình số 22/TTTr-STTTT | [22/TTTr-STTTT] 22/TTr-STTTT Tờ trình",
        "Công văn số 454/SGDDĐT-GDTrH-QLCL | [454/SGDDĐT-GDTrH-QLCL] 454/SGDĐT-GDTrH-QLCL Công văn ?",
        "Công văn số 552/STTT-CNTT | [552/STTT-CNTT] 552/STTTT-CNTT Công văn ?",
        "Công văn số 6677/STP-BTTP | [6677/STP-BTTP] 6677/STP-BTTP Công văn",
        "Kế hoạch số 97/KH0-UBND | [97/KH0-UBND] 97/KH-UBND Kế hoạch",
        "Quyết định số 16/QD-UBND | [16/QD-UBND] 16/QĐ-UBND Quyết định",
        "Quyết định số 16/QÐ-UBND | [16/QÐ-UBND] 16/QĐ-UBND Quyết định",
        "Công văn số 155/SLĐTBXH-BTXH&PCT N ngày 13/02/2023 | [155/SLĐTBXH-BTXH&PCT N] 155/SLĐTBXH-BTXH&PCTN Công văn 2023-02-13",
        "Công văn số 127/SLĐTBX H-KHTC ngày 07/02/2023 | [127/SLĐTBX H-KHTC] 127/SLĐTBXH-KHTC Công văn 2023-02-07",
        "Thông tư số 03/2024/TTBKHCN | [03/2024/TTBKHCN] 03/2024/TT-BKHCN Thông tư",
        "Tờ trình số 95/TT-STTTT | [95/TT-STTTT] 95/TT-STTTT Tờ trình",
        "công văn 4275/KH-BKHĐT-ĐKKD | [4275/KH-BKHĐT-ĐKKD] 4275/KH-BKHĐT-ĐKKD Công văn",
        "Hợp đồng số 22/HĐ-DVCNTT-LS | [22/HĐ-DVCNTT-LS] 22/HĐ-DVCNTT-LS Hợp đồng",
        "Công văn số 911/UBND-NC ngày 21/02/2024, số 912/UBND-KT ngày 22/02/2024 | [911/UBND-NC] 911/UBND-NC Công văn 2024-02-21 + [912/UBND-KT] 912/UBND-KT Công văn 2024-02-22",
        "công văn 12/SYT-VP và 13/SYT-VP | [12/SYT-VP] 12/SYT-VP Công văn + [13/SYT-VP] 13/SYT-VP Công văn",
        "Số 1639/SKHĐT-CNDV ngày 21/3/2022, số 3066/KH-SKHĐT ngày 13/5/2022 | [1639/SKHĐT-CNDV] 1639/SKHĐT-CNDV 2022-03-21 + [3066/KH-SKHĐT] 3066/KH-SKHĐT 2022-05-13",
        "2430/QĐ-UBND 8/12/2023 | [2430/QĐ-UBND] 2430/QĐ-UBND 2023-12-08",
        "Quyết định số 12a/QĐ-UBND | [12a/QĐ-UBND] 12a/QĐ-UBND Quyết định",
        "Công điện số 37/ĐK-HT | [37/ĐK-HT] 37/ĐK-HT Công điện",
        "Kế hoạch số 01/KHPH-SNV-SGDĐT | [01/KHPH-SNV-SGDĐT] 01/KHPH-SNV-SGDĐT Kế hoạch",
        "Quyết định số 666/2015/QĐ-UBND | [666/2015/QĐ-UBND] 666/2015/QĐ-UBND Quyết định",
        "Quyết định 06/QĐ-TTg (Đề án 06) | [06/QĐ-TTg] 06/QĐ-TTg Quyết định",
        "Nghị định số 15/CP | [15/CP] 15/CP Nghị định",
        "Quyết định số 217-HĐBT | [217-HĐBT] 217-HĐBT Quyết định",
        "Nghị quyết số 29-NQ/TW ngày 04/11/2013 | [29-NQ/TW] 29-NQ/TW Nghị quyết 2013-11-04",
        "Văn bản hợp nhất số 12/VBHN-BTC | [12/VBHN-BTC] 12/VBHN-BTC Văn bản hợp nhất",
        "Công văn số 24/KH-UBND - Sở Tài chính | [24/KH-UBND] 24/KH-UBND Công văn",
      })
  void formHasItsSpanAndValue(String text, String expected) {
    assertThat(Read.brief(text.replace("⏎", "\n"), DocumentNumber.class)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đề án 06",
        "Đề án 06/CP",
        "Tổ công tác Đề án 06/Đề án 468",
        "phòng PC06, C06",
        "dịch COVID-19",
        "KH 97",
        "phần mềm 158",
        "ngày 19/4/2024",
        "QCVN 01:2021/BTNMT",
        "TCVN 6909:2001",
        "tỷ lệ 10/63 UBND tỉnh",
        "trực 24/7",
        "tốc độ 100 Mb/s, 5 km/h",
        "Mẫu số 01a/ĐNHT tại Phụ lục",
        "Biểu số 02/BC-TH",
        "5 USD/VND",
        "70 triệu đồng/UBND xã",
        "2019-2024/BCĐ",
        "Số:      /UBND-VX",
        "Số: ....../QĐ-UBND",
        "Số: …/2025/NQ-HĐND",
        "Số: …/20../NQ-HĐND",
      })
  void whatOnlyLooksLikeANumberIsNone(String text) {
    assertThat(Read.text(text).of(DocumentNumber.class)).isEmpty();
  }
}
