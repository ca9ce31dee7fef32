package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Names and codes of bodies; those of a field change with the reform of March 2025. */
final class Bodies {

  /** A body by name, code in symbols and codes of its divisions. */
  record Body(String name, String code, List<String> units) {}

  /**
   * A body under another.
   *
   * @param own whether the parent stands without a province
   */
  record Unit(String parent, boolean own, String name, String code) {}

  /** First day of the ministries and departments that were put together. */
  private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);

  private static final List<Body> ALWAYS =
      List.of(
          body("Tài chính", "TC", "QLNS", "HCSN", "ĐT", "QLNS&TKTC", "VP", "KHTH"),
          body("Nội vụ", "NV", "CCHC", "TCBC", "VTLT", "XDCQ", "VP"),
          body("Tư pháp", "TP", "PBGDPL", "VP", "BTTP", "KTVB"),
          body("Y tế", "YT", "NVY", "KHTC", "DP", "VP", "QLD"),
          body("Xây dựng", "XD", "QLN", "HTKT", "VP", "QHKT"),
          body("Công Thương", "CT", "QLTM", "QLCN", "XNK", "VP"),
          body("Giáo dục và Đào tạo", "GDĐT", "GDTrH", "KHTC", "QLCL", "GDTrH-QLCL", "VP"),
          body("Khoa học và Công nghệ", "KHCN", "QLKH", "CĐS", "BCVT", "VP"),
          body("Văn hóa, Thể thao và Du lịch", "VHTTDL", "QLVH", "TCCB", "DL", "VP"));

  private static final List<Body> BEFORE =
      List.of(
          body("Thông tin và Truyền thông", "TTTT", "CNTT", "BCVT", "KHTC", "VP"),
          body("Kế hoạch và Đầu tư", "KHĐT", "TH", "ĐKKD", "KTN", "VP"),
          body("Tài nguyên và Môi trường", "TNMT", "QLĐĐ", "BVMT", "VP"),
          body("Nông nghiệp và Phát triển nông thôn", "NNPTNT", "KHTC", "QLCL", "VP"),
          body("Lao động - Thương binh và Xã hội", "LĐTBXH", "BTXH", "BTXH&PCTN", "KHTC", "VP"),
          body("Giao thông vận tải", "GTVT", "QLVT", "KCHT", "VP"));

  private static final List<Body> SINCE =
      List.of(
          body("Nông nghiệp và Môi trường", "NNMT", "QLĐĐ", "KHTC", "TTBVTV", "VP"),
          body("Dân tộc và Tôn giáo", "DTTG", "CSDT", "TG", "VP"));

  private static final List<Unit> UNITS =
      List.of(
          new Unit("Sở Y tế", false, "Trung tâm Kiểm soát bệnh tật", "TTKSBT"),
          new Unit("Sở Y tế", false, "Bệnh viện đa khoa khu vực", "BVĐK"),
          new Unit("Ủy ban nhân dân", false, "Ban Quản lý dự án đầu tư xây dựng", "BQLDA"),
          new Unit("Sở Giáo dục và Đào tạo", false, "Trung tâm Giáo dục thường xuyên", "GDTX"),
          new Unit("Sở Nội vụ", false, "Trung tâm Lưu trữ lịch sử", "TTLTLS"),
          new Unit("Ủy ban nhân dân", false, "Văn phòng Ủy ban nhân dân", "VPUBND"),
          new Unit("Ủy ban nhân dân", false, "Trung tâm Phục vụ hành chính công", "TTPVHCC"),
          new Unit("Bộ Tài chính", true, "Cục Quản lý công sản", "QLCS"),
          new Unit("Bộ Nội vụ", true, "Cục Văn thư và Lưu trữ nhà nước", "VTLTNN"),
          new Unit("Bộ Khoa học và Công nghệ", true, "Cục Chuyển đổi số quốc gia", "CĐSQG"));

  private static final List<String> FIRST =
      List.of(
          "Tân", "Phước", "Bình", "Hợp", "Minh", "Trung", "Đông", "Xuân", "Ngọc", "Kim", "Vạn",
          "Đại");
  private static final List<String> SECOND =
      List.of(
          "Thạnh",
          "Lập",
          "Tiến",
          "Lộc",
          "Khê",
          "Sơn Hạ",
          "Thành",
          "Hưng",
          "Mỹ Tây",
          "Trạch",
          "Đồng Thượng",
          "Lâm");

  private Bodies() {}

  private static Body body(String field, String code, String... units) {
    return new Body(field, code, List.of(units));
  }

  static List<Body> ministries(LocalDate day) {
    return on(day).stream()
        .map(b -> new Body("Bộ " + b.name(), "B" + b.code(), b.units()))
        .toList();
  }

  static List<Body> departments(LocalDate day) {
    return on(day).stream()
        .map(b -> new Body("Sở " + b.name(), "S" + b.code(), b.units()))
        .toList();
  }

  private static List<Body> on(LocalDate day) {
    return Stream.concat(ALWAYS.stream(), (day.isBefore(REFORM) ? BEFORE : SINCE).stream())
        .toList();
  }

  static List<Unit> units() {
    return UNITS;
  }

  /** A name for a commune or district that is no province's. */
  static String communeName(Dice dice) {
    return dice.of(FIRST) + " " + dice.of(SECOND);
  }
}
