package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.TableSetter.CellSpec;
import org.vanthu.corpus.TableSetter.RowSpec;
import org.vanthu.corpus.TableSetter.TableSpec;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.truth.FindingTruth;

/** A tờ trình of a provincial committee with a hierarchical budget in millions as its annex. */
final class SubmissionWithBudget implements Paper {

  private static final long MILLION = 1_000_000;

  /** A line of the budget: level, ordinal, label and the three years' millions for the leaves. */
  private record Item(int level, String ordinal, String label, long... years) {}

  private static final List<Item> BUDGET =
      List.of(
          new Item(1, "I", "Hạ tầng số"),
          new Item(2, "1", "Trung tâm tích hợp dữ liệu tỉnh"),
          new Item(3, "-", "Nâng cấp máy chủ và thiết bị lưu trữ", 4_250, 3_780, 2_915),
          new Item(3, "-", "Thuê đường truyền dự phòng", 640, 655, 670),
          new Item(2, "2", "Mạng truyền số liệu chuyên dùng cấp xã", 1_864, 2_047, 1_933),
          new Item(1, "II", "Nền tảng và dữ liệu số"),
          new Item(2, "1", "Nền tảng tích hợp, chia sẻ dữ liệu", 3_120, 2_860, 1_745),
          new Item(2, "2", "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính"),
          new Item(3, "-", "Khối sở, ban, ngành", 1_975, 2_318, 1_206),
          new Item(3, "-", "Khối huyện, thành phố", 2_684, 3_097, 2_551),
          new Item(3, "-", "Khối xã, phường, thị trấn", 3_402, 3_986, 2_877),
          new Item(1, "III", "An toàn thông tin"),
          new Item(2, "1", "Giám sát an toàn thông tin tập trung", 1_290, 1_290, 1_290),
          new Item(2, "2", "Diễn tập ứng cứu sự cố hằng năm", 385, 405, 425),
          new Item(1, "IV", "Đào tạo, tuyên truyền"),
          new Item(2, "1", "Bồi dưỡng kỹ năng số cho cán bộ, công chức", 760, 812, 834),
          new Item(2, "2", "Hỗ trợ Tổ công nghệ số cộng đồng", 1_145, 1_230, 1_318));

  @Override
  public String name() {
    return "to-trinh-chuyen-doi-so";
  }

  @Override
  public String kind() {
    return "TTr";
  }

  @Override
  public String purpose() {
    return "tờ trình with a hierarchical budget annex in millions, sums that hold";
  }

  @Override
  public void compose(Typesetter setter) {
    long total = sums(0, BUDGET.size())[3];
    LetterSetter letter = new LetterSetter(setter);
    letter.head(
        List.of(),
        List.of(
            "{issuer=Ủy ban nhân dân tỉnh Lạng Sơn:ỦY BAN NHÂN DÂN\nTỈNH {PROVINCE=20:LẠNG SƠN}}"),
        "Số: {number:{DOCUMENT_NUMBER:128/TTr-UBND}}",
        "{place:{PROVINCE=20:Lạng Sơn}}, ngày {issuedOn=2024-09-12:{DATE=2024-09-12:12 tháng 9 năm"
            + " 2024}}",
        List.of());
    letter.title(
        "{kind=Tờ trình:TỜ TRÌNH}",
        List.of(
            "Về việc {subject:phân bổ kinh phí thực hiện nhiệm vụ chuyển đổi số {DATE=2025-01-01/"
                + "2027-12-31:giai đoạn 2025 - 2027} trên địa bàn tỉnh {PROVINCE=20:Lạng Sơn}}"));
    letter.addressee("Kính gửi: {addressees:Hội đồng nhân dân tỉnh {PROVINCE=20:Lạng Sơn}}");
    letter.body(
        "Căn cứ Luật Ngân sách nhà nước ngày {DATE=2015-06-25:25 tháng 6 năm 2015};",
        "Căn cứ Nghị định số {DOCUMENT_NUMBER:73/2019/NĐ-CP} ngày {DATE=2019-09-05:05 tháng 9 năm"
            + " 2019} của Chính phủ quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng"
            + " nguồn vốn ngân sách nhà nước;",
        "Căn cứ Quyết định số {DOCUMENT_NUMBER:749/QĐ-TTg} ngày {DATE=2020-06-03:03/6/2020} của Thủ"
            + " tướng Chính phủ;",
        "Trên cơ sở báo cáo của Sở Thông tin và Truyền thông tại Công văn số"
            + " {DOCUMENT_NUMBER:1462/STTTT-CĐS} ngày {DATE=2024-08-28:28/8/2024}, Ủy ban nhân dân"
            + " tỉnh trình Hội đồng nhân dân tỉnh xem xét, cho ý kiến về phương án phân bổ như"
            + " sau:",
        "1. Tổng nhu cầu kinh phí ba năm là {AMOUNT="
            + total * MILLION
            + ":"
            + Amounts.grouped(total)
            + " triệu đồng}, trong đó ngân sách tỉnh bảo đảm toàn bộ; chi tiết theo Phụ lục kèm"
            + " theo.",
        "2. Riêng {DATE=2025-01-01/2025-12-31:năm 2025}, các đơn vị hoàn thành thủ tục đấu thầu"
            + " trước ngày {DATE=2025-03-31:31/3/2025} và giải ngân theo tiến độ; việc điều chuyển"
            + " giữa các nhiệm vụ thực hiện theo đúng quy định.",
        "3. Các nhiệm vụ kế thừa kết quả đã triển khai, không đầu tư trùng lặp với dự án của bộ,"
            + " ngành trung ương và của các địa phương trong vùng.",
        "Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh xem xét, quyết định./.");
    letter.foot(
        List.of(
            "- {distribution:Như trên};",
            "- {distribution:Thường trực Tỉnh ủy};",
            "- {distribution:Sở Tài chính};",
            "- {distribution:Sở Thông tin và Truyền thông};",
            "- {distribution:Lưu: VT, KGVX}."),
        List.of(
            "{signerAuthority:TM. ỦY BAN NHÂN DÂN}",
            "{signerAuthority:KT. CHỦ TỊCH}",
            "{signerTitle:PHÓ CHỦ TỊCH}"),
        "{signerName:Nguyễn Văn Mẫu}");
    annex(setter);
  }

