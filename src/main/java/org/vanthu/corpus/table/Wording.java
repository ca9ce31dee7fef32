package org.vanthu.corpus.table;

import java.util.List;

/**
 * Names of tasks, bodies, goods and indicators, put together at random; of mentions, only bodies
 * are in them.
 */
record Wording(Chance chance) {

  private static final List<String> DOING =
      List.of(
          "Nâng cấp",
          "Xây dựng",
          "Triển khai",
          "Duy trì, vận hành",
          "Mua sắm",
          "Thuê dịch vụ",
          "Bảo trì",
          "Mở rộng",
          "Hoàn thiện",
          "Sửa chữa",
          "Cải tạo",
          "Thiết lập",
          "Chuẩn hóa",
          "Tập huấn sử dụng",
          "Kiểm tra, đánh giá",
          "Kết nối, chia sẻ",
          "Hỗ trợ",
          "Bổ sung",
          "Rà soát",
          "Thí điểm");

  private static final List<String> THINGS =
      List.of(
          "hệ thống quản lý văn bản và điều hành",
          "cơ sở dữ liệu đất đai",
          "trạm y tế tuyến xã",
          "phòng họp trực tuyến",
          "hạ tầng mạng nội bộ",
          "kho lưu trữ chuyên dụng",
          "phần mềm một cửa điện tử",
          "đường giao thông nông thôn",
          "công trình cấp nước tập trung",
          "trường học bán trú",
          "thiết bị dạy học tối thiểu",
          "kênh mương nội đồng",
          "trung tâm điều hành thông minh",
          "dịch vụ công trực tuyến toàn trình",
          "hệ thống camera giám sát",
          "trang thông tin điện tử",
          "bản đồ số chuyên ngành",
          "nhà văn hóa thôn",
          "chợ trung tâm",
          "bãi xử lý rác thải",
          "điểm du lịch cộng đồng",
          "mô hình sản xuất an toàn",
          "vườn ươm cây giống",
          "đê, kè chống sạt lở",
          "nhà công vụ giáo viên",
          "tủ sách pháp luật",
          "thư viện điện tử",
          "máy chủ và thiết bị sao lưu",
          "chữ ký số chuyên dùng",
          "cầu dân sinh");

  private static final List<String> SCOPES =
      List.of(
          "",
          "",
          "",
          "tại các đơn vị sự nghiệp",
          "cho vùng khó khăn",
          "trên địa bàn các xã biên giới",
          "phục vụ cải cách hành chính",
          "theo đề án được duyệt",
          "của các phòng chuyên môn",
          "phục vụ người dân và doanh nghiệp",
          "bảo đảm an toàn thông tin",
          "đáp ứng chuẩn kỹ thuật hiện hành",
          "gắn với phát triển bền vững",
          "cho đội ngũ cán bộ cơ sở");

  private static final List<String> GROUPS =
      List.of(
          "Chi đầu tư phát triển",
          "Chi thường xuyên",
          "Sự nghiệp giáo dục",
          "Sự nghiệp y tế",
          "Sự nghiệp kinh tế",
          "Sự nghiệp môi trường",
          "Quản lý hành chính",
          "Quốc phòng, an ninh",
          "Hạ tầng số",
          "Nền tảng dữ liệu",
          "An toàn thông tin",
          "Phát triển nguồn nhân lực",
          "Nông nghiệp và nông thôn",
          "Giảm nghèo bền vững",
          "Văn hóa, thể thao",
          "Khoa học và công nghệ",
          "Bảo đảm xã hội",
          "Các nhiệm vụ chuyển tiếp",
          "Các nhiệm vụ mở mới",
          "Khối sở, ban, ngành",
          "Khối xã, phường",
          "Vốn đối ứng",
          "Kinh phí tự chủ",
          "Kinh phí không tự chủ",
          "Chuẩn bị đầu tư",
          "Thực hiện dự án");

  private static final List<String> BODIES =
      List.of(
          "Sở Tài chính",
          "Sở Nội vụ",
          "Sở Y tế",
          "Sở Giáo dục và Đào tạo",
          "Sở Xây dựng",
          "Sở Tư pháp",
          "Sở Công Thương",
          "Sở Khoa học và Công nghệ",
          "Văn phòng UBND tỉnh",
          "Thanh tra tỉnh",
          "Công an tỉnh",
          "Ban Quản lý các khu công nghiệp",
          "Ban Dân tộc",
          "Đài Phát thanh và Truyền hình",
          "Trường Chính trị tỉnh",
          "Bảo hiểm xã hội tỉnh",
          "UBND các xã, phường",
          "Hội Nông dân tỉnh",
          "Trung tâm Xúc tiến đầu tư",
          "Kho bạc Nhà nước");

