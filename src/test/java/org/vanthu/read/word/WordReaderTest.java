package org.vanthu.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vanthu.read.word.Docx.li;
import static org.vanthu.read.word.Docx.p;
import static org.vanthu.read.word.Docx.r;
import static org.vanthu.read.word.Docx.tbl;
import static org.vanthu.read.word.Docx.tc;
import static org.vanthu.read.word.Docx.tr;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.Settings;
import org.vanthu.model.Table;
import org.vanthu.read.flow.Invariants;

class WordReaderTest {

  private static final String BOX =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>%s"
          + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
          + "<w:txbxContent>%s</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
          + "</mc:AlternateContent></w:r>";

  @TempDir Path folder;

  @Test
  void runsOfAParagraphAreJoinedAndComposed() throws Exception {
    assertThat(texts(Docx.of(p("Ô", "\u0309ng ", "nghị") + p() + p("hai"))))
        .containsExactly("Ổng nghị", "hai");
  }

  @Test
  void tabsAndBreaksAreKept() throws Exception {
    String run =
        "<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>";
    assertThat(texts(Docx.of(p(run)))).containsExactly("Số:\t12\nQĐ-UBND");
  }

  @Test
  void insertionsAreReadAndDeletionsAreNot() throws Exception {
    String body =
        p(
                "Giao ",
                "<w:ins>" + r("30") + "</w:ins>",
                "<w:del><w:r><w:delText>20</w:delText></w:r></w:del>",
                " triệu")
            + "<w:moveFrom><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:moveFrom>";
    assertThat(texts(Docx.of(body))).containsExactly("Giao 30 triệu");
  }

  @Test
  void hiddenTextIsLeftOutAndCapitalsAreShown() throws Exception {
    assertThat(texts(Docx.of(p(r("<w:vanish/>", "ẩn "), r("<w:caps/>", "quyết định")))))
        .containsExactly("QUYẾT ĐỊNH");
  }

