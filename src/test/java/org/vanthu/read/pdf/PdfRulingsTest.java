package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Ruling;

class PdfRulingsTest {

  @TempDir Path folder;

  @Test
  void strokedLineIsARuling() throws Exception {
    Ruling ruling =
        only(c -> {
          c.setLineWidth(0.5f);
          c.moveTo(50, 300);
          c.lineTo(250, 300);
          c.stroke();
        });
    expect(ruling, true, 100, 50, 250, 0.5);
  }

  @Test
  void thinFilledRectangleIsARulingAtItsMiddle() throws Exception {
    expect(
        only(c -> {
          c.addRect(99, 100, 2, 200);
          c.fill();
        }),
        false,
        100,
        100,
        300,
        2);
  }

  @Test
  void outlineOfARectangleIsFourRulings() throws Exception {
    List<Ruling> rulings =
        rulings(c -> {
          c.addRect(50, 100, 200, 150);
          c.stroke();
        });
    assertThat(rulings).hasSize(4);
    assertThat(rulings).filteredOn(Ruling::horizontal).hasSize(2);
  }

  @Test
  void cellBackgroundIsNone() throws Exception {
    assertThat(
            rulings(c -> {
              c.setNonStrokingColor(0.8f);
              c.addRect(50, 100, 200, 20);
              c.fill();
            }))
        .isEmpty();
  }

  @Test
  void piecesAndDashesJoinToOneRuling() throws Exception {
    List<Ruling> rulings =
        rulings(c -> {
          for (int i = 0; i < 10; i++) {
            c.addRect(50 + 20 * i, 300, 20, 0.5f);
            c.fill();
          }
          for (int i = 0; i < 40; i++) {
            c.moveTo(50 + 5 * i, 200);
            c.lineTo(53 + 5 * i, 200);
            c.stroke();
          }
        });
    assertThat(rulings).hasSize(2);
    expect(rulings.get(0), true, 99.75, 50, 250, 0.5);
    expect(rulings.get(1), true, 200, 50, 248, 1);
  }

  @Test
  void linesOfTwoColumnsStayApart() throws Exception {
    assertThat(
            rulings(c -> {
              c.moveTo(50, 300);
              c.lineTo(150, 300);
              c.moveTo(170, 300);
              c.lineTo(250, 300);
              c.stroke();
            }))
        .hasSize(2);
  }

  @Test
  void slantedCurvedWhiteAndClippedLinesAreNone() throws Exception {
    assertThat(
            rulings(c -> {
              c.moveTo(50, 50);
              c.lineTo(200, 120);
              c.stroke();
              c.moveTo(50, 200);
              c.curveTo(80, 220, 120, 220, 150, 200);
              c.stroke();
              c.setStrokingColor(1f);
              c.moveTo(50, 300);
              c.lineTo(150, 300);
              c.stroke();
              c.setStrokingColor(0f);
              c.addRect(0, 0, 40, 40);
              c.clip();
              c.moveTo(50, 350);
              c.lineTo(150, 350);
              c.stroke();
            }))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void turnedPageTurnsItsRulings(int rotation) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page =
          pdf.page(
              new PDRectangle(300, 400),
              c -> {
                c.transform(Matrix.getScaleInstance(2, 2));
                c.setLineWidth(0.5f);
                c.moveTo(25, 150);
                c.lineTo(125, 150);
                c.stroke();
              });
      page.setRotation(rotation);
      List<Ruling> rulings = pdf.read(folder).rulings();
      assertThat(rulings).hasSize(1);
      switch (rotation) {
        case 90 -> expect(rulings.getFirst(), false, 300, 50, 250, 1);
        case 180 -> expect(rulings.getFirst(), true, 300, 50, 250, 1);
        default -> expect(rulings.getFirst(), false, 100, 50, 250, 1);
      }
    }
  }

  private Ruling only(DrawnPdf.Drawing drawing) throws Exception {
    List<Ruling> rulings = rulings(drawing);
    assertThat(rulings).hasSize(1);
    return rulings.getFirst();
  }

  private List<Ruling> rulings(DrawnPdf.Drawing drawing) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(new PDRectangle(300, 400), drawing);
      return pdf.read(folder).rulings();
    }
  }

  private static void expect(
      Ruling ruling, boolean horizontal, double at, double from, double to, double thickness) {
    assertThat(ruling.horizontal()).isEqualTo(horizontal);
    assertThat(ruling.at()).isCloseTo(at, within(0.01));
    assertThat(ruling.from()).isCloseTo(from, within(0.01));
    assertThat(ruling.to()).isCloseTo(to, within(0.01));
    assertThat(ruling.thickness()).isCloseTo(thickness, within(0.01));
  }
}
