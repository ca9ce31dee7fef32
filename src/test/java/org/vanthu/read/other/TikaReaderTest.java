package org.vanthu.read.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Cell;
import org.vanthu.model.Document;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.Invariants;

class TikaReaderTest {

  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";

  @TempDir Path folder;

  @Test
  void htmlBecomesBlocksListsAndLines() throws Exception {
    Document document =
        html(
            "<title>T</title><script>1</script><style>2</style><h1>Đầu\n  đề</h1><p>a<br>b <b>c</b>"
                + "<div>d<p>e</div><ul><li>x<li>y</ul><ol start=3><li>q<li>r</ol>"
                + "<p hidden>ẩn<p style='display: none'>ẩn<p>năm 2022<sup>3</sup>&nbsp;và");
    assertThat(blocks(document))
        .containsExactly(
            "Đầu đề", "a\nb c", "d", "e", "- x", "- y", "3. q", "4. r", "năm 2022[3] và");
    assertThat(document.blocks().getFirst().lines().getFirst().style().bold()).isTrue();
  }

  @Test
  void spansAndHeadsOfAnHtmlTableAreKept() throws Exception {
    Document document =
        html(
            "<table border=1><tr><th rowspan=2>h<th colspan=2>k<tr><th>m<th>n"
                + "<tr><td>1<td>2<td><p>3<p>4</table>");
    assertThat(document.tables().getFirst().headerRows()).isEqualTo(2);
    assertThat(document.tables().getFirst().cells())
        .extracting(Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan, c -> c.text(document))
        .containsExactly(
            tuple(0, 0, 2, 1, "h"),
            tuple(0, 1, 1, 2, "k"),
            tuple(1, 1, 1, 1, "m"),
            tuple(1, 2, 1, 1, "n"),
            tuple(2, 0, 1, 1, "1"),
            tuple(2, 1, 1, 1, "2"),
            tuple(2, 2, 1, 1, "3\n4"));
  }

  @Test
  void headOfALetterInHtmlIsText() throws Exception {
    Document document =
        html(
            "<table><tr><td>UBND TỈNH A<br>Số: 1/UBND<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>");
    assertThat(document.tables()).isEmpty();
    assertThat(blocks(document).getFirst()).isEqualTo("UBND TỈNH A\nSố: 1/UBND");
  }

  @Test
  void openDocumentKeepsItsTableAndSetsNotesApart() throws Exception {
    Document document =
        odt(
            "<text:h text:outline-level='1'>Đầu</text:h><text:p>năm 2022<text:note"
                + " text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>chú thích 9</text:p></text:note-body></text:note> sau</text:p>"
                + "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
                + "<text:p>A</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                + "<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>");
    assertThat(blocks(document)).containsExactly("Đầu", "năm 2022[1] sau", "[1] chú thích 9");
    assertThat(document.blocks().getLast().kind()).isEqualTo(BlockKind.FOOTNOTE);
    assertThat(document.tables().getFirst().cells())
        .extracting(Cell::columnSpan, c -> c.text(document))
        .containsExactly(tuple(2, "A"), tuple(1, "1"), tuple(1, "2"));
  }

  @Test
  void richTextKeepsItsParagraphsAndLetters() throws Exception {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0 Times New Roman;}}\\pard\\plain S\\u7889? 12/UBND"
            + "\\par \\b Qu\\u7843?ng Ng\\u227?i\\b0\\line ng\\u224?y 5\\par}";
    Document document = read(rtf.getBytes(StandardCharsets.US_ASCII), "application/rtf");
    assertThat(document.text()).isEqualTo("Số 12/UBND\nQuảng Ngãi\nngày 5");
  }

  @Test
  void damagedFilesAreRefused() throws Exception {
    refuses("không phải zip".getBytes(StandardCharsets.UTF_8), ODT, FailureCode.DAMAGED_FILE);
    refuses(new byte[] {1, 2, 3}, "application/msword", FailureCode.DAMAGED_FILE);
  }

  @Test
  void unknownTypeIsRefused() {
    refuses(new byte[] {1}, "application/x-unknown", FailureCode.UNSUPPORTED_TYPE);
  }

  @Test
  void deepOrWideMarkupTakesBoundedTime() {
    String deep = "<div>".repeat(100_000) + "x";
    assertTimeout(Duration.ofSeconds(20), () -> outcome(deep));
    String tables = "<table><tr><td>".repeat(5_000) + "x";
    assertTimeout(Duration.ofSeconds(20), () -> outcome(tables));
    String wide = "<table>" + "<tr><td colspan=1000 rowspan=60000>".repeat(3_000);
    assertTimeout(Duration.ofSeconds(20), () -> outcome(wide));
  }

  @Test
  void outsideEntityOfAnOpenDocumentIsNotRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
    byte[] bytes =
        zip("<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>", "<text:p>a&s;</text:p>");
    String text;
    try {
      text = read(bytes, ODT).text();
    } catch (RefusedException refused) {
      text = refused.failure().message();
    }
    assertThat(text).doesNotContain("bí mật");
  }

  private void outcome(String html) throws Exception {
    try {
      html(html);
    } catch (RefusedException refused) {
      assertThat(refused.failure().code()).isIn(FailureCode.BOMB, FailureCode.TOO_LARGE);
    }
  }

  private void refuses(byte[] bytes, String type, FailureCode code) {
    assertThatThrownBy(() -> read(bytes, type))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.failure().code()).isEqualTo(code));
  }

  private Document html(String body) throws Exception {
    String page = "<html><head><meta charset=utf-8></head><body>" + body + "</body></html>";
    return read(page.getBytes(StandardCharsets.UTF_8), "text/html");
  }

  private Document odt(String text) throws Exception {
    return read(zip("", text), ODT);
  }

  private byte[] zip(String type, String text) throws Exception {
    Path file = folder.resolve("x.odt");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(ODT.getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      String xml =
          type
              + "<office:document-content"
              + NAMESPACES
              + "><office:body><office:text>"
              + text
              + "</office:text></office:body></office:document-content>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(file);
  }

  private Document read(byte[] bytes, String type) throws Exception {
    Path file = Files.write(folder.resolve("tệp"), bytes);
    Source source = new Source("0".repeat(64), "tệp", type, file, Optional.empty());
    Document document = new TikaReader(Settings.Limits.DEFAULT).read(source).document();
    Invariants.hold(document);
    return document;
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> block.text(document)).toList();
  }
}
