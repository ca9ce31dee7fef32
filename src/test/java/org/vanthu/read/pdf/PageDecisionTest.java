package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Word;

class PageDecisionTest {

  private static final String LINE = "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015";

  @TempDir Path folder;

  @Test
  void textLayerIsDigital() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 80, 700, 13, LINE));
      expect(pdf.read(folder), Origin.DIGITAL, "text layer");
    }
  }

  @Test
  void blankPageIsDigitalAndNotRead() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> c.setLineWidth(1));
      expect(pdf.read(folder), Origin.DIGITAL, "blank");
    }
  }

  @Test
  void scanWithoutLayerIsRead() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf.document, writing(600, 840));
      pdf.page(PDRectangle.A4, c -> c.drawImage(scan, 0, 0, 595, 842));
      expect(pdf.read(folder), Origin.OCR, "no text layer");
    }
  }

  @Test
  void scanInStripsIsRead() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject strip = LosslessFactory.createFromImage(pdf.document, writing(600, 84));
      pdf.page(
          PDRectangle.A4,
          c -> {
            for (int i = 0; i < 10; i++) {
              c.drawImage(strip, 0, i * 84.2f, 595, 84.2f);
            }
          });
      expect(pdf.read(folder), Origin.OCR, "no text layer");
    }
  }

  @Test
  void scanWithASignatureStampIsReadAndKeepsTheStampsWords() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf.document, writing(600, 840));
      PDPage page = pdf.page(PDRectangle.A4, c -> c.drawImage(scan, 0, 0, 595, 842));
      pdf.signatureField(page, new PDRectangle(300, 780, 250, 30), 9, "Ký bởi: Ủy ban nhân dân");
      Page read = pdf.read(folder);
      assertThat(DrawnPdf.texts(read)).containsExactly("Ký", "bởi:", "Ủy", "ban", "nhân", "dân");
      expect(read, Origin.OCR, "no text but a signature stamp");
      assertThat(read.words()).extracting(Word::road).containsOnly(Road.ANNOTATION).hasSize(6);
    }
  }

  @Test
  void invisibleLayerOfAnotherProgramIsDropped() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf.document, writing(600, 840));
      pdf.page(
          PDRectangle.A4,
          c -> {
            c.drawImage(scan, 0, 0, 595, 842);
            c.setRenderingMode(RenderingMode.NEITHER);
            pdf.text(c, 80, 700, 13, LINE);
          });
      Page read = pdf.read(folder);
      expect(
          read,
          Origin.OCR,
          "the text layer is invisible: another program's reading of the picture");
      assertThat(read.words()).isEmpty();
    }
  }

  @Test
  void layerUnderTheScanIsDropped() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf.document, writing(600, 840));
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 80, 700, 13, LINE);
            c.drawImage(scan, 0, 0, 595, 842);
          });
      Page read = pdf.read(folder);
      assertThat(read.origin()).isEqualTo(Origin.OCR);
      assertThat(read.words()).isEmpty();
    }
  }

  @Test
  void layerPrintedOverTheWritingItRepeatsIsDropped() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf.document, writing(600, 840));
      pdf.page(
          PDRectangle.A4,
          c -> {
            c.drawImage(scan, 0, 0, 595, 842);
            for (int i = 0; i < 20; i++) {
              pdf.text(c, 40, 842 - 47 - i * 40, 14, LINE);
            }
          });
      expect(
          pdf.read(folder),
          Origin.OCR,
          "the text layer repeats the picture under it: another program's reading");
    }
  }

  @Test
  void textOnAnEmptyBackgroundPictureIsDigital() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      BufferedImage pale = new BufferedImage(600, 840, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = pale.createGraphics();
      g.setColor(new Color(250, 250, 240));
      g.fillRect(0, 0, 600, 840);
      g.dispose();
      PDImageXObject picture = LosslessFactory.createFromImage(pdf.document, pale);
      pdf.page(
          PDRectangle.A4,
          c -> {
            c.drawImage(picture, 0, 0, 595, 842);
            pdf.text(c, 80, 700, 13, LINE);
          });
      expect(pdf.read(folder), Origin.DIGITAL, "text layer");
    }
  }

  @Test
  void pastedPictureOfAParagraphIsReadBesideTheText() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDImageXObject part = LosslessFactory.createFromImage(pdf.document, writing(600, 300));
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 80, 700, 13, LINE);
            c.drawImage(part, 80, 200, 430, 215);
          });
      Page read = pdf.read(folder);
      expect(read, Origin.MIXED, "a text layer beside 1 picture(s) that may hold writing");
      assertThat(DrawnPdf.texts(read)).contains("Luật", "2015");
    }
  }

  @Test
  void redSealBesideTextStaysDigital() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      BufferedImage seal = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = seal.createGraphics();
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, 300, 300);
      g.setColor(new Color(200, 20, 30));
      g.setStroke(new BasicStroke(12));
      g.drawOval(10, 10, 280, 280);
      g.dispose();
      PDImageXObject picture = LosslessFactory.createFromImage(pdf.document, seal);
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 80, 700, 13, LINE);
            c.drawImage(picture, 300, 200, 170, 170);
          });
      expect(pdf.read(folder), Origin.DIGITAL, "text layer");
    }
  }

  @Test
  void layerWithoutMeaningsIsReadFromItsPixels() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 80, 700, 13, LINE));
      pdf.save(folder);
      var font = pdf.document.getPage(0).getResources();
      var name = font.getFontNames().iterator().next();
      COSStream table = new COSStream();
      try (var out = table.createOutputStream()) {
        out.write(privateUse().getBytes(StandardCharsets.US_ASCII));
      }
      font.getFont(name).getCOSObject().setItem(COSName.TO_UNICODE, table);
      Page read = pdf.read(folder);
      expect(read, Origin.OCR, "the text layer's characters have no meaning");
      assertThat(read.words()).isEmpty();
    }
  }

  @Test
  void textInTcvn3IsConvertedAndSaysSo() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 80, 700, 13, "Céng hoµ x· héi chñ nghÜa ViÖt Nam");
            pdf.text(c, 80, 680, 13, "§éc lËp - Tù do - H¹nh phóc, Uû ban nh©n d©n tr\u00ADëng");
          });
      Page read = pdf.read(folder);
      assertThat(String.join(" ", DrawnPdf.texts(read)))
          .isEqualTo(
              "Cộng hoà xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc, Uỷ ban nhân dân"
                  + " trưởng");
      assertThat(read.words()).extracting(Word::road).containsOnly(Road.TCVN3);
      assertThat(read.words().getFirst().original()).isEqualTo("Céng");
    }
  }

  @Test
  void textInVniIsConverted() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(
          PDRectangle.A4,
          c -> {
            pdf.text(c, 80, 700, 13, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam");
            pdf.text(c, 80, 680, 13, "Ñoäc laäp - Töï do - Haïnh phuùc");
          });
      assertThat(String.join(" ", DrawnPdf.texts(pdf.read(folder))))
          .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc");
    }
  }

  @Test
  void westernTextIsNeverConverted() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      String french = "Les résultats définitifs à côté des élèves français où naît la théorie";
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 40, 700, 12, french));
      Page read = pdf.read(folder);
      assertThat(String.join(" ", DrawnPdf.texts(read))).isEqualTo(french);
      assertThat(read.origin()).isEqualTo(Origin.DIGITAL);
    }
  }

  private static void expect(Page page, Origin origin, String why) {
    assertThat(page.why()).isEqualTo(why);
    assertThat(page.origin()).isEqualTo(origin);
  }

  /** Lines of black writing on white, every 40 units of a page 842 high. */
  private static BufferedImage writing(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    for (int y = 47; y < height; y += 40) {
      for (int x = 40; x < width - 60; x += 14) {
        g.fillRect(x, y - 10, 2, 10);
        g.fillRect(x + 5, y - 10, 2, 10);
        g.fillRect(x, y - 6, 8, 2);
      }
    }
    g.dispose();
    return image;
  }

  private static String privateUse() {
    return """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0000> <0FFF> <E000> endbfrange
    endcmap end end
    """;
  }
}
