package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Mark;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Word;

class PdfWordsTest {

  @TempDir Path folder;

  @Test
  void wordStandsWhereItWasDrawnWithItsLettersEdges() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Số 3557"));
      Page page = pdf.read(folder);
      assertThat(DrawnPdf.texts(page)).containsExactly("Số", "3557");
      Word number = page.words().get(1);
      double left = 100 + pdf.width("Số ", 13);
      assertThat(number.box().left()).isCloseTo(left, within(0.05));
      assertThat(number.box().right()).isCloseTo(left + pdf.width("3557", 13), within(0.05));
      assertThat(number.box().contains(left + 1, page.height() - 701)).isTrue();
      assertThat(number.edges().at(2)).isCloseTo(left + pdf.width("35", 13), within(0.05));
      assertThat(number.style().size()).isCloseTo(13, within(0.01));
      assertThat(number.road()).isEqualTo(Road.TEXT_LAYER);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void turnedPageIsReadAsDisplayed(int rotation) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = pdf.page(new PDRectangle(600, 800), c -> pdf.text(c, 100, 700, 20, "Điều"));
      page.setRotation(rotation);
      page.setCropBox(new PDRectangle(50, 40, 500, 700));
      Page read = pdf.read(folder);
      boolean upright = rotation % 180 == 0;
      assertThat(read.width()).isEqualTo(upright ? 500 : 700);
      assertThat(read.height()).isEqualTo(upright ? 700 : 500);
      Word word = read.words().getFirst();
      assertThat(word.style().rotation()).isEqualTo(rotation);
      double x = 100 - 50 + 1;
      double y = 740 - 700 - 1;
      switch (rotation) {
        case 90 -> assertThat(word.box().contains(700 - y, x)).isTrue();
        case 180 -> assertThat(word.box().contains(500 - x, 700 - y)).isTrue();
        case 270 -> assertThat(word.box().contains(y, 500 - x)).isTrue();
        default -> assertThat(word.box().contains(x, y)).isTrue();
      }
      assertThat(word.boxOf(0, 1).width() + word.boxOf(0, 1).height())
          .isLessThan(word.box().width() + word.box().height());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void firstLetterOfTurnedTextLiesWhereItWasDrawn(int angle) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          new PDRectangle(400, 400),
          c -> {
            c.beginText();
            c.setFont(pdf.font, 20);
            c.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(-angle), 200, 200));
            c.showText("MWi");
            c.endText();
          });
      Word word = pdf.read(folder).words().getFirst();
      assertThat(word.text()).isEqualTo("MWi");
      assertThat(word.style().rotation()).isEqualTo(angle);
      assertThat(word.boxOf(0, 1).grown(0.1).contains(200, 200)).isTrue();
      assertThat(word.boxOf(2, 3).grown(0.1).contains(200, 200)).isFalse();
    }
  }

  @Test
  void numberInSignatureFieldIsAWordAtItsPlace() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Số:        /TB-UBND"));
      pdf.signatureField(page, new PDRectangle(125, 695, 200, 30), 13, "11");
      Page read = pdf.read(folder);
      Word number = read.words().getLast();
      assertThat(number.text()).isEqualTo("11");
      assertThat(number.road()).isEqualTo(Road.ANNOTATION);
      assertThat(number.box().left()).isCloseTo(127, within(0.05));
      assertThat(number.box().contains(128, page.getMediaBox().getHeight() - 701)).isTrue();
      assertThat(read.marks()).isEmpty();
    }
  }

  @Test
  void stampOfASignatureIsMarkedAsOne() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Quyết định"));
      pdf.signatureField(
          page, new PDRectangle(300, 780, 200, 30), 9, "Ký bởi: Ủy ban nhân dân 17.01.2025");
      Page read = pdf.read(folder);
      assertThat(read.marks()).extracting(Mark::type).containsExactly(Mark.Type.DIGITAL_STAMP);
      assertThat(read.marks().getFirst().region().box().left()).isCloseTo(302, within(0.1));
    }
  }

  @Test
  void hiddenAnnotationIsNotRead() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Quyết"));
      pdf.signatureField(page, new PDRectangle(125, 600, 200, 30), 13, "12").setHidden(true);
      pdf.signatureField(page, new PDRectangle(125, 600, 200, 30), 13, "13").setNoView(true);
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("Quyết");
    }
  }

  @Test
  void lettersInSpacedTitleAreJoinedToWords() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 14, "T Ờ   T R Ì N H"));
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("TỜ", "TRÌNH");
    }
  }

  @Test
  void rowOfColumnNumbersIsNotJoined() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 14, "1 2 3 4 5 6"));
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("1", "2", "3", "4", "5", "6");
    }
  }

  @Test
  void placesPartWordsWithoutSpaces() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 100, 700, 12, "nhân");
            pdf.text(c, 100 + pdf.width("nhân", 12) + 3, 700, 12, "dân");
            pdf.text(c, 100 + pdf.width("nhândân", 12) + 3.2, 700, 12, "12");
          });
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("nhân", "dân12");
    }
  }

  @Test
  void textPrintedTwiceForBoldnessCountsOnce() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 100, 700, 12, "QUYẾT 11");
            pdf.text(c, 100.3, 700, 12, "QUYẾT 11");
          });
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("QUYẾT", "11");
    }
  }

  @Test
  void combiningMarksAreComposedAndTheOriginalIsKept() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      String apart = Normalizer.normalize("là", Normalizer.Form.NFD);
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 12, apart));
      Word word = pdf.read(folder).words().getFirst();
      assertThat(word.text()).isEqualTo("là");
      assertThat(word.original()).isEqualTo(apart);
    }
  }

  @Test
  void raisedNoteMarkIsNoPartOfTheNumber() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 100, 700, 13, "2022");
            pdf.text(c, 100 + pdf.width("2022", 13), 705, 8, "3");
          });
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("2022", "3");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "m,5,2,' ha',m2|ha",
    "(m,5,2,),(m2)",
    "1.500 cm,5,3,'',1.500|cm3",
    "CO,-3,2,'',CO2",
    "H,-3,2,O,H2O",
    "T,-3,ksth,' < 20',Tksth|<|20",
    "thiết bị,5,(1),'',thiết|bị(1)",
    "NĐ-CP,5,1,'',NĐ-CP|1",
    "1.500,5,2,.,1.500|2|.",
    "m,-11,2,'',m|2"
  })
  void raisedDigitOfAUnitBelongsToItAndANotesMarkDoesNot(
      String base, double raised, String small, String after, String words) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            double x = 100 + pdf.width(base, 13);
            pdf.text(c, 100, 700, 13, base);
            pdf.text(c, x, 700 + raised, 8, small);
            pdf.text(c, x + pdf.width(small, 8), 700, 13, after);
          });
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly(words.split("\\|"));
    }
  }

  @Test
  void whatIsPaintedOverOrWithoutInkIsNotOnThePage() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 100, 700, 13, "111");
            c.setNonStrokingColor(1f);
            c.addRect(90, 690, 100, 30);
            c.fill();
            c.setNonStrokingColor(0f);
            pdf.text(c, 100, 700, 13, "222");
            c.saveGraphicsState();
            c.setRenderingMode(RenderingMode.NEITHER);
            pdf.text(c, 100, 600, 13, "333");
            c.restoreGraphicsState();
          });
      assertThat(DrawnPdf.texts(pdf.read(folder))).containsExactly("222");
    }
  }

  @Test
  void readingTwiceGivesTheSame() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Căn cứ Luật Ngân sách nhà nước"));
      List<Word> once = pdf.read(folder).words();
      assertThat(pdf.read(folder).words()).isEqualTo(once).isNotEmpty();
    }
  }
}
