package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.TableTruth.RowTruth;
import org.vanthu.truth.Truth;

/** A plan as plain text with a table of tab-separated lines, as text engines leave papers. */
final class PlainPlan {

  private static final String TEXT =
      """
      {issuer=Ủy ban nhân dân tỉnh Lâm Đồng:ỦY BAN NHÂN DÂN
      TỈNH {PROVINCE=68:LÂM ĐỒNG}}
      Số: {number:{DOCUMENT_NUMBER:1533/KH-UBND}}

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      {place:{PROVINCE=68:Lâm Đồng}}, ngày {issuedOn=2024-02-26:{DATE=2024-02-26:26 tháng 02 năm 2024}}

      {kind=Kế hoạch:KẾ HOẠCH}
      {subject:Triển khai công tác văn thư, lưu trữ {DATE=2024-01-01/2024-12-31:năm 2024}}

      Căn cứ Nghị định số {DOCUMENT_NUMBER:30/2020/NĐ-CP} ngày {DATE=2020-03-05:05/3/2020} của Chính phủ về công tác văn thư; Công văn số {DOCUMENT_NUMBER:611/VTLTNN-NVĐP} ngày {DATE=2024-02-02:02/02/2024}, Ủy ban nhân dân tỉnh ban hành Kế hoạch với tổng kinh phí {AMOUNT=1965000000:1.965 triệu đồng}, trong đó chi {DATE=2024-01-01/2024-06-30:6 tháng đầu năm 2024} là {AMOUNT=820000000:820 triệu đồng}.

      Phụ lục: Phân công nhiệm vụ (Đơn vị tính: triệu đồng)
      STT\tNhiệm vụ\tĐơn vị chủ trì\tKinh phí
      1\tTập huấn nghiệp vụ văn thư\tSở Nội vụ\t{AMOUNT=285000000:285}
      2\tChỉnh lý tài liệu tồn đọng\tTrung tâm Lưu trữ lịch sử\t{AMOUNT=1240000000:1.240}
      3\tMua giá, hộp bảo quản\tVăn phòng UBND tỉnh\t{AMOUNT=440000000:440}
      \tTổng cộng\t\t{AMOUNT=1965000000:1.965}
      """;

  private PlainPlan() {}

  static String text() {
    return MarkedText.parse(TEXT).text();
  }

  static Truth truth() {
    Ledger ledger = new Ledger();
    MarkedText text = MarkedText.parse(TEXT);
    for (MarkedText.Mark mark : text.marks()) {
      String marked = text.text().substring(mark.start(), mark.end());
      ItemTruth item =
          new ItemTruth(
              mark.type(), marked, mark.value(), false, mark.start(), mark.end(), List.of());
      if (mark.mention()) {
        ledger.mention(item);
      } else {
        ledger.field(item);
      }
    }
    table(ledger, text.text());
    ledger.finding(new FindingTruth("SUM", "CONFIRMED", 1_965_000_000, false));
    return ledger.truth("ke-hoach-van-thu.txt", OwnCorpus.made("KH"), OwnCorpus.WITHOUT_PAGES);
  }

  private static void table(Ledger ledger, String text) {
    List<String> lines = text.lines().filter(line -> line.contains("\t")).toList();
    List<CellTruth> cells = new ArrayList<>();
    List<RowTruth> rows = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) {
      String[] parts = lines.get(r).split("\t", -1);
      for (int c = 0; c < parts.length; c++) {
        cells.add(new CellTruth(r, c, 1, 1, parts[c], List.of()));
      }
      if (r > 0) {
        long vnd = Long.parseLong(parts[3].replace(".", "")) * 1_000_000;
        int level = parts[0].isEmpty() ? 0 : 1;
        rows.add(new RowTruth(r, level, -1, parts[0], parts[1], "", Map.of(3, vnd)));
      }
    }
    ledger.table(
        new TableTruth(
            TableTruth.Kind.DATA,
            TableTruth.Ruling.NONE,
            lines.size(),
            4,
            1,
            "",
            "triệu đồng",
            List.of(),
            cells,
            rows));
  }
}
