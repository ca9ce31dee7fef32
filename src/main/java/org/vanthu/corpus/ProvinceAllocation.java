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

/** A decision that shares out an amount among the 63 provinces of 2024, over several pages. */
final class ProvinceAllocation implements Paper {

  private static final String PROVINCES =
      "01|Hà Nội;02|Hà Giang;04|Cao Bằng;06|Bắc Kạn;08|Tuyên Quang;10|Lào Cai;11|Điện Biên;"
          + "12|Lai Châu;14|Sơn La;15|Yên Bái;17|Hòa Bình;19|Thái Nguyên;20|Lạng Sơn;"
          + "22|Quảng Ninh;24|Bắc Giang;25|Phú Thọ;26|Vĩnh Phúc;27|Bắc Ninh;30|Hải Dương;"
          + "31|Hải Phòng;33|Hưng Yên;34|Thái Bình;35|Hà Nam;36|Nam Định;37|Ninh Bình;"
          + "38|Thanh Hóa;40|Nghệ An;42|Hà Tĩnh;44|Quảng Bình;45|Quảng Trị;46|Thừa Thiên Huế;"
          + "48|Đà Nẵng;49|Quảng Nam;51|Quảng Ngãi;52|Bình Định;54|Phú Yên;56|Khánh Hòa;"
          + "58|Ninh Thuận;60|Bình Thuận;62|Kon Tum;64|Gia Lai;66|Đắk Lắk;67|Đắk Nông;"
          + "68|Lâm Đồng;70|Bình Phước;72|Tây Ninh;74|Bình Dương;75|Đồng Nai;"
          + "77|Bà Rịa - Vũng Tàu;79|Hồ Chí Minh;80|Long An;82|Tiền Giang;83|Bến Tre;"
          + "84|Trà Vinh;86|Vĩnh Long;87|Đồng Tháp;89|An Giang;91|Kiên Giang;92|Cần Thơ;"
          + "93|Hậu Giang;94|Sóc Trăng;95|Bạc Liêu;96|Cà Mau";

  /** What a province gets, in đồng: investment, running costs, and their sum. */
  private record Share(String code, String name, long investment, long running) {

    long sum() {
      return investment + running;
    }
  }

  @Override
  public String name() {
    return "phan-bo-63-tinh";
  }

  @Override
  public String kind() {
    return "QĐ";
  }

  @Override
  public String purpose() {
    return "decision with an annex of 63 provinces over several pages, in đồng, total declared";
  }

  @Override
  public void compose(Typesetter setter) {
    List<Share> shares = shares();
    long total = shares.stream().mapToLong(Share::sum).sum();
    LetterSetter letter = new LetterSetter(setter);
    letter.head(
        List.of(),
        List.of("{issuer=Bộ Nội vụ:BỘ NỘI VỤ}"),
        "Số: {number:{DOCUMENT_NUMBER:846/QĐ-BNV}}",
        "{place:{PROVINCE=01:Hà Nội}}, ngày {issuedOn=2024-10-07:{DATE=2024-10-07:07 tháng 10 năm"
            + " 2024}}",
        List.of());
    letter.title(
        "{kind=Quyết định:QUYẾT ĐỊNH}",
        List.of(
            "Về việc {subject:giao kinh phí lưu trữ tài liệu điện tử cho các tỉnh, thành phố trực"
                + " thuộc trung ương {DATE=2025-01-01/2025-12-31:năm 2025}}"));
    letter.body(
        "Căn cứ Nghị định số {DOCUMENT_NUMBER:163/2016/NĐ-CP} ngày {DATE=2016-12-21:21 tháng 12 năm"
            + " 2016} của Chính phủ;",
        "Căn cứ Quyết định số {DOCUMENT_NUMBER:458/QĐ-TTg} ngày {DATE=2020-04-03:03 tháng 4 năm"
            + " 2020} của Thủ tướng Chính phủ;",
        "Theo đề nghị của Vụ trưởng Vụ Kế hoạch - Tài chính,");
    setter.paragraph(
        "QUYẾT ĐỊNH:", LetterSetter.BODY.aligned(Align.CENTER).indented(0).in(Face.BOLD));
    setter.y += 6;
    letter.body(
        "Điều 1. Giao kinh phí {DATE=2025-01-01/2025-12-31:năm 2025} cho 63 tỉnh, thành phố trực"
            + " thuộc trung ương với tổng số tiền {AMOUNT="
            + total
            + ":"
            + Amounts.grouped(total)
            + " đồng}; mức giao cho từng địa phương tại Phụ lục ban hành kèm theo Quyết định này.",
        "Điều 2. Các địa phương sử dụng kinh phí đúng mục đích, đúng đối tượng, báo cáo kết quả"
            + " thực hiện trước ngày {DATE=2025-12-15:15/12/2025}.",
        "Điều 3. Chánh Văn phòng Bộ, Vụ trưởng Vụ Kế hoạch - Tài chính và thủ trưởng các cơ quan,"
            + " đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.");
    letter.foot(
        List.of(
            "- {distribution:Như Điều 3};",
            "- {distribution:UBND các tỉnh, thành phố};",
            "- {distribution:Lưu: VT, KHTC}."),
        List.of("{signerAuthority:KT. BỘ TRƯỞNG}", "{signerTitle:THỨ TRƯỞNG}"),
        "{signerName:Trần Thị Ví Dụ}");
    annex(setter, shares);
  }

