package org.vanthu.work;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vanthu.model.Failure;

/** The record of a made-up letter in the shape of the contract, whose words stand on a page. */
final class FakeRecord {

  static final double PAGE_WIDTH = 595.3;
  static final double PAGE_HEIGHT = 841.9;
  static final int FONT_SIZE = 13;

  /** A line of the letter and where it is drawn, in points. */
  record Line(String text, double x, double baseline) {

    String region() {
      return "{\"page\":1,\"box\":[%s,%s,%s,%s]}"
          .formatted(x - 2, baseline - 13, x + 8.2 * text.length(), baseline + 5);
    }
  }

  static final List<Line> LINES =
      List.of(
          new Line("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", 60, 70),
          new Line("Số: 89/QĐ-UBND", 90, 100),
          new Line("Quảng Ngãi, ngày 05 tháng 3 năm 2024", 320, 100),
          new Line("Về việc phê duyệt dự toán kinh phí thực hiện", 150, 150),
          new Line("Tổng dự toán: 2.544 triệu đồng", 90, 200),
          new Line("Nguyễn Văn Mẫu", 400, 300),
          new Line("Nội dung\tKinh phí", 90, 240),
          new Line("Văn phòng\t2.544", 90, 260));

  private FakeRecord() {}

  static String of(Original original, String status, int pages) {
    String text = LINES.stream().map(Line::text).collect(Collectors.joining("\n"));
    String fields =
        """
        {"number":%s,"issuedOn":%s,"issuer":%s,"kind":%s,"subject":%s,"signerName":%s,"addressees":[%s]}\
        """
            .formatted(
                field(
                    1,
                    4,
                    "89/QĐ-UBND",
                    "{\"canonical\":\"89/QĐ-UBND\",\"number\":\"89\",\"year\":null,\"symbol\":\"QĐ-UBND\",\"symbolKind\":\"QĐ\"}",
                    0.62,
                    "[\"HANDWRITTEN\"]",
                    "[{\"value\":{\"canonical\":\"39/QĐ-UBND\",\"number\":\"39\",\"symbol\":\"QĐ-UBND\"},\"text\":\"39\",\"confidence\":0.3,\"target\":null}]"),
                field(
                    2,
                    12,
                    "ngày 05 tháng 3 năm 2024",
                    "{\"from\":\"2024-03-05\",\"to\":\"2024-03-05\",\"precision\":\"DAY\",\"role\":\"ISSUED\",\"inclusive\":true}",
                    0.97,
                    "[]",
                    "[]"),
                field(
                    0,
                    0,
                    LINES.get(0).text(),
                    "{\"name\":\"Ủy ban nhân dân tỉnh Quảng Ngãi\",\"province\":\"51\"}",
                    0.99,
                    "[]",
                    "[]"),
                field(1, 7, "QĐ", "\"Quyết định\"", 0.95, "[]", "[]"),
                field(
                    3,
                    8,
                    "phê duyệt dự toán kinh phí thực hiện",
                    "\"phê duyệt dự toán kinh phí thực hiện\"",
                    0.9,
                    "[]",
                    "[]"),
                field(
                    5,
                    0,
                    "Nguyễn Văn Mẫu",
                    "\"Nguyễn Văn Mẫu\"",
                    0.74,
                    "[\"UNDER_SEAL\",\"LOW_ENGINE_CONFIDENCE\"]",
                    "[]"),
                field(0, 0, LINES.get(0).text(), "\"Sở Tài chính\"", 0.9, "[]", "[]"));
    return """
    {"schema":"vanthu.record/1","status":"%s","document":{"id":"%s","fileName":%s,"mediaType":"application/pdf","pages":[%s]},"producedBy":{"version":"0","configuration":"0"},"text":%s,"runs":[],"parts":[{"id":"p1","type":"LETTER","pages":[1],"start":0,"end":%d,"fields":%s}],"fields":%s,"mentions":[%s],"tables":[%s],"rows":[],"citations":[],"facts":[],"tasks":[],"outline":[],"signatures":[],"marks":[],"findings":[%s],"failures":[]}\
    """
        .formatted(
            status,
            original.id(),
            quoted(original.fileName()),
            IntStream.rangeClosed(1, pages)
                .mapToObj(n ->
                    "{\"number\":%d,\"width\":%s,\"height\":%s,\"origin\":\"OCR\",\"why\":\"made up\"}"
                        .formatted(n, PAGE_WIDTH, PAGE_HEIGHT))
                .collect(Collectors.joining(",")),
            quoted(text),
            text.length(),
            fields,
            fields,
            mention(),
            table(),
            finding())
        .replaceAll(pages == 0 ? "\\{\"page\":1,\"box\":[^}]*\\}" : "$^", "");
  }