  private static void annex(Typesetter setter) {
    setter.ledger.part("APPENDIX");
    setter.page(Paper.WIDTH, Paper.HEIGHT, true);
    Typesetter.Setting centred = LetterSetter.BODY.aligned(Align.CENTER).indented(0).in(Face.BOLD);
    setter.paragraph("PHỤ LỤC", centred);
    setter.paragraph(
        "DỰ TOÁN KINH PHÍ CHUYỂN ĐỔI SỐ {DATE=2025-01-01/2027-12-31:GIAI ĐOẠN 2025 - 2027}",
        centred);
    setter.paragraph(
        "(Kèm theo Tờ trình số {DOCUMENT_NUMBER:128/TTr-UBND} ngày {DATE=2024-09-12:12 tháng 9 năm"
            + " 2024} của Ủy ban nhân dân tỉnh {PROVINCE=20:Lạng Sơn})",
        centred.in(Face.ITALIC).sized(13));
    setter.paragraph(
        "Đơn vị tính: Triệu đồng", centred.in(Face.ITALIC).sized(12).aligned(Align.RIGHT));
    setter.y += 4;
    new TableSetter(setter)
        .set(
            new TableSpec(
                "",
                "Triệu đồng",
                60,
                new double[] {34, 216, 62, 62, 62, 66},
                11.5,
                head(),
                body(setter.ledger)));
  }

  private static List<List<CellSpec>> head() {
    return List.of(
        List.of(
            new CellSpec("STT", 2, 1, Align.CENTER, Face.BOLD),
            new CellSpec("Nội dung", 2, 1, Align.CENTER, Face.BOLD),
            new CellSpec("Dự toán kinh phí", 1, 3, Align.CENTER, Face.BOLD),
            new CellSpec("Tổng cộng", 2, 1, Align.CENTER, Face.BOLD)),
        List.of(
            CellSpec.of("{DATE=2025-01-01/2025-12-31:Năm 2025}", Align.CENTER, Face.BOLD),
            CellSpec.of("{DATE=2026-01-01/2026-12-31:Năm 2026}", Align.CENTER, Face.BOLD),
            CellSpec.of("{DATE=2027-01-01/2027-12-31:Năm 2027}", Align.CENTER, Face.BOLD)));
  }

  private static List<RowSpec> body(Ledger ledger) {
    List<RowSpec> rows = new ArrayList<>();
    for (int i = 0; i < BUDGET.size(); i++) {
      Item item = BUDGET.get(i);
      long[] sums = sums(i, i + 1);
      if (item.years().length == 0) {
        confirm(ledger, sums);
      }
      rows.add(row(item.level(), item.ordinal(), item.label(), sums));
    }
    long[] total = sums(0, BUDGET.size());
    confirm(ledger, total);
    rows.add(row(0, "", "TỔNG CỘNG (I+II+III+IV)", total));
    return rows;
  }

  private static void confirm(Ledger ledger, long[] sums) {
    for (long sum : sums) {
      ledger.finding(new FindingTruth("SUM", "CONFIRMED", sum * MILLION, false));
    }
  }

  private static RowSpec row(int level, String ordinal, String label, long[] sums) {
    Face face = level <= 1 ? Face.BOLD : Face.REGULAR;
    Map<Integer, Long> vnd = new TreeMap<>();
    List<CellSpec> cells = new ArrayList<>();
    cells.add(CellSpec.of(ordinal, Align.CENTER, face));
    cells.add(CellSpec.of(label, Align.LEFT, face));
    for (int c = 0; c < sums.length; c++) {
      vnd.put(c + 2, sums[c] * MILLION);
      cells.add(CellSpec.of(Amounts.cell(sums[c], MILLION), Align.RIGHT, face));
    }
    return new RowSpec(level, ordinal, label, "", vnd, cells);
  }

  /** The years and their total over the items from {@code from}, each with everything under it. */
  private static long[] sums(int from, int to) {
    long[] sums = new long[4];
    int end = to;
    while (to - from == 1
        && end < BUDGET.size()
        && BUDGET.get(end).level() > BUDGET.get(from).level()) {
      end++;
    }
    for (int i = from; i < end; i++) {
      long[] years = BUDGET.get(i).years();
      for (int year = 0; year < years.length; year++) {
        sums[year] += years[year];
        sums[3] += years[year];
      }
    }
    return sums;
  }
}