  @Test
  void fieldShowsItsResultAndNotItsInstruction() throws Exception {
    String body =
        p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                "<w:r><w:instrText>REF 99</w:instrText></w:r>",
                r("ẩn"),
                "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                r("số 5"),
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                r(" nêu trên"))
            + p("<w:fldSimple w:instr=\"DATE\">" + r("ngày 3") + "</w:fldSimple>");
    assertThat(texts(Docx.of(body))).containsExactly("số 5 nêu trên", "ngày 3");
  }

  @Test
  void fieldWithoutItsEndHidesNoFurtherParagraph() throws Exception {
    String body = p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>") + p("Điều 2");
    assertThat(texts(Docx.of(body))).containsExactly("Điều 2");
  }

  @Test
  void contentControlsAndLinksAreReadWhereTheyStand() throws Exception {
    String body =
        "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>"
            + p("khối")
            + "</w:sdtContent></w:sdt>"
            + p(
                "một ",
                "<w:sdt><w:sdtContent>" + r("hai") + "</w:sdtContent></w:sdt>",
                "<w:hyperlink>" + r(" ba") + "</w:hyperlink>")
            + tbl(
                true,
                "<w:tr><w:sdt><w:sdtContent>"
                    + tc("", p("ô 1"))
                    + "</w:sdtContent></w:sdt>"
                    + tc("", p("ô 2"))
                    + "</w:tr>",
                tr("3", "4"));
    Document document = read(Docx.of(body));
    assertThat(blocks(document)).containsExactly("khối", "một hai ba");
    assertThat(cells(document)).containsExactly("ô 1", "ô 2", "3", "4");
  }

  @Test
  void textBoxIsReadOnceAfterItsParagraph() throws Exception {
    String inside = p("Số: 15/UBND");
    assertThat(texts(Docx.of(p("đoạn", BOX.formatted(inside, inside)) + p("sau"))))
        .containsExactly("đoạn", "Số: 15/UBND", "sau");
  }

  @Test
  void footnoteMarkNeverJoinsANumber() throws Exception {
    Docx docx =
        Docx.of(
                p(
                    "năm 2022",
                    "<w:r><w:footnoteReference w:id=\"7\"/></w:r>",
                    " và 2023",
                    r("<w:vertAlign w:val=\"superscript\"/>", "4"),
                    "; 5 km",
                    r("<w:vertAlign w:val=\"superscript\"/>", "2")))
            .with(
                "footnotes",
                "<w:footnote w:id=\"0\">"
                    + p("không ai gọi")
                    + "</w:footnote><w:footnote w:id=\"7\">"
                    + p("<w:r><w:footnoteRef/></w:r>", " Báo cáo số 9.")
                    + "</w:footnote>");
    Document document = read(docx);
    assertThat(blocks(document))
        .containsExactly("năm 2022[1] và 2023⁴; 5 km2", "[1] Báo cáo số 9.");
    assertThat(document.blocks().getLast().kind()).isEqualTo(BlockKind.FOOTNOTE);
  }

  @Test
  void runningHeadsAreReadOnceEach() throws Exception {
    Document document =
        read(
            Docx.of(p("thân"))
                .with("header1", p("Tỉnh A"))
                .with("header2", p("Tỉnh A"))
                .with("footer1", tbl(false, tr("trái", "phải"))));
    assertThat(document.blocks())
        .extracting(Block::kind, block -> block.text(document))
        .containsExactly(
            tuple(BlockKind.RUNNING, "Tỉnh A"),
            tuple(BlockKind.TEXT, "thân"),
            tuple(BlockKind.RUNNING, "trái"),
            tuple(BlockKind.RUNNING, "phải"));
  }

  @Test
  void listsAreNumberedAsTheyAreShown() throws Exception {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + lvl(0, 1, "upperRoman", "%1.")
            + lvl(1, 1, "decimal", "%1.%2.")
            + lvl(2, 3, "lowerLetter", "%3)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
            + lvl(0, 1, "bullet", "\uF0B7")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>";
    Docx docx =
        Docx.of(
                li(1, 0, "A")
                    + li(1, 1, "B")
                    + li(1, 2, "C")
                    + li(1, 2, "D")
                    + li(1, 1, "E")
                    + li(1, 2, "F")
                    + li(2, 0, "G")
                    + li(1, 0, "H")
                    + li(1, 1, "I")
                    + li(3, 0, "K")
                    + li(3, 0, "L")
                    + li(0, 0, "M"))
            .with("numbering", numbering);
    assertThat(texts(docx))
        .containsExactly(
            "I. A", "I.1. B", "c) C", "d) D", "I.2. E", "c) F", "• G", "II. H", "II.1. I", "IV. K",
            "V. L", "M");
  }

  @Test
  void numberOfAListComesFromTheStyleToo() throws Exception {
    Docx docx =
        Docx.of(p("<w:pPr><w:pStyle w:val=\"B\"/></w:pPr>", "một"))
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\">"
                    + lvl(0, 1, "decimal", "Điều %1.")
                    + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .with(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"5\"/>"
                    + "</w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/>"
                    + "<w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>");
    Document document = read(docx);
    assertThat(document.text()).isEqualTo("Điều 1. một");
    assertThat(document.blocks().getFirst().lines().getFirst().style())
        .matches(style -> style.bold() && style.size() == 14);
  }

  @Test
  void mergedCellsKeepTheirSpans() throws Exception {
    String table =
        tbl(
            true,
            tr(
                tc("<w:vMerge w:val=\"restart\"/>", p("Stt")),
                tc("<w:vMerge w:val=\"restart\"/>", p("Tên")),
                tc("<w:gridSpan w:val=\"2\"/>", p("Dự toán") + p("kinh phí"))),
            tr(tc("<w:vMerge/>", p()), tc("<w:vMerge/>", p()), "Tổng", "Năm 2023"),
            tr("1", "Xã A", "1.200", ""));
    Document document = read(Docx.of(table));
    assertThat(document.tables().getFirst().headerRows()).isEqualTo(2);
    assertThat(document.tables().getFirst().cells())
        .extracting(Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan, c -> c.text(document))
        .containsExactly(
            tuple(0, 0, 2, 1, "Stt"),
            tuple(0, 1, 2, 1, "Tên"),
            tuple(0, 2, 1, 2, "Dự toán\nkinh phí"),
            tuple(1, 2, 1, 1, "Tổng"),
            tuple(1, 3, 1, 1, "Năm 2023"),
            tuple(2, 0, 1, 1, "1"),
            tuple(2, 1, 1, 1, "Xã A"),
            tuple(2, 2, 1, 1, "1.200"),
            tuple(2, 3, 1, 1, ""));
  }

  @Test
  void rowsThatTheMarkupCallsHeadAreHead() throws Exception {
    String head =
        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", p("A")) + tc("", p("B")) + "</w:tr>";
    Document document = read(Docx.of(tbl(true, head, head, tr("x", "y"))));
    assertThat(document.tables().getFirst().headerRows()).isEqualTo(2);
  }

  @Test
  void raggedRowsAndDeletedOnesStillTileTheGrid() throws Exception {
    String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", p("bỏ")) + "</w:tr>";
    String before =
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("b")) + "</w:tr>";
    Document document =
        read(
            Docx.of(
                tbl(
                    true,
                    tr("1", "2", "3"),
                    deleted,
                    before,
                    tr(tc("<w:gridSpan w:val=\"9\"/>", p("c"))))));
    Table table = document.tables().getFirst();
    assertThat(table.rowCount()).isEqualTo(3);
    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.cellAt(1, 1).orElseThrow().text(document)).isEqualTo("b");
  }

  @Test
  void headAndFootOfALetterAreTextRowByRow() throws Exception {
    String head =
        tbl(
            false,
            tr(
                tc("", p("UBND TỈNH A") + p("SỞ Y TẾ")),
                tc("", p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc"))),
            tr("Số: 15/SYT-VP", "A, ngày 05 tháng 01 năm 2024"));
    String foot = tbl(false, tr(tc("", p("Nơi nhận:") + p("- Như trên;")), tc("", p("GIÁM ĐỐC"))));
    Document document = read(Docx.of(head + p("Kính gửi: UBND huyện B") + foot + p("Phụ lục")));
    assertThat(document.tables()).isEmpty();
    assertThat(blocks(document))
        .containsExactly(
            "UBND TỈNH A",
            "SỞ Y TẾ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 15/SYT-VP",
            "A, ngày 05 tháng 01 năm 2024",
            "Kính gửi: UBND huyện B",
            "Nơi nhận:",
            "- Như trên;",
            "GIÁM ĐỐC",
            "Phụ lục");
  }

  @Test
  void drawnTableOfRecipientsIsData() throws Exception {
    Document document =
        read(Docx.of(p("a") + tbl(true, tr("Nơi nhận", "Số bản"), tr("Văn thư", "2")) + p("b")));
    assertThat(document.tables()).hasSize(1);
  }

  @Test
  void borderlessTableOfNumbersIsData() throws Exception {
    Document document =
        read(Docx.of(p("a") + tbl(false, tr("Xã", "Hộ"), tr("A", "20"), tr("B", "30"))));
    assertThat(document.tables()).hasSize(1);
  }

  @Test
  void boxOfOneCellIsText() throws Exception {
    assertThat(texts(Docx.of(tbl(true, tr("HỎA TỐC")) + p("thân"))))
        .containsExactly("HỎA TỐC", "thân");
  }

  @Test
  void tableWithinACellIsTextOfTheCell() throws Exception {
    String inner = tbl(true, tr("a", "1"), tr("b", "2"));
    Document document =
        read(Docx.of(tbl(true, tr("x", tc("", p("trước") + inner + p())), tr("y", "z"))));
    assertThat(cells(document)).containsExactly("x", "trước\na\t1\nb\t2", "y", "z");
  }

  @Test
  void pathsNameTheElement() throws Exception {
    Document document =
        read(
            Docx.of(
                p("một")
                    + "<w:sdt><w:sdtContent>"
                    + p("hai")
                    + "</w:sdtContent></w:sdt>"
                    + p("ba")
                    + tbl(true, tr("a", "b"), tr("c", "d"))));
    assertThat(document.blocks())
        .extracting(block -> block.path().orElseThrow())
        .containsExactly(
            "word/document.xml#/body/p[1]",
            "word/document.xml#/body/sdt[1]/sdtContent[1]/p[1]",
            "word/document.xml#/body/p[2]");
    Cell last = document.tables().getFirst().cells().getLast();
    assertThat(document.target(last.span()).path())
        .contains("word/document.xml#/body/tbl[1]/tr[2]/tc[2]");
  }

  @Test
  void whatCannotBeReadIsReported() throws Exception {
    String picture =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"7000000\" cy=\"9000000\"/>"
            + "<pic:pic xmlns:pic=\"p\"/></wp:inline></w:drawing></w:r>";
    assertThat(read(Docx.of(p("trang quét", picture))).failures()).hasSize(1);
  }

  @Test
  void exponentsAndFractionsKeepTheirParts() throws Exception {
    String math =
        "<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup>"
            + "<m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t>"
            + "</m:r></m:den></m:f></m:oMath>";
    assertThat(texts(Docx.of(p(math)))).containsExactly("10^3=1/2");
  }

  private static String lvl(int level, int start, String format, String text) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, start, format, text);
  }

  private Document read(Docx docx) throws Exception {
    Document document = new WordReader(Settings.Limits.DEFAULT).read(docx.write(folder)).document();
    Invariants.hold(document);
    return document;
  }

  private List<String> texts(Docx docx) throws Exception {
    return blocks(read(docx));
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> block.text(document)).toList();
  }

  private static List<String> cells(Document document) {
    return document.tables().getFirst().cells().stream().map(c -> c.text(document)).toList();
  }
}
