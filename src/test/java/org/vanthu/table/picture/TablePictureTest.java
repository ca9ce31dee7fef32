package org.vanthu.table.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.table.TableFinder;
import org.vanthu.table.TableInterpreter;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TablePictureTest {

  private final Page page = page();
  private final List<Grid> grids = new TableFinder().find(page);
  private final TablePicture picture = picture();

  @Test
  void cellsTellTheirPlaceAndTheRoleOfTheirColumn() throws Exception {
    assertThat(grids).hasSize(1);
    assertThat(texts())
        .contains("t1 0,0 ORDINAL", "t1 1,1 LABEL", "t1 2,2 AMOUNT", "3×3, head 1")
        .contains("Sở Y tế".split(" "))
        .contains("<&\u00e9>");
  }

  @Test
  void rulingsAndCellsAreDrawnWhereTheyStand() {
    BufferedImage pixels = picture.pixels();
    assertThat(pixels.getWidth()).isEqualTo((int) Math.ceil(2 * page.width()));
    int ruling = pixels.getRGB(2 * 90, 2 * 100);
    assertThat(ruling >> 16 & 255).isGreaterThan(180);
    assertThat(ruling & 255).isLessThan(120);
    assertThat(pixels.getRGB(10, 10)).isEqualTo(0xffffffff);
  }

  @Test
  void whatIsNoTableIsDrawnWithTheReason() throws Exception {
    PageFixture list = PageFixture.page(1).size(11);
    for (int i = 0; i < 6; i++) {
      list.text(60, 100 + 16 * i, (i + 1) + ".").text(90, 100 + 16 * i, "Rà soát văn bản số " + i);
    }
    assertThat(texts(pictureOf(list.build())))
        .anyMatch(text -> text.startsWith("refused: 6 lines") && text.contains("a list"));
  }

  @Test
  void whatIsATableIsDrawnWithTheShapesOfItsColumns() throws Exception {
    PageFixture figures = PageFixture.page(1).size(10);
    figures.text(60, 100, "Đơn vị").text(240, 100, "Năm 2024").text(340, 100, "Năm 2025");
    for (int i = 0; i < 5; i++) {
      double y = 116 + 14 * i;
      figures.text(60, y, "Sở số " + i).text(240, y, "1.20" + i).text(340, y, "2.30" + i);
    }
    assertThat(texts(pictureOf(figures.build())))
        .contains("flush", "flush figures")
        .anyMatch(text -> text.startsWith("taken: 6 lines, 6×3, head 1 lines"));
  }

  private static TablePicture pictureOf(Page page) {
    return TablePicture.of(page, List.of(), List.of(), List.of(), new TableFinder().attempts(page));
  }

  private List<String> texts() throws Exception {
    return texts(picture);
  }

  private static List<String> texts(TablePicture picture) throws Exception {
    NodeList texts =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture.svg())))
            .getElementsByTagName("text");
    return java.util.stream.IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }

  private TablePicture picture() {
    Document document =
        new TextComposer().compose(List.of(new PageArranger().arrange(page, grids)), List.of());
    return TablePicture.of(
        page, grids, document.tables(), new TableInterpreter().interpret(document), List.of());
  }

  private static Page page() {
    PageFixture page = PageFixture.page(1).size(10);
    String[][] rows = {
      {"STT", "Tên", "Kinh phí (đồng)"}, {"1", "Sở Y tế", "1.500"}, {"2", "<&\u00e9>", "2.500"}
    };
    double[] xs = {60, 100, 300, 420};
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        page.text(xs[c] + 3, 115 + 30 * r, rows[r][c]);
      }
    }
    for (double x : xs) {
      page.upright(x, 100, 190);
    }
    for (int r = 0; r <= 3; r++) {
      page.ruling(100 + 30 * r, 60, 420);
    }
    return page.build();
  }
}
