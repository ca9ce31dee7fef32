package org.vanthu.corpus.press;

import org.vanthu.corpus.Typeface;

/**
 * A named, frozen way to make papers: what is drawn for each document, and how often. Figures are
 * told by its name, so a change makes a new profile or is a deliberate act (a test pins each).
 *
 * @param purpose one line for the table of profiles
 * @param forms in which the file is written
 * @param typefaces in which the paper is printed
 * @param layers of text in PDF files that are not scanned
 * @param slots how number and day get into their slots
 * @param marks put on the paper after it was printed
 * @param scan how paper is scanned, where the form is a scan
 */
record Profile(
    String name,
    String purpose,
    Shares<Form> forms,
    Shares<Typeface> typefaces,
    Shares<Layer> layers,
    Shares<Slot> slots,
    Marks marks,
    Scan scan) {

  /** Kind of file. */
  enum Form {
    /** PDF printed from its text. */
    PDF,
    /** Word file of the same content. */
    DOCX,
    /** PDF of JPEG pictures. */
    PDF_JPEG,
    /** PDF of black-and-white pictures, CCITT group 4. */
    PDF_BILEVEL,
    TIFF_JPEG,
    TIFF_DEFLATE,
    /** Black and white, CCITT group 4. */
    TIFF_BILEVEL,
    /** First page alone. */
    JPEG,
    /** First page alone. */
    PNG
  }

  /** What copying text out of a PDF yields. */
  enum Layer {
    /** What is seen. */
    HONEST,
    /** Some pages are pictures without text. */
    MISSING,
    /** Letters are shifted by a wrong ToUnicode. */
    SHIFTED,
    /** Somebody else's poor OCR lies invisibly over pictures of the pages. */
    POOR_OCR,
    /** Bytes of fonts in the encoding TCVN3. */
    TCVN3,
    /** Bytes of fonts in the encoding VNI-Windows. */
    VNI,
    /** Letters and their marks apart (Unicode NFD). */
    DECOMPOSED,
    /** The upper or lower part of pages is a picture. */
    MIXED
  }

  /** How number and day are filled in. */
  enum Slot {
    PRINTED,
    /** As annotations placed after the PDF was made; printed where the form has none. */
    STAMPED,
    /** With a pen; printed where the form is no picture. */
    HANDWRITTEN,
    /** With a pen on dotted lines. */
    HANDWRITTEN_ON_DOTS
  }

  /**
   * Chances, 0 to 1, that a paper has marks.
   *
   * @param seal red, over the signer
   * @param signature of the signer, crossing the seal
   * @param incoming stamp of the office that received it, filled in with a pen
   * @param ticks of a pencil beside lines
   * @param digital stamp of a digital signature, as an annotation; PDF only
   */
  record Marks(double seal, double signature, double incoming, double ticks, double digital) {}

  /**
   * How paper is scanned.
   *
   * @param dotsPerInch of the pictures
   * @param colour chance of colours; grey otherwise
   * @param skew in degrees, clockwise
   * @param blur radius of the lost focus in points
   * @param toner weight of the ink; above 1 strokes thicken
   * @param grain standard deviation of the noise in grey levels
   * @param paper grey level of empty paper
   * @param threshold below which a black-and-white picture is black, 0 to 255
   * @param quality of JPEG compression, 0 to 1
   * @param wear of the paper
   */
  record Scan(
      Shares<Integer> dotsPerInch,
      double colour,
      Range skew,
      Range blur,
      Range toner,
      Range grain,
      Range paper,
      Range threshold,
      Range quality,
      Wear wear) {}

  /**
   * What happened to paper: ranges of depths, and chances from 0 to 1.
   *
   * @param unevenLight how much the darkest corner is dimmed
   * @param shineThrough how dark letters of the other side are
   * @param fold chance of each of two fold lines
   * @param darkEdges chance of the lid's shadow
   * @param holes chance of punched holes
   * @param staple chance of a staple's shadow
   * @param turned chance that a page lies on its side or head
   */
  record Wear(
      Range unevenLight,
      Range shineThrough,
      double fold,
      double darkEdges,
      double holes,
      double staple,
      double turned) {}

  /** Whether every document is a picture. */
  boolean scanned() {
    return forms.shares().stream()
        .noneMatch(share -> share.value() == Form.PDF || share.value() == Form.DOCX);
  }
}
