package org.vanthu.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.CellRole;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Finding;
import org.vanthu.model.Judged;
import org.vanthu.model.Mark;
import org.vanthu.model.Mention;
import org.vanthu.model.Origin;
import org.vanthu.model.PageInfo;
import org.vanthu.model.Part;
import org.vanthu.model.Reason;
import org.vanthu.model.Region;
import org.vanthu.model.Road;
import org.vanthu.model.Settings;
import org.vanthu.model.Signature;
import org.vanthu.model.Source;
import org.vanthu.model.Span;
import org.vanthu.model.Statements;
import org.vanthu.model.Style;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TextLine;
import org.vanthu.model.Value;
import org.vanthu.model.Word;

/** A small letter with an annex, as the stages hand it over, with something of every kind. */
public final class ExampleReading {

  private static final Source SOURCE =
      new Source(
          "0f".repeat(32), "to-trinh.pdf", "application/pdf", Path.of("x"), Optional.empty());

  private final List<Failure> failures;
  private final Document document;

  private ExampleReading(List<Failure> failures) {
    this.failures = failures;
    this.document = document();
  }

  /** Without failures. */
  public static DocumentRecord complete() {
    return new ExampleReading(List.of()).record();
  }

  /** With a page that failed. */
  public static DocumentRecord partial() {
    return new ExampleReading(
            List.of(Failure.ofPage(FailureCode.PAGE_FAILED, 2, "ocr", "blurred beyond reading")))
        .record();
  }

  private DocumentRecord record() {
    return new RecordAssembler(Settings.defaults(Path.of("no models")))
        .assemble(
            SOURCE,
            document,
            meanings(),
            parts(),
            mentions(),
            Statements.NONE,
            findings(),
            signatures(),
            List.of());
  }

  private static List<Signature> signatures() {
    return List.of(
        new Signature(
            Signature.Type.SIGNATURE,
            "Nguyễn Văn Mẫu",
            Optional.of("Ủy ban nhân dân tỉnh"),
            Optional.of(OffsetDateTime.parse("2025-01-17T13:43:53+07:00")),
            Optional.of(Signature.TimeFrom.DICTIONARY),
            Optional.empty(),
            true,
            true,
            Signature.Changes.NONE,
            List.of(Signature.Flaw.WEAK_ALGORITHM),
            Optional.of(new Region(1, new Box(300, 20, 420, 60)))));
  }

  private Document document() {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.line(line(1, 72, 100, "Số: 89 /TTr-UBND"));
    builder.line(line(1, 72, 120, "Căn cứ Quyết định <số> 15/QĐ-BNV & tỉnh Cao Bằng"));
    builder.closeBlock();
    builder.gap("\n");
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.line(line(2, 72, 80, "Phụ lục"));
    builder.closeBlock();
    builder.gap("\n");
    table(builder);
    return builder.build(
        List.of(
            new PageInfo(1, 595.276, 841.89, Origin.DIGITAL, "text layer"),
            new PageInfo(2, 595.276, 841.89, Origin.OCR, "an image covers the page")),
        List.of(new Mark(Mark.Type.SEAL, new Region(1, new Box(300, 600, 400, 700)))),
        failures);
  }

  private static void table(DocumentBuilder builder) {
    builder.openTable(3, 3, 1);
    cell(builder, 0, 0, 1, "Nội dung");
    builder.gap("\t");
    cell(builder, 0, 1, 2, "Kinh phí (triệu đồng)");
    builder.gap("\n");
    cell(builder, 1, 0, 1, "Cao Bằng");
    builder.gap("\t");
    cell(builder, 1, 1, 1, "7.765");
    builder.gap("\t");
    cell(builder, 1, 2, 1, "");
    builder.gap("\n");
    cell(builder, 2, 0, 1, "Tổng");
    builder.gap("\t");
    cell(builder, 2, 1, 1, "7.765,5");
    builder.gap("\t");
    cell(builder, 2, 2, 1, "=1+1");
    builder.closeTable();
  }

  private static void cell(DocumentBuilder builder, int row, int column, int span, String text) {
    double left = 72 + column * 120;
    double top = 200 + row * 20;
    builder.openCell();
    if (!text.isEmpty()) {
      builder.line(line(2, left + 2, top + 4, text));
    }
    Box area = new Box(left, top, left + span * 120, top + 20);
    CellRole role = row == 0 ? CellRole.HEADER : CellRole.BODY;
    builder.closeCell(row, column, 1, span, role, List.of(new Region(2, area)));
  }

  private static TextLine line(int page, double left, double top, String text) {
    List<Word> words = new ArrayList<>();
    double x = left;
    for (String word : text.split(" ")) {
      double width = word.length() * 100 / 17.0;
      Road road = page == 1 ? Road.TEXT_LAYER : Road.OCR;
      words.add(Word.of(word, new Box(x, top, x + width, top + 12), Style.PLAIN, road));
      x += width + 4;
    }
    return TextLine.of(page, words);
  }