  private static void annex(Typesetter setter, List<Share> shares) {
    setter.ledger.part("APPENDIX");
    setter.page(Paper.WIDTH, Paper.HEIGHT, true);
    Typesetter.Setting centred = LetterSetter.BODY.aligned(Align.CENTER).indented(0).in(Face.BOLD);
    setter.paragraph("PHỤ LỤC", centred);
    setter.paragraph("MỨC KINH PHÍ GIAO CHO CÁC TỈNH, THÀNH PHỐ", centred);
    setter.paragraph(
        "(Ban hành kèm theo Quyết định số {DOCUMENT_NUMBER:846/QĐ-BNV} ngày {DATE=2024-10-07:07"
            + " tháng 10 năm 2024} của Bộ trưởng Bộ Nội vụ)",
        centred.in(Face.ITALIC).sized(13));
    setter.paragraph("Đơn vị: đồng", centred.in(Face.ITALIC).sized(12).aligned(Align.RIGHT));
    setter.y += 4;
    TableSpec table =
        new TableSpec(
            "",
            "đồng",
            70,
            new double[] {36, 150, 96, 96, 104},
            12.5,
            head(),
            body(setter, shares));
    new TableSetter(setter).set(table);
  }

  private static List<List<CellSpec>> head() {
    return List.of(
        List.of(
            new CellSpec("TT", 2, 1, Align.CENTER, Face.BOLD),
            new CellSpec("Tỉnh, thành phố", 2, 1, Align.CENTER, Face.BOLD),
            new CellSpec("Trong đó", 1, 2, Align.CENTER, Face.BOLD),
            new CellSpec("Tổng kinh phí", 2, 1, Align.CENTER, Face.BOLD)),
        List.of(
            CellSpec.of("Chi đầu tư", Align.CENTER, Face.BOLD),
            CellSpec.of("Chi thường xuyên", Align.CENTER, Face.BOLD)));
  }

  private static List<RowSpec> body(Typesetter setter, List<Share> shares) {
    List<RowSpec> rows = new ArrayList<>();
    long investment = 0;
    long running = 0;
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      String label = "{PROVINCE=" + share.code() + ":" + share.name() + "}";
      rows.add(
          row(
              1,
              Integer.toString(i + 1),
              label,
              share.code(),
              share.investment(),
              share.running()));
      investment += share.investment();
      running += share.running();
    }
    rows.add(row(0, "", "TỔNG CỘNG", "", investment, running));
    for (long total : new long[] {investment, running, investment + running}) {
      setter.ledger.finding(new FindingTruth("SUM", "CONFIRMED", total, false));
    }
    return rows;
  }

  private static RowSpec row(
      int level, String ordinal, String label, String province, long investment, long running) {
    Face face = level == 0 ? Face.BOLD : Face.REGULAR;
    List<CellSpec> cells =
        List.of(
            CellSpec.of(ordinal, Align.CENTER, face),
            CellSpec.of(label, Align.LEFT, face),
            CellSpec.of(Amounts.cell(investment, 1), Align.RIGHT, face),
            CellSpec.of(Amounts.cell(running, 1), Align.RIGHT, face),
            CellSpec.of(Amounts.cell(investment + running, 1), Align.RIGHT, face));
    Map<Integer, Long> vnd =
        new TreeMap<>(Map.of(2, investment, 3, running, 4, investment + running));
    return new RowSpec(level, ordinal, MarkedText.parse(label).text(), province, vnd, cells);
  }

  private static List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    long state = 63;
    for (String entry : PROVINCES.split(";", -1)) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      long investment = 1_200_000_000L + (state >>> 33) % 4_800_000 * 1_000L;
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      long running = 310_000_000L + (state >>> 33) % 890_000_000;
      String code = entry.substring(0, 2);
      shares.add(new Share(code, entry.substring(3), investment, running));
    }
    return shares;
  }
}
