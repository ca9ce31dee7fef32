package org.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

@Timeout(60)
class HostilePdfTest {

  @TempDir Path folder;

  @Test
  void lockedFileAsksForItsPassword() throws Exception {
    Path file = locked("secret");
    refused(FailureCode.PASSWORD_NEEDED, () -> DrawnPdf.open(file));
    refused(FailureCode.PASSWORD_WRONG, () -> DrawnPdf.open(file, Optional.of("guess")));
    try (PdfReading reading = DrawnPdf.open(file, Optional.of("secret"))) {
      assertThat(DrawnPdf.texts(reading.page(1))).containsExactly("Mật");
    }
  }

  @Test
  void fileThatOnlyItsOwnerMayChangeOpens() throws Exception {
    try (PdfReading reading = DrawnPdf.open(locked(""))) {
      assertThat(DrawnPdf.texts(reading.page(1))).containsExactly("Mật");
    }
  }

  @Test
  void tooManyPagesAreRefusedQuickly() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 0; i < 20_000; i++) {
        pdf.document.addPage(new PDPage());
      }
      Path file = pdf.save(folder);
      refused(FailureCode.TOO_MANY_PAGES, () -> DrawnPdf.open(file));
    }
  }

  @Test
  void pagesThatTheTreeDoesNotCountAreCountedAllTheSame() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 0; i < 3; i++) {
        pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Trang"));
      }
      pdf.document.getPages().getCOSObject().setInt(COSName.COUNT, 1);
      try (PdfReading reading = DrawnPdf.open(pdf.save(folder))) {
        assertThat(reading.pageCount()).isEqualTo(3);
        assertThat(DrawnPdf.texts(reading.page(3))).containsExactly("Trang");
      }
    }
  }

  @Test
  void fileCutShortIsRecoveredOrRefusedAsDamaged() throws Exception {
    byte[] whole;
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Quyết định"));
      whole = Files.readAllBytes(pdf.save(folder));
    }
    for (int part : new int[] {1, 5, 20, 50, 90, 99}) {
      Path file = folder.resolve("cut" + part + ".pdf");
      Files.write(file, Arrays.copyOf(whole, whole.length * part / 100));
      try (PdfReading reading = DrawnPdf.open(file)) {
        assertThat(reading.pageCount()).isEqualTo(1);
        reading.page(1);
      } catch (RefusedException refused) {
        assertThat(refused.failure().code())
            .isIn(FailureCode.DAMAGED_FILE, FailureCode.PAGE_FAILED);
      }
    }
  }

  @Test
  void oneBadPageLeavesTheOthers() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Trang"));
      PDPage bad = pdf.page(PDRectangle.A4, c -> c.setLineWidth(1));
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Trang"));
      bad.getCOSObject().setItem(COSName.CONTENTS, endless(pdf.document, bad, 12));
      try (PdfReading reading = DrawnPdf.open(pdf.save(folder))) {
        assertThat(DrawnPdf.texts(reading.page(1))).containsExactly("Trang");
        refused(FailureCode.PAGE_FAILED, () -> reading.page(2));
        assertThat(DrawnPdf.texts(reading.page(3))).containsExactly("Trang");
      }
    }
  }

  @Test
  void nothingOutsideIsFetched() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
    try (DrawnPdf pdf = new DrawnPdf()) {
      PDPage page = pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Trang"));
      PDActionURI action = new PDActionURI();
      action.setURI(url);
      pdf.document.getDocumentCatalog().setOpenAction(action);
      COSStream outside = pdf.document.getDocument().createCOSStream();
      COSDictionary place = new COSDictionary();
      place.setName(COSName.FS, "URL");
      place.setString(COSName.F, url);
      outside.setItem(COSName.F, place);
      page.getCOSObject().setItem(COSName.getPDFName("Metadata"), outside);
      PDAcroForm form = new PDAcroForm(pdf.document);
      form.getCOSObject().setItem(COSName.XFA, xfa(pdf.document, url));
      pdf.document.getDocumentCatalog().setAcroForm(form);
      pdf.document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.METADATA, xfa(pdf.document, url));
      try (PdfReading reading = DrawnPdf.open(pdf.save(folder))) {
        assertThat(DrawnPdf.texts(reading.page(1))).containsExactly("Trang");
        assertThat(reading.image(1, 72).pixels().getWidth()).isEqualTo(595);
      }
    } finally {
      server.stop(0);
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void hugePageIsDrawnAtTheResolutionThatFits() throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(new PDRectangle(14_400, 14_400), c -> pdf.text(c, 100, 700, 500, "To"));
      try (PdfReading reading = DrawnPdf.open(pdf.save(folder))) {
        var image = reading.image(1, 300);
        assertThat(image.dotsPerInch()).isLessThan(30);
        assertThat(image.pixels().getWidth() * image.pointsPerPixel())
            .isBetween(14_380.0, 14_420.0);
      }
    }
  }

  /** Forms that show each other so often that the work doubles with each. */
  private static PDStream endless(PDDocument document, PDPage page, int depth) throws Exception {
    PDFormXObject inner = new PDFormXObject(document);
    for (int i = 0; i < depth; i++) {
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(new PDRectangle(10, 10));
      form.setResources(new PDResources());
      String call = "0 0 m 1 1 l S ";
      if (i > 0) {
        call = "/" + form.getResources().add(inner).getName() + " Do ";
      }
      try (var out = form.getStream().createOutputStream()) {
        out.write(call.repeat(8).getBytes(StandardCharsets.US_ASCII));
      }
      inner = form;
    }
    page.setResources(new PDResources());
    String name = page.getResources().add(inner).getName();
    PDStream content = new PDStream(document);
    try (var out = content.createOutputStream()) {
      out.write(("/" + name + " Do").getBytes(StandardCharsets.US_ASCII));
    }
    return content;
  }

  private static COSStream xfa(PDDocument document, String url) throws Exception {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(
          ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]><x>&e;</x>")
              .getBytes(StandardCharsets.UTF_8));
    }
    stream.setItem(COSName.getPDFName("Note"), new COSString("xfa"));
    return stream;
  }

  private Path locked(String userPassword) throws Exception {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.page(PDRectangle.A4, c -> pdf.text(c, 100, 700, 13, "Mật"));
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      pdf.document.protect(policy);
      return pdf.save(folder);
    }
  }

  private interface Attempt {
    Object run() throws Exception;
  }

  private static void refused(FailureCode code, Attempt attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.failure().code()).isEqualTo(code));
  }
}
