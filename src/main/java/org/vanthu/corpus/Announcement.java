package org.vanthu.corpus;

import java.util.List;

/** A one-page thông báo of a provincial office. */
final class Announcement implements Paper {

  @Override
  public String name() {
    return "thong-bao-lich-lam-viec";
  }

  @Override
  public String kind() {
    return "TB";
  }

  @Override
  public String purpose() {
    return "one-page thông báo; dates and periods in many forms";
  }

  @Override
  public void compose(Typesetter setter) {
    LetterSetter letter = new LetterSetter(setter);
    letter.head(
        List.of(),
        List.of("{issuer=Ủy ban nhân dân tỉnh Cà Mau:ỦY BAN NHÂN DÂN\nTỈNH {PROVINCE=96:CÀ MAU}}"),
        "Số: {number:{DOCUMENT_NUMBER:217/TB-UBND}}",
        "{place:{PROVINCE=96:Cà Mau}}, ngày {issuedOn=2025-02-05:{DATE=2025-02-05:05 tháng 02 năm"
            + " 2025}}",
        List.of());
    letter.title(
        "{kind=Thông báo:THÔNG BÁO}",
        List.of(
            "{subject:Kết luận cuộc họp rà soát tiến độ số hóa hồ sơ lưu trữ {DATE=2025-01-01/"
                + "2025-03-31:quý I năm 2025}}"));
    letter.body(
        "Ngày {DATE=2025-01-22:22/01/2025}, Ủy ban nhân dân tỉnh họp rà soát tiến độ số hóa hồ sơ"
            + " lưu trữ theo Kế hoạch số {DOCUMENT_NUMBER:45/KH-UBND} ngày {DATE=2024-03-18:18"
            + " tháng 3 năm 2024}. Sau khi nghe báo cáo, Ủy ban nhân dân tỉnh kết luận:",
        "1. Tính đến ngày {DATE=2024-12-31:31/12/2024}, các đơn vị đã số hóa phần lớn hồ sơ của"
            + " {DATE=2021-01-01/2023-12-31:giai đoạn 2021-2023}; phần hồ sơ còn lại phải hoàn"
            + " thành trong {DATE=2025-06-01/2025-06-30:tháng 6/2025}.",
        "2. Sở Nội vụ sử dụng {AMOUNT=3450000000:3,45 tỷ đồng} đã bố trí, không đề nghị bổ sung;"
            + " chi phí thuê kho lưu trữ là {AMOUNT=18500000:18.500.000 đồng}/tháng.",
        "3. Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, tổng hợp, tham khảo cách làm của tỉnh"
            + " {PROVINCE=95:Bạc Liêu} và thành phố {PROVINCE=92:Cần Thơ}; báo cáo kết quả trước"
            + " ngày {DATE=2025-04-15:15/4/2025}.",
        "Văn phòng Ủy ban nhân dân tỉnh thông báo để các đơn vị biết, thực hiện./.");
    letter.foot(
        List.of(
            "- {distribution:Chủ tịch, các Phó Chủ tịch UBND tỉnh};",
            "- {distribution:Sở Nội vụ};",
            "- {distribution:Lưu: VT, NC}."),
        List.of("{signerAuthority:TL. CHỦ TỊCH}", "{signerTitle:CHÁNH VĂN PHÒNG}"),
        "{signerName:Phạm Văn Mẫu}");
  }
}
