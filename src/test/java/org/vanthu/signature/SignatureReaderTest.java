package org.vanthu.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.Signature;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Signature.Flaw;
import org.vanthu.model.Signature.TimeFrom;
import org.vanthu.model.Source;

@Timeout(60)
class SignatureReaderTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-01-17T12:00:00+07:00");

  @TempDir Path folder;

  @Test
  void intactSignatureTellsWhoAndWhenAndHoldsThoughItsCertificateRanOut() throws Exception {
    Signature signature = only(SignedPaper.signed(SignedPaper.unsigned(), NOON));
    assertThat(signature.signer()).isEqualTo(ThrowAwayKey.NAME);
    assertThat(signature.organisation()).contains(ThrowAwayKey.ORGANISATION);
    assertThat(signature.signedAt()).contains(NOON);
    assertThat(signature.timeFrom()).contains(TimeFrom.SIGNED_ATTRIBUTE);
    assertThat(signature.valid()).isTrue();
    assertThat(signature.coversWholeFile()).isTrue();
    assertThat(signature.changedAfter()).isFalse();
    assertThat(signature.changes()).isEqualTo(Changes.NONE);
    assertThat(signature.flaws()).isEmpty();
  }

  @Test
  void signatureWithoutAWidgetHasNoPlace() throws Exception {
    assertThat(only(SignedPaper.signed(SignedPaper.unsigned(), NOON)).place()).isEmpty();
  }

  @Test
  void placeOfAStampIsItsWidgetOnThePageAsDisplayed() throws Exception {
    Signature signature = only(SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Ky boi"));
    assertThat(signature.place())
        .hasValueSatisfying(place -> {
          assertThat(place.page()).isEqualTo(1);
          assertThat(place.box().left()).isCloseTo(300, within(0.01));
          assertThat(place.box().top()).isCloseTo(841.89 - 760, within(0.01));
          assertThat(place.box().right()).isCloseTo(500, within(0.01));
          assertThat(place.box().bottom()).isCloseTo(841.89 - 700, within(0.01));
        });
  }

  @Test
  void aByteChangedWithinTheRangeBreaksTheSignature() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    Signature signature = only(SignedPaper.with(signed, "So: 89/", "So: 98/"));
    assertThat(signature.valid()).isFalse();
    assertThat(signature.flaws()).containsExactly(Flaw.BYTES_CHANGED);
    assertThat(signature.signer()).isEqualTo(ThrowAwayKey.NAME);
  }

  @Test
  void anAnnotationAddedAfterSigningIsToldAndThePageIsSaidToBeTheSame() throws Exception {
    byte[] signed = SignedPaper.stamped(SignedPaper.unsigned(), NOON, "Ky boi");
    Signature signature = only(SignedPaper.annotated(signed));
    assertThat(signature.valid()).isTrue();
    assertThat(signature.coversWholeFile()).isFalse();
    assertThat(signature.changes()).isEqualTo(Changes.ANNOTATIONS);
    assertThat(signature.changedAfter()).isTrue();
  }

  @Test
  void anotherPageContentAfterSigningIsTold() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    Signature signature = only(SignedPaper.rewritten(signed));
    assertThat(signature.valid()).isTrue();
    assertThat(signature.changes()).isEqualTo(Changes.CONTENT);
    assertThat(signature.changedAfter()).isTrue();
  }

  @Test
  void aSecondSignatureIsNoChangeAndBothComeInOrder() throws Exception {
    byte[] first = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] both = SignedPaper.stamped(first, NOON.plusHours(3), "Ky boi");
    List<Signature> signatures = read(both);
    assertThat(signatures)
        .extracting(signature -> signature.signedAt().orElseThrow())
        .containsExactly(NOON, NOON.plusHours(3));
    assertThat(signatures).allMatch(Signature::valid).noneMatch(Signature::changedAfter);
    assertThat(signatures)
        .extracting(Signature::changes)
        .containsExactly(Changes.SIGNATURES, Changes.NONE);
    assertThat(signatures).extracting(Signature::coversWholeFile).containsExactly(false, true);
  }

  @Test
  void aStampOfASignatureThatDoesNotHoldIsAnAnnotationForTheOneBefore() throws Exception {
    byte[] first = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] both =
        SignedPaper.signed(
            first, NOON, Optional.of(new String[] {"Ky boi"}), signed -> new byte[] {1, 2, 3});
    assertThat(read(both))
        .extracting(Signature::changes)
        .containsExactly(Changes.ANNOTATIONS, Changes.NONE);
    assertThat(read(both)).extracting(Signature::valid).containsExactly(true, false);
  }

  @Test
  void contentChangedBetweenTwoSignaturesIsToldOfTheFirstAlone() throws Exception {
    byte[] first = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] both = SignedPaper.signed(SignedPaper.rewritten(first), NOON);
    assertThat(read(both))
        .extracting(Signature::changes)
        .containsExactly(Changes.CONTENT, Changes.NONE);
  }

  @Test
  void valueThatIsNoSignatureIsListedAsNotValid() throws Exception {
    for (byte[] value : List.of(new byte[0], new byte[] {0x30, 3, 2, 1, 5}, nested(20_000))) {
      Signature signature =
          only(SignedPaper.signed(SignedPaper.unsigned(), NOON, Optional.empty(), s -> value));
      assertThat(signature.valid()).isFalse();
      assertThat(signature.flaws()).containsExactly(Flaw.UNREADABLE);
      assertThat(signature.signedAt()).contains(NOON);
    }
  }

  @Test
  void valueThatCarriesWhatItSignsSignsNothingOfTheFile() throws Exception {
    Signature signature =
        only(
            SignedPaper.signed(
                SignedPaper.unsigned(),
                NOON,
                Optional.empty(),
                ThrowAwayKey.ONE.carrying("another paper".getBytes(StandardCharsets.UTF_8), NOON)));
    assertThat(signature.valid()).isFalse();
    assertThat(signature.flaws()).contains(Flaw.BYTES_CHANGED);
  }

  @Test
  void weakDigestIsToldAndHolds() throws Exception {
    Signature signature =
        only(
            SignedPaper.signed(
                SignedPaper.unsigned(), NOON, Optional.empty(), ThrowAwayKey.ONE.weak(NOON)));
    assertThat(signature.valid()).isTrue();
    assertThat(signature.flaws()).containsExactly(Flaw.WEAK_ALGORITHM);
  }

  @Test
  void absurdRangeIsToldAndNothingIsReadByIt() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    String range = range(signed);
    for (String start :
        List.of("[9", "[0 99999999999", "[0 -1 5 2147483647", "[0 1 2", "[0 0 0 0", "[(0)")) {
      String absurd = (start + " ".repeat(range.length())).substring(0, range.length() - 1) + "]";
      Signature signature = only(SignedPaper.with(signed, range, absurd));
      assertThat(signature.valid()).as(absurd).isFalse();
      assertThat(signature.flaws()).as(absurd).containsExactly(Flaw.BYTE_RANGE);
      assertThat(signature.changes()).as(absurd).isEqualTo(Changes.UNKNOWN);
    }
  }

  @Test
  void rangeThatLeavesMoreThanTheValueOutIsNotASignatureOfTheFile() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    String range = range(signed);
    Matcher numbers = Pattern.compile("\\[0 (\\d+) (\\d+) (\\d+)").matcher(range);
    assertThat(numbers.find()).isTrue();
    int after = Integer.parseInt(numbers.group(2)) + 1;
    int length = Integer.parseInt(numbers.group(3)) - 1;
    String wider = "[0 " + numbers.group(1) + " " + after + " " + length;
    String put = (wider + " ".repeat(range.length())).substring(0, range.length() - 1) + "]";
    assertThat(only(SignedPaper.with(signed, range, put)).flaws()).contains(Flaw.BYTE_RANGE);
  }

  @Test
  void localTimeToldAsUtcIsSeenByTheOtherTimeAndPutRight() throws Exception {
    OffsetDateTime wrong = OffsetDateTime.parse("2025-01-17T12:00:04Z");
    Signature signature =
        only(
            SignedPaper.signed(
                SignedPaper.unsigned(), NOON, Optional.empty(), ThrowAwayKey.ONE.detached(wrong)));
    assertThat(signature.signedAt()).contains(NOON);
    assertThat(signature.timeFrom()).contains(TimeFrom.DICTIONARY);
    assertThat(signature.flaws()).containsExactly(Flaw.LOCAL_TIME_AS_UTC);
    assertThat(signature.valid()).isTrue();
  }

  @Test
  void timeStampOfASignatureTellsItsTimeAndTheSignersClockIsKept() throws Exception {
    Signature signature = only(stampedLater(true));
    assertThat(signature.valid()).isTrue();
    assertThat(signature.signedAt()).contains(NOON.plusMinutes(2));
    assertThat(signature.timeFrom()).contains(TimeFrom.TIMESTAMP);
    assertThat(signature.claimedAt()).contains(NOON);
  }

  @Test
  void timeStampOfSomethingElseIsNotBelieved() throws Exception {
    Signature signature = only(stampedLater(false));
    assertThat(signature.signedAt()).contains(NOON);
    assertThat(signature.timeFrom()).contains(TimeFrom.SIGNED_ATTRIBUTE);
  }

  private static byte[] stampedLater(boolean itsOwn) throws Exception {
    return SignedPaper.signed(
        SignedPaper.unsigned(),
        NOON,
        Optional.empty(),
        ThrowAwayKey.ONE.stamped(NOON, NOON.plusMinutes(2), itsOwn));
  }

  @Test
  void timeStampOfTheFileIsListedAsOne() throws Exception {
    byte[] signed = SignedPaper.signed(SignedPaper.unsigned(), NOON);
    byte[] stamped =
        with(COSName.getPDFName("ETSI.RFC3161"), signed, ThrowAwayKey.ONE.timestamp(NOON));
    assertThat(read(stamped))
        .extracting(Signature::type)
        .containsExactly(Signature.Type.SIGNATURE, Signature.Type.TIMESTAMP);
    assertThat(read(stamped)).allMatch(Signature::valid).noneMatch(Signature::changedAfter);
    assertThat(read(stamped).getLast().signedAt()).contains(NOON);
    assertThat(read(SignedPaper.with(stamped, "So: 89/", "So: 98/"))).noneMatch(Signature::valid);
  }

  @Test
  void valueThatCarriesTheDigestOfTheFileHoldsUntilTheFileChanges() throws Exception {
    byte[] signed =
        with(
            COSName.getPDFName("adbe.pkcs7.sha1"),
            SignedPaper.unsigned(),
            ThrowAwayKey.ONE.carryingDigest(NOON));
    assertThat(only(signed).valid()).isTrue();
    Signature changed = only(SignedPaper.with(signed, "So: 89/", "So: 98/"));
    assertThat(changed.flaws()).containsExactly(Flaw.BYTES_CHANGED);
  }

  private static byte[] with(COSName subFilter, byte[] pdf, SignedPaper.Value value)
      throws Exception {
    return SignedPaper.signed(pdf, "", NOON, Optional.empty(), subFilter, value);
  }

  @Test
  void unsignedFileNeedsNoneOfTheLibrariesThatJudgeSignatures() throws Exception {
    Path unsigned = write(SignedPaper.unsigned());
    assertThat(withoutLibraries(unsigned)).isEqualTo(List.of());
    Path signed = write(SignedPaper.signed(SignedPaper.unsigned(), NOON));
    assertThatThrownBy(() -> withoutLibraries(signed)).hasCauseInstanceOf(Shut.class);
  }

  @Test
  void formThatHoldsItselfAndMoreSignaturesThanAnyPaperHasAreReadToAnEnd() throws Exception {
    byte[] paper =
        SignedPaper.updated(
            SignedPaper.unsigned(), "", document -> knot(document.getDocumentCatalog()));
    List<Signature> signatures = read(paper);
    assertThat(signatures).hasSize(SignatureFields.MOST_SIGNATURES + 1);
    assertThat(signatures).noneMatch(Signature::valid);
    assertThat(signatures).filteredOn(s -> s.flaws().contains(Flaw.TOO_MANY)).hasSize(1);
  }

  private static void knot(PDDocumentCatalog catalog) {
    COSArray fields = new COSArray();
    COSDictionary itself = new COSDictionary();
    itself.setItem(COSName.KIDS, fields);
    fields.add(itself);
    for (int i = 0; i < 2 * SignatureFields.MOST_SIGNATURES; i++) {
      COSDictionary value = new COSDictionary();
      value.setItem(COSName.BYTERANGE, COSArray.ofCOSIntegers(List.of(0, i, 2, 3)));
      COSDictionary field = new COSDictionary();
      field.setItem(COSName.FT, COSName.SIG);
      field.setItem(COSName.V, value);
      fields.add(field);
    }
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    catalog.getCOSObject().setItem(COSName.ACRO_FORM, form);
    catalog.getCOSObject().setNeedToBeUpdated(true);
  }

  @Test
  void damagedFileWithTracesOfASignatureHasNone() throws IOException {
    assertThat(read("%PDF-1.7\n/ByteRange [0 1 2 3]".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
  }

  /** A library that must not be touched was. */
  private static final class Shut extends Error {
    private static final long serialVersionUID = 1;
  }

  private static Object withoutLibraries(Path file) throws Exception {
    List<URL> roots = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      roots.add(Path.of(part).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(roots.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("eu.europa.") || name.startsWith("org.apache.pdfbox.")) {
              throw new Shut();
            }
            return super.findClass(name);
          }
        }) {
      Object source =
          loader
              .loadClass(Source.class.getName())
              .getConstructors()[0]
              .newInstance("0".repeat(64), "a.pdf", "application/pdf", file, Optional.empty());
      Class<?> reader = loader.loadClass(SignatureReader.class.getName());
      return reader
          .getMethod("read", source.getClass())
          .invoke(reader.getConstructor().newInstance(), source);
    }
  }

  private static String range(byte[] signed) {
    Matcher range =
        Pattern.compile("/ByteRange (\\[[^]]*])")
            .matcher(new String(signed, StandardCharsets.ISO_8859_1));
    assertThat(range.find()).isTrue();
    return range.group(1);
  }

  /** So many sequences within each other. */
  private static byte[] nested(int depth) {
    byte[] bytes = new byte[2 * depth];
    for (int i = 0; i < depth; i++) {
      bytes[2 * i] = 0x30;
      bytes[2 * i + 1] = (byte) 0x80;
    }
    return bytes;
  }

  private Signature only(byte[] pdf) throws IOException {
    List<Signature> signatures = read(pdf);
    assertThat(signatures).hasSize(1);
    return signatures.getFirst();
  }

  private List<Signature> read(byte[] pdf) throws IOException {
    Path file = write(pdf);
    return new SignatureReader()
        .read(new Source("0".repeat(64), "a.pdf", "application/pdf", file, Optional.empty()));
  }

  private Path write(byte[] pdf) throws IOException {
    Path file = Files.createTempFile(folder, "paper", ".pdf");
    return Files.write(file, pdf);
  }
}