  private static final List<String> GOODS =
      List.of(
          "Máy tính để bàn",
          "Máy in laser khổ nhỏ",
          "Máy quét tài liệu hai mặt",
          "Giấy in khổ lớn",
          "Bàn làm việc",
          "Ghế xoay",
          "Tủ hồ sơ sắt",
          "Bộ lưu điện",
          "Ổ cứng di động",
          "Thiết bị chuyển mạch",
          "Điều hòa treo tường",
          "Xi măng bao",
          "Cát vàng",
          "Đá dăm tiêu chuẩn",
          "Thép cuộn",
          "Gạch không nung",
          "Ống nhựa chịu nhiệt",
          "Cáp điện hạ thế",
          "Đèn chiếu sáng",
          "Sơn nước ngoại thất",
          "Cửa gỗ công nghiệp",
          "Máy bơm nước",
          "Kính hiển vi học sinh",
          "Giường bệnh đa năng",
          "Băng gạc y tế",
          "Nhiệt kế điện tử",
          "Phân bón tổng hợp",
          "Hạt giống lúa lai",
          "Cây giống keo lai",
          "Hộp đựng tài liệu");

  private static final List<String> MEASURES =
      List.of("cái", "bộ", "chiếc", "m²", "m³", "kg", "tấn", "bao", "mét", "cây", "hộp", "thùng");

  private static final List<String> INDICATORS =
      List.of(
          "Hồ sơ tiếp nhận trực tuyến",
          "Hồ sơ giải quyết đúng hạn",
          "Học sinh được khai giảng đúng tuổi",
          "Hộ sử dụng nước sạch",
          "Người tham gia bảo hiểm y tế",
          "Doanh nghiệp thành lập mới",
          "Lao động qua đào tạo",
          "Thôn đạt chuẩn văn hóa",
          "Giường bệnh thực kê",
          "Rừng trồng mới",
          "Đường xã được cứng hóa",
          "Cán bộ được bồi dưỡng",
          "Văn bản được số hóa",
          "Hợp tác xã hoạt động hiệu quả",
          "Trường đạt chuẩn quốc gia",
          "Hộ thoát nghèo",
          "Trẻ em được tiêm chủng",
          "Điểm phục vụ bưu chính",
          "Tài khoản định danh được kích hoạt",
          "Chứng thư số được cấp");

  private static final List<String> PROVISIONS =
      List.of(
          "Cơ quan, tổ chức có trách nhiệm lập danh mục hồ sơ và giao nộp vào lưu trữ đúng thời hạn",
          "Người đứng đầu chịu trách nhiệm về tính chính xác của số liệu báo cáo",
          "Việc gửi, nhận văn bản được thực hiện trên môi trường điện tử, trừ trường hợp thuộc bí mật nhà nước",
          "Hồ sơ được giải quyết kể từ khi nhận đủ thành phần theo quy định",
          "Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp hiện hành",
          "Tổ chức, cá nhân vi phạm thì tùy theo tính chất, mức độ mà bị xử lý theo pháp luật",
          "Các đơn vị định kỳ rà soát, cập nhật và công khai kết quả trên trang thông tin điện tử",
          "Cơ quan chủ trì lấy ý kiến bằng văn bản của các cơ quan liên quan trước khi trình",
          "Dữ liệu dùng chung được kết nối, chia sẻ và không thu thập lại",
          "Trường hợp có ý kiến khác nhau thì báo cáo cấp có thẩm quyền xem xét, quyết định",
          "Thiết bị lưu trữ phải được bảo quản trong điều kiện nhiệt độ, độ ẩm phù hợp",
          "Văn bản điện tử có chữ ký số hợp lệ thì có giá trị như bản gốc văn bản giấy",
          "Định mức quy định tại bảng này chưa bao gồm thuế và chi phí vận chuyển đến chân công trình",
          "Đơn vị sử dụng không đúng mục đích phải hoàn trả và chịu hình thức kỷ luật tương ứng");

  String task() {
    String task = chance.of(DOING) + " " + chance.of(THINGS);
    String scope = chance.of(SCOPES);
    return scope.isEmpty() ? task : task + " " + scope;
  }

  /** Several clauses one after the other. */
  String passage(int clauses) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < clauses; i++) {
      text.append(i == 0 ? "" : "; ").append(clause(i > 0));
    }
    return text.append('.').toString();
  }

  private String clause(boolean later) {
    String clause = chance.in(0.3) ? task() : chance.of(PROVISIONS);
    return later ? Character.toLowerCase(clause.charAt(0)) + clause.substring(1) : clause;
  }

  String thing() {
    String thing = chance.of(THINGS);
    return Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
  }

  String group() {
    return chance.of(GROUPS);
  }

  String body() {
    String body = chance.of(BODIES);
    return body.contains("các xã") ? body : "{ORGANISATION:" + body + "}";
  }

  String goods() {
    return chance.of(GOODS);
  }

  String measure() {
    return chance.of(MEASURES);
  }

  String indicator() {
    return chance.of(INDICATORS);
  }
}