  static String failed(Original original, Failure failure) {
    return """
    {"schema":"vanthu.record/1","status":"FAILED","document":{"id":"%s","fileName":%s,"mediaType":"application/octet-stream","pages":[]},"producedBy":{"version":"0","configuration":"0"},"text":"","runs":[],"parts":[],"fields":{},"mentions":[],"tables":[],"rows":[],"citations":[],"facts":[],"tasks":[],"outline":[],"signatures":[],"marks":[],"findings":[],"failures":[{"code":"%s","page":null,"stage":"work","message":%s,"remedy":%s}]}\
    """
        .formatted(
            original.id(),
            quoted(original.fileName()),
            failure.code(),
            quoted(failure.message()),
            quoted(failure.remedy()));
  }

  private static String field(
      int line,
      int from,
      String text,
      String value,
      double confidence,
      String reasons,
      String alternatives) {
    return """
    {"value":%s,"text":%s,"confidence":%s,"reasons":%s,"alternatives":%s,"derived":false,"target":%s}\
    """
        .formatted(value, quoted(text), confidence, reasons, alternatives, target(line, from));
  }

  private static String target(int line, int from) {
    return target(line, from, LINES.get(line).text().length());
  }

  private static String target(int line, int from, int to) {
    int lineStart = LINES.subList(0, line).stream().mapToInt(l -> l.text().length() + 1).sum();
    int start = lineStart + from;
    int end = lineStart + to;
    return "{\"start\":%d,\"end\":%d,\"regions\":[%s],\"cell\":null,\"path\":null,\"href\":null}"
        .formatted(start, end, LINES.get(line).region());
  }

  private static String mention() {
    return """
    {"id":"m1","part":"p1","type":"AMOUNT","text":"2.544 triệu đồng","value":{"vnd":2544000000,"approximate":false,"per":null,"unitFrom":"TEXT","inWords":false},"confidence":0.61,"reasons":["ILL_FORMED"],"alternatives":[],"target":%s}\
    """
        .formatted(target(4, 14));
  }

  private static String table() {
    return """
    {"id":"t1","part":"p1","caption":"Dự toán","unit":"triệu đồng","headerRows":1,"rowCount":2,"columnCount":2,"pages":[1],"cells":[%s,%s,%s,%s]}\
    """
        .formatted(
            cell(0, 0, "HEADER", "Nội dung", target(6, 0, 8)),
            cell(0, 1, "HEADER", "Kinh phí", target(6, 9, 17)),
            cell(1, 0, "BODY", "Văn phòng", target(7, 0, 9)),
            cell(1, 1, "BODY", "2.544", target(7, 10, 15)));
  }

  private static String cell(int row, int column, String role, String text, String target) {
    return """
    {"row":%d,"column":%d,"rowSpan":1,"columnSpan":1,"role":"%s","text":"%s","areas":[],"target":%s}\
    """
        .formatted(row, column, role, text, target);
  }

  private static String finding() {
    return """
    {"id":"f1","code":"SUM","outcome":"CONTRADICTED","severity":"ERROR","message":{"vi":"Tổng 2.544 khác với tổng các dòng 2.540.","en":"The total 2,544 differs from the sum of the rows, 2,540."},"stated":2544,"computed":2540,"tolerance":0,"suggestion":null,"targets":[%s]}\
    """
        .formatted(target(4, 0));
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + "\"";
  }
}