  private Span span(String text) {
    int start = document.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(text + " is not in " + document.text());
    }
    return new Span(start, start + text.length());
  }

  private List<Mention> mentions() {
    Value amount =
        new Value.Amount(
            OptionalLong.of(7_765_000_000L),
            false,
            Optional.of(new Value.Rate(36, "tháng")),
            Value.UnitSource.COLUMN,
            false);
    Value province =
        new Value.Province(
            "04", "Cao Bằng", Value.ProvinceRole.ROW, new Value.CodedName("04", "Cao Bằng"));
    int row = document.text().lastIndexOf("Cao Bằng");
    return List.of(
        new Mention(
            span("7.765"),
            new Judged<>(
                amount,
                0.79999,
                Set.of(Reason.SAID_TWICE, Reason.ILL_FORMED, Reason.HANDWRITTEN),
                List.of(new Judged.Other<>(amount, "7,765", 0.1)))),
        new Mention(new Span(row, row + 8), Judged.of(province, 0.99)),
        new Mention(span("15/QĐ-BNV"), Judged.of(number("15", "QĐ-BNV"), 0.97)),
        new Mention(
            span("7.765,5"),
            Judged.of(new Value.Quantity(7765.5, OptionalDouble.empty(), "%"), 0.9)));
  }

  private static Value number(String number, String symbol) {
    return new Value.DocumentNumber(
        Optional.of(number + "/" + symbol),
        Optional.of(number),
        Optional.empty(),
        symbol,
        Optional.of("QĐ"),
        Optional.of("Quyết định"),
        Optional.empty(),
        Optional.of(LocalDate.of(2024, 1, 5)));
  }

  private List<Part> parts() {
    int annex = span("Phụ lục").start();
    Value.DocumentNumber own = (Value.DocumentNumber) number("89", "TTr-UBND");
    Fields fields =
        new Fields(
            Optional.of(
                new Fields.NumberField(
                    new Field<>(
                        new Judged<>(own, 0.62, Set.of(Reason.HANDWRITTEN), List.of()),
                        span("89 /TTr-UBND"),
                        false),
                    new Fields.Piece("89", 0.62, true),
                    new Fields.Piece("TTr-UBND", 0.99, false))),
            Optional.of(
                new Fields.IssuedOnField(
                    Field.printed(
                        Judged.of(
                            Value.DatePeriod.day(LocalDate.of(2024, 1, 5), Value.DateRole.ISSUED),
                            0.9),
                        span("Số")),
                    new Fields.Piece("05", 0.9, false),
                    new Fields.Piece("01", 0.9, false),
                    new Fields.Piece("2024", 0.9, false))),
            Optional.of(
                Field.printed(
                    Judged.of(
                        new Fields.Issuer("Ủy ban nhân dân tỉnh Cao Bằng", Optional.of("04")), 1),
                    span("tỉnh Cao Bằng"))),
            Optional.empty(),
            Optional.of(new Field<>(Judged.of("Tờ trình", 0.9), span("TTr"), true)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Field.printed(Judged.of("Bộ Nội vụ", 0.95), span("BNV"))),
            List.of(),
            Optional.of(Field.printed(Judged.of(true, 0.9), span("Số"))),
            Optional.empty());
    return List.of(
        new Part("p1", Part.Type.LETTER, new Span(0, annex), fields),
        new Part("p2", Part.Type.APPENDIX, new Span(annex, document.text().length()), Fields.NONE));
  }

  private List<TableMeaning> meanings() {
    TableMeaning.Unit unit =
        new TableMeaning.Unit(
            "triệu đồng", OptionalLong.of(1_000_000), Value.UnitSource.COLUMN, span("triệu đồng"));
    TableMeaning.Column amount =
        new TableMeaning.Column(
            1, TableMeaning.ColumnRole.AMOUNT, List.of("Kinh phí (triệu đồng)"), Optional.of(unit));
    int label = document.text().lastIndexOf("Cao Bằng");
    return List.of(
        new TableMeaning(
            "t1",
            Optional.of(span("Phụ lục")),
            Optional.of(unit),
            List.of(amount),
            List.of(
                row(1, 1, OptionalInt.of(2), "Cao Bằng", new Span(label, label + 8), "7.765", unit),
                row(2, 0, OptionalInt.empty(), "Tổng", span("Tổng"), "7.765,5", unit))));
  }

  private TableMeaning.Row row(
      int row,
      int level,
      OptionalInt parent,
      String label,
      Span labelSpan,
      String number,
      TableMeaning.Unit unit) {
    double value = Double.parseDouble(number.replace(".", "").replace(",", "."));
    return new TableMeaning.Row(
        row,
        level,
        parent,
        row == 1 ? "1" : "",
        label,
        Optional.of(labelSpan),
        level == 0,
        List.of(
            new TableMeaning.Number(
                1,
                span(number),
                value,
                Optional.of(unit),
                OptionalLong.of((long) (value * 1_000_000)),
                OptionalLong.empty())));
  }

  private List<Finding> findings() {
    return List.of(
        new Finding(
            Finding.Code.SUM,
            Finding.Outcome.CONTRADICTED,
            Finding.Severity.ERROR,
            "Tổng không khớp.",
            "The total does not add up.",
            OptionalDouble.of(34_819_000_000d),
            OptionalDouble.of(37_786_000_000d),
            0.5,
            Optional.empty(),
            List.of(span("7.765,5"), span("7.765"))),
        new Finding(
            Finding.Code.SAID_TWICE,
            Finding.Outcome.CONFIRMED,
            Finding.Severity.INFO,
            "Khớp.",
            "It agrees.",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            0,
            Optional.of("nothing"),
            List.of(span("Số"))));
  }
}
