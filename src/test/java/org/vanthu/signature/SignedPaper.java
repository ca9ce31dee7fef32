package org.vanthu.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** A paper of one page that a test signs and then meddles with. */
public final class SignedPaper {

  /** Where a visible stamp stands, in user space. */
  public static final PDRectangle STAMP = new PDRectangle(300, 700, 200, 60);

  private static final FontName FONT = FontName.HELVETICA;

  /** Bytes left for the value. */
  private static final int LARGEST_VALUE = 50_000;

  private SignedPaper() {}

  /** Makes the value of a signature over what it is given. */
  interface Value {
    byte[] over(InputStream signed) throws Exception;
  }

  /** The page without signatures, its content readable in the bytes. */
  public static byte[] unsigned() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      draw(document, page, "So: 89/QD-UBND");
      return saved(document);
    }
  }

  private static void draw(PDDocument document, PDPage page, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
      content.beginText();
      content.setFont(new PDType1Font(FONT), 13);
      content.newLineAtOffset(72, 600);
      content.showText(text);
      content.endText();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  /** The page in compressed objects, as most programs write them. */
  static byte[] compressed() throws IOException {
    try (PDDocument document = Loader.loadPDF(unsigned())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** The page under a password. */
  static byte[] locked(String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(unsigned())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      return saved(document);
    }
  }

  /** Signed by a throw-away key, without a stamp. */
  public static byte[] signed(byte[] pdf, OffsetDateTime at) throws Exception {
    return signed(pdf, at, Optional.empty(), ThrowAwayKey.ONE.detached(at));
  }

  /** Signed, with a stamp that shows some lines. */
  public static byte[] stamped(byte[] pdf, OffsetDateTime at, String... lines) throws Exception {
    return signed(pdf, at, Optional.of(lines), ThrowAwayKey.ONE.detached(at));
  }

  static byte[] signed(byte[] pdf, OffsetDateTime at, Optional<String[]> lines, Value value)
      throws Exception {
    return signed(pdf, "", at, lines, PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED, value);
  }

  static byte[] signed(
      byte[] pdf,
      String password,
      OffsetDateTime at,
      Optional<String[]> lines,
      COSName subFilter,
      Value value)
      throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf, password);
        SignatureOptions options = new SignatureOptions()) {
      options.setPreferredSignatureSize(LARGEST_VALUE);
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(subFilter);
      signature.setSignDate(calendar(at));
      document.addSignature(signature, options);
      if (lines.isPresent()) {
        stamp(document, lines.get());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
      signing.setSignature(value.over(signing.getContent()));
      return out.toByteArray();
    }
  }

  private static Calendar calendar(OffsetDateTime at) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("GMT" + at.getOffset()));
    calendar.setTimeInMillis(at.toInstant().toEpochMilli());
    return calendar;
  }

  private static void stamp(PDDocument document, String[] lines) throws IOException {
    PDAnnotationWidget widget = document.getSignatureFields().getLast().getWidgets().getFirst();
    widget.setRectangle(STAMP);
    PDAppearanceStream appearance = new PDAppearanceStream(document);
    appearance.setBBox(new PDRectangle(STAMP.getWidth(), STAMP.getHeight()));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FONT));
    appearance.setResources(resources);
    StringBuilder content = new StringBuilder("BT /F1 8 Tf 10 TL 4 48 Td\n");
    for (String line : lines) {
      content.append('(').append(line).append(") Tj T*\n");
    }
    content.append("ET\n");
    try (var out = appearance.getStream().createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(appearance);
    widget.setAppearance(looks);
    widget.getCOSObject().setNeedToBeUpdated(true);
    looks.getCOSObject().setNeedToBeUpdated(true);
    appearance.getCOSObject().setNeedToBeUpdated(true);
  }

  /** With an annotation added in an update of its own. */
  public static byte[] annotated(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      PDAnnotationSquare square = new PDAnnotationSquare();
      square.setRectangle(new PDRectangle(60, 590, 200, 30));
      var annotations = page.getAnnotations();
      annotations.add(square);
      page.setAnnotations(annotations);
      return updated(document, page);
    }
  }

  /** Changes something of an open document and marks it. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** Changed in an update of its own. */
  static byte[] updated(byte[] pdf, String password, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf, password)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /** With another content of the page, in an update of its own. */
  public static byte[] rewritten(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write("BT /F1 13 Tf 72 600 Td (So: 98/QD-UBND) Tj ET".getBytes(StandardCharsets.UTF_8));
      }
      page.setContents(stream);
      return updated(document, page);
    }
  }

  private static byte[] updated(PDDocument document, PDPage page) throws IOException {
    page.getCOSObject().setNeedToBeUpdated(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }

  /** With some of its bytes put in the place of others of the same number. */
  public static byte[] with(byte[] pdf, String found, String put) {
    String latin = new String(pdf, StandardCharsets.ISO_8859_1);
    if (!latin.contains(found) || found.length() != put.length()) {
      throw new IllegalArgumentException(found + " is not there, or not as long as " + put);
    }
    return latin
        .replaceFirst(java.util.regex.Pattern.quote(found), put)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
