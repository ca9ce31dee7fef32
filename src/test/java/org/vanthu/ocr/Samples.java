package org.vanthu.ocr;

import java.awt.Font;
import java.util.Random;

/** Pages made for tests: a letter's first page, an annex with a table of numbers. */
final class Samples {

  private Samples() {}

  static Paper letter(double dotsPerInch, String number, String day) {
    Paper paper = new Paper(dotsPerInch);
    paper
        .line(95, 70, Font.PLAIN, 13, "ỦY BAN NHÂN DÂN")
        .line(100, 86, Font.BOLD, 13, "TỈNH BÌNH SƠN")
        .line(255, 70, Font.BOLD, 12.5, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .line(310, 86, Font.BOLD, 13.5, "Độc lập - Tự do - Hạnh phúc")
        .rule(120, 91, 180, 91, 0.7)
        .rule(310, 91, 480, 91, 0.7);
    if (number.isEmpty()) {
      paper.line(95, 118, Font.PLAIN, 13, "Số:").line(160, 118, Font.PLAIN, 13, "/TTr-UBND");
    } else {
      paper.line(95, 118, Font.PLAIN, 13, "Số: " + number + "/TTr-UBND");
    }
    if (day.isEmpty()) {
      paper
          .line(300, 118, Font.ITALIC, 13.5, "Bình Sơn, ngày")
          .line(410, 118, Font.ITALIC, 13.5, "tháng 6 năm 2024");
    } else {
      paper.line(300, 118, Font.ITALIC, 13.5, "Bình Sơn, ngày " + day + " tháng 6 năm 2024");
    }
    return paper
        .line(250, 160, Font.BOLD, 14, "TỜ TRÌNH")
        .line(150, 178, Font.BOLD, 14, "Về việc bổ sung kinh phí thực hiện nhiệm vụ")
        .line(120, 220, Font.PLAIN, 14, "Kính gửi: Hội đồng nhân dân tỉnh Bình Sơn.")
        .line(105, 250, Font.PLAIN, 14, "Căn cứ Quyết định số 1527/QĐ-UBND ngày 14 tháng 5 năm")
        .line(85, 268, Font.PLAIN, 14, "2024 của Ủy ban nhân dân tỉnh về việc giao dự toán, Sở Tài")
        .line(85, 286, Font.PLAIN, 14, "chính đề nghị bổ sung 2.345 triệu đồng cho các đơn vị để")
        .line(85, 304, Font.PLAIN, 14, "thực hiện nhiệm vụ chuyển đổi số trong quý III năm 2024.");
  }

  /** A letter with a table of ten rows of made numbers below. */
  static Paper letterWithTable(double dotsPerInch, long seed) {
    Random random = new Random(seed);
    String[][] rows = new String[11][];
    rows[0] = new String[] {"TT", "Đơn vị", "Dự toán", "Đã giao", "Còn lại"};
    String[] names = {
      "Sở Tài chính", "Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Công an tỉnh",
      "Sở Xây dựng", "Thanh tra tỉnh", "Ban Dân tộc", "Văn phòng", "Sở Công Thương"
    };
    for (int i = 0; i < 10; i++) {
      rows[i + 1] =
          new String[] {
            String.valueOf(i + 1), names[i], number(random), number(random), number(random)
          };
    }
    Paper paper = letter(dotsPerInch, "345", "05");
    paper.table(340, new double[] {85, 115, 240, 330, 420, 520}, 22, rows);
    return paper.seal(430, 640).line(330, 640, Font.BOLD, 14, "KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
  }

  private static String number(Random random) {
    int thousands = 1 + random.nextInt(999);
    return random.nextInt(4) == 0
        ? "%d,%d".formatted(thousands, random.nextInt(10))
        : "%d.%03d".formatted(thousands, random.nextInt(1000));
  }
}
