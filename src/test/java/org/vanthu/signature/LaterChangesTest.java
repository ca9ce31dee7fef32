package org.vanthu.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanthu.model.Signature;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Signature.Flaw;
import org.vanthu.model.Source;

/** What is done to a paper after it was signed. */
class LaterChangesTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-01-17T12:00:00+07:00");

  /** Bits turned, one at a time. */
  private static final int FLIPS = 60;

  @TempDir Path folder;

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "nothing that shows",
            Changes.SIGNATURES,
            document -> document.getDocumentInformation().setTitle("Another")),
        change(
            "metadata of the page",
            Changes.SIGNATURES,
            document -> {
              page(document).setItem(COSName.getPDFName("PieceInfo"), new COSDictionary());
              page(document).setNeedToBeUpdated(true);
            }),
        change(
            "another font under the same name",
            Changes.CONTENT,
            document -> {
              COSDictionary fonts =
                  page(document).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
              COSName name = fonts.keySet().iterator().next();
              fonts.setItem(name, new PDType1Font(FontName.ZAPF_DINGBATS).getCOSObject());
              fonts.setNeedToBeUpdated(true);
              page(document).setNeedToBeUpdated(true);
              page(document).getCOSDictionary(COSName.RESOURCES).setNeedToBeUpdated(true);
            }),
        change(
            "the bytes of the content itself",
            Changes.CONTENT,
            document -> {
              COSStream content = (COSStream) page(document).getDictionaryObject(COSName.CONTENTS);
              try (var out = content.createOutputStream()) {
                out.write("BT ET".getBytes(StandardCharsets.US_ASCII));
              }
              content.setNeedToBeUpdated(true);
            }),
        change(
            "a page turned",
            Changes.CONTENT,
            document -> {
              document.getPage(0).setRotation(90);
              page(document).setNeedToBeUpdated(true);
            }),
        change(
            "a page cut",
            Changes.CONTENT,
            document -> {
              document.getPage(0).setCropBox(new PDRectangle(0, 610, 595, 200));
              page(document).setNeedToBeUpdated(true);
            }),
        change(
            "a page added",
            Changes.CONTENT,
            document -> {
              document.addPage(new PDPage(PDRectangle.A4));
              COSDictionary pages = page(document).getCOSDictionary(COSName.PARENT);
              pages.setNeedToBeUpdated(true);
              pages.getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
            }),
        change(
            "layers",
            Changes.CONTENT,
            document -> {
              COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
              COSDictionary layers = new COSDictionary();
              layers.setItem(COSName.OCGS, new COSArray());
              catalog.setItem(COSName.OCPROPERTIES, layers);
              catalog.setNeedToBeUpdated(true);
            }),
        change(
            "the look of the stamp",
            Changes.ANNOTATIONS,
            document -> {
              PDAnnotation stamp = document.getPage(0).getAnnotations().getFirst();
              COSStream look = stamp.getNormalAppearanceStream().getCOSObject();
              try (var out = look.createOutputStream()) {
                out.write("BT /F1 8 Tf (Ky boi: ai do) Tj ET".getBytes(StandardCharsets.US_ASCII));
              }
              look.setNeedToBeUpdated(true);
            }),
        change(
            "the stamp moved",
            Changes.ANNOTATIONS,
            document -> {
              PDAnnotation stamp = document.getPage(0).getAnnotations().getFirst();
              stamp.setRectangle(new PDRectangle(60, 590, 200, 60));
              stamp.getCOSObject().setNeedToBeUpdated(true);
            }));
  }

  private static Arguments change(String what, Changes told, SignedPaper.Change change) {
    return Arguments.of(what, told, change);
  }

  private static COSDictionary page(PDDocument document) {
    return document.getPage(0).getCOSObject();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("changes")
  void whatCameAfterTheSignatureIsTold(String what, Changes told, SignedPaper.Change change)
      throws Exception {
    for (byte[] paper : List.of(SignedPaper.unsigned(), SignedPaper.compressed())) {
      byte[] signed = SignedPaper.stamped(paper, NOON, "Ky boi: Nguyen Van Mau");
      List<Signature> signatures = read(SignedPaper.updated(signed, "", change), Optional.empty());
      assertThat(signatures).extracting(Signature::changes).as(what).containsExactly(told);
      assertThat(signatures).allMatch(Signature::valid);
    }
  }

  @Test
  void stampThatBorrowsTheSignatureOfAnotherIsNeitherASignatureNorLeftUntold() throws Exception {
    byte[] signed = SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Ky boi: Nguyen Van Mau");
    byte[] borrowed = SignedPaper.updated(signed, "", LaterChangesTest::borrow);
    List<Signature> signatures = read(borrowed, Optional.empty());
    assertThat(signatures).hasSize(2);
    assertThat(signatures).extracting(Signature::valid).containsExactly(true, false);
    assertThat(signatures.getFirst().changes()).isEqualTo(Changes.ANNOTATIONS);
    assertThat(signatures.getFirst().place().orElseThrow().box().left()).isCloseTo(300, within(1.));
  }

  private static void borrow(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    List<PDAnnotation> notes = page.getAnnotations();
    COSDictionary widget = new COSDictionary(notes.getFirst().getCOSObject());
    widget.setItem(COSName.RECT, new PDRectangle(60, 100, 200, 60).getCOSArray());
    notes.add(PDAnnotation.createAnnotation(widget));
    page.setAnnotations(notes);
    page.getCOSObject().setNeedToBeUpdated(true);
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = new COSArray();
    fields.add(widget);
    fields.addAll(form.getCOSArray(COSName.FIELDS));
    form.setItem(COSName.FIELDS, fields);
    form.setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  @Test
  void noByteOfWhatIsSignedChangesUnseen() throws Exception {
    byte[] signed = SignedPaper.stamped(SignedPaper.compressed(), NOON, "Ky boi: Nguyen Van Mau");
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int gap = text.indexOf("/Contents <");
    int behind = text.indexOf('>', gap);
    Random random = new Random(4);
    for (int i = 0; i < FLIPS; i++) {
      int place = random.nextInt(signed.length);
      if (place >= gap && place <= behind) {
        continue;
      }
      byte[] flipped = signed.clone();
      flipped[place] ^= (byte) (1 << random.nextInt(8));
      assertThat(read(flipped, Optional.empty())).as("byte " + place).noneMatch(Signature::valid);
    }
  }

  @Test
  void signatureTakenOffByAnUpdateIsListedAsRemoved() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] stripped =
        SignedPaper.updated(
            SignedPaper.rewritten(signed),
            "",
            document -> {
              COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
              catalog.removeItem(COSName.ACRO_FORM);
              catalog.setNeedToBeUpdated(true);
            });
    List<Signature> signatures = read(stripped, Optional.empty());
    assertThat(signatures).hasSize(1);
    assertThat(signatures.getFirst().flaws()).containsExactly(Flaw.REMOVED);
    assertThat(signatures.getFirst().valid()).isFalse();
    assertThat(signatures.getFirst().signer()).isEqualTo(ThrowAwayKey.NAME);
    assertThat(signatures.getFirst().changes()).isEqualTo(Changes.CONTENT);
  }

  @Test
  void signatureUnderAPasswordIsJudgedWithIt() throws Exception {
    byte[] signed =
        SignedPaper.signed(
            SignedPaper.locked("mau"),
            "mau",
            NOON,
            Optional.of(new String[] {"Ky boi: Nguyen Van Mau"}),
            org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature
                .SUBFILTER_ETSI_CADES_DETACHED,
            ThrowAwayKey.ONE.detached(NOON));
    List<Signature> whole = read(signed, Optional.of("mau"));
    assertThat(whole).hasSize(1);
    assertThat(whole.getFirst().valid()).isTrue();
    assertThat(whole.getFirst().signer()).isEqualTo(ThrowAwayKey.NAME);
    assertThat(read(signed, Optional.empty())).isEmpty();
    byte[] turned =
        SignedPaper.updated(
            signed,
            "mau",
            document -> {
              document.getPage(0).setRotation(90);
              page(document).setNeedToBeUpdated(true);
            });
    assertThat(read(turned, Optional.of("mau")).getFirst().changes()).isEqualTo(Changes.CONTENT);
  }

  @Test
  void whiteSpaceBehindTheFileIsNoChange() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] longer = java.util.Arrays.copyOf(signed, signed.length + 2);
    longer[signed.length] = '\r';
    longer[signed.length + 1] = '\n';
    Signature signature = read(longer, Optional.empty()).getFirst();
    assertThat(signature.changes()).isEqualTo(Changes.NONE);
    assertThat(signature.coversWholeFile()).isFalse();
  }

  private List<Signature> read(byte[] pdf, Optional<String> password) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "paper", ".pdf"), pdf);
    return new SignatureReader()
        .read(new Source("0".repeat(64), "a.pdf", "application/pdf", file, password));
  }
}
