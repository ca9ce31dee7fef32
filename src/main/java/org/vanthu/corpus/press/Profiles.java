package org.vanthu.corpus.press;

import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.press.Profile.Form;
import org.vanthu.corpus.press.Profile.Layer;
import org.vanthu.corpus.press.Profile.Marks;
import org.vanthu.corpus.press.Profile.Scan;
import org.vanthu.corpus.press.Profile.Slot;
import org.vanthu.corpus.press.Profile.Wear;

/** The frozen profiles. */
final class Profiles {

  private static final Shares<Typeface> TIMES =
      Shares.of(80, Typeface.TINOS).and(20, Typeface.FREE_SERIF);

  private static final Shares<Typeface> MANY =
      Shares.of(64, Typeface.TINOS)
          .and(20, Typeface.FREE_SERIF)
          .and(12, Typeface.ARIMO)
          .and(4, Typeface.DEJAVU_SERIF);

  /** Pages that somebody else scanned into a PDF with poor text, and pages without text. */
  private static final Scan OTHERS_SCAN =
      new Scan(
          Shares.of(50, 150).and(50, 200),
          0.6,
          Range.of(-0.5, 0.5),
          Range.of(0.2, 0.35),
          Range.of(0.95, 1.2),
          Range.of(2, 6),
          Range.of(240, 252),
          Range.exactly(150),
          Range.of(0.55, 0.75),
          new Wear(Range.of(0, 0.08), Range.of(0, 0.03), 0, 0.1, 0.1, 0.1, 0));

  static final Profile DIGITAL =
      new Profile(
          "digital",
          "PDF with honest text in several typefaces, some with number and day placed later or a"
              + " digital signature; a share of DOCX",
          Shares.of(85, Form.PDF).and(15, Form.DOCX),
          MANY,
          Shares.only(Layer.HONEST),
          Shares.of(65, Slot.PRINTED).and(35, Slot.STAMPED),
          new Marks(0, 0, 0, 0, 0.35),
          OTHERS_SCAN);

  static final Profile CLEAN300 =
      new Profile(
          "clean300",
          "good scans: 300 dpi, little skew, red seal and signature",
          Shares.of(60, Form.PDF_JPEG)
              .and(20, Form.TIFF_JPEG)
              .and(10, Form.TIFF_DEFLATE)
              .and(5, Form.PNG)
              .and(5, Form.JPEG),
          TIMES,
          Shares.only(Layer.HONEST),
          Shares.only(Slot.PRINTED),
          new Marks(0.8, 0.8, 0, 0, 0),
          new Scan(
              Shares.only(300),
              0.8,
              Range.of(-0.3, 0.3),
              Range.of(0.1, 0.2),
              Range.of(1, 1.2),
              Range.of(1, 3),
              Range.of(246, 255),
              Range.exactly(150),
              Range.of(0.7, 0.85),
              new Wear(Range.of(0, 0.04), Range.exactly(0), 0, 0, 0, 0, 0)));

  static final Profile POOR200 =
      new Profile(
          "poor200",
          "poor scans: 200 dpi, seal over text, ±0.7° skew, blur, grain, JPEG quality 40",
          Shares.only(Form.PDF_JPEG),
          TIMES,
          Shares.only(Layer.HONEST),
          Shares.only(Slot.PRINTED),
          new Marks(1, 0.9, 0.3, 0.2, 0),
          new Scan(
              Shares.only(200),
              1,
              Range.of(-0.7, 0.7),
              Range.of(0.36, 0.46),
              Range.of(0.85, 1.1),
              Range.of(9, 13),
              Range.of(228, 248),
              Range.exactly(150),
              Range.exactly(0.4),
              new Wear(Range.of(0.05, 0.18), Range.of(0.03, 0.1), 0.3, 0.4, 0.3, 0.3, 0)));

  static final Profile POOR150 =
      new Profile(
          "poor150",
          "poor scans: 150 dpi, skew, bleeding through, folds, some pages turned",
          Shares.of(80, Form.PDF_JPEG).and(10, Form.TIFF_JPEG).and(10, Form.JPEG),
          TIMES,
          Shares.only(Layer.HONEST),
          Shares.only(Slot.PRINTED),
          new Marks(0.9, 0.9, 0.4, 0.3, 0),
          new Scan(
              Shares.only(150),
              0.6,
              Range.of(-1.2, 1.2),
              Range.of(0.4, 0.6),
              Range.of(0.8, 1.2),
              Range.of(6, 14),
              Range.of(220, 248),
              Range.exactly(150),
              Range.of(0.4, 0.55),
              new Wear(Range.of(0.05, 0.3), Range.of(0.03, 0.1), 0.3, 0.3, 0.3, 0.3, 0.15)));

  static final Profile BILEVEL100 =
      new Profile(
          "bilevel100",
          "fax-like: 100 dpi, black and white, CCITT group 4",
          Shares.of(60, Form.PDF_BILEVEL).and(40, Form.TIFF_BILEVEL),
          TIMES,
          Shares.only(Layer.HONEST),
          Shares.only(Slot.PRINTED),
          new Marks(0.7, 0.8, 0.3, 0.1, 0),
          new Scan(
              Shares.only(100),
              0,
              Range.of(-0.5, 0.5),
              Range.of(0.2, 0.35),
              Range.of(1, 1.3),
              Range.of(4, 10),
              Range.of(235, 250),
              Range.of(140, 185),
              Range.exactly(1),
              new Wear(Range.of(0, 0.1), Range.of(0, 0.05), 0.2, 0.2, 0.2, 0.2, 0)));

  static final Profile HAND =
      new Profile(
          "hand",
          "number and day written with a pen, blue or black, some on dotted lines; 100 to 300 dpi",
          Shares.of(85, Form.PDF_JPEG).and(10, Form.TIFF_JPEG).and(5, Form.PDF_BILEVEL),
          TIMES,
          Shares.only(Layer.HONEST),
          Shares.of(70, Slot.HANDWRITTEN).and(30, Slot.HANDWRITTEN_ON_DOTS),
          new Marks(0.9, 0.9, 0.4, 0.1, 0.3),
          new Scan(
              Shares.of(25, 100).and(20, 150).and(35, 200).and(20, 300),
              0.75,
              Range.of(-1, 1),
              Range.of(0.1, 0.4),
              Range.of(0.95, 1.3),
              Range.of(1, 7),
              Range.of(235, 254),
              Range.of(140, 185),
              Range.of(0.5, 0.85),
              new Wear(Range.of(0, 0.12), Range.of(0, 0.05), 0.1, 0.15, 0.15, 0.15, 0)));

  static final Profile LIES =
      new Profile(
          "lies",
          "PDF whose text layers cannot be trusted, and honest ones among them",
          Shares.only(Form.PDF),
          TIMES,
          Shares.of(14, Layer.HONEST)
              .and(12, Layer.MISSING)
              .and(14, Layer.SHIFTED)
              .and(14, Layer.POOR_OCR)
              .and(16, Layer.TCVN3)
              .and(10, Layer.VNI)
              .and(8, Layer.DECOMPOSED)
              .and(12, Layer.MIXED),
          Shares.of(85, Slot.PRINTED).and(15, Slot.STAMPED),
          new Marks(0, 0, 0, 0, 0.2),
          OTHERS_SCAN);

  static final List<Profile> ALL =
      List.of(DIGITAL, CLEAN300, POOR200, POOR150, BILEVEL100, HAND, LIES);

  private Profiles() {}

  static Optional<Profile> named(String name) {
    return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }
}
