package org.vanthu.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;

/**
 * Writes the papers of the project's own corpus, each with its truth, into a folder. The same code
 * writes the same words and boxes; the files are checked in so that tests need no fonts.
 */
public final class OwnCorpus {

  private static final Scanner OFFICE = new Scanner(200, 0.45, 0.35, 5, 7);
  private static final Scanner GOOD = new Scanner(300, -0.3, 0.2, 3, 11);

  /** What the truth of these papers is complete about. */
  static final List<Truth.Aspect> TELLS =
      List.of(
          Truth.Aspect.TEXT,
          Truth.Aspect.FIELDS,
          Truth.Aspect.MENTIONS,
          Truth.Aspect.TABLES,
          Truth.Aspect.ROWS,
          Truth.Aspect.FINDINGS);

  /** The same without words, which have places on pages. */
  static final List<Truth.Aspect> WITHOUT_PAGES =
      TELLS.stream().filter(aspect -> aspect != Truth.Aspect.TEXT).toList();

  private final Path folder;

  private OwnCorpus(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder to write to, "corpus" at the top of the repository. */
  public static void main(String[] arguments) throws IOException {
    OwnCorpus corpus = new OwnCorpus(Path.of(arguments[0]));
    Files.createDirectories(corpus.folder);
    corpus.write();
  }

  private void write() throws IOException {
    Set submission = set(new SubmissionWithBudget());
    digital(submission);
    scannedPdf(submission, OFFICE);
    Set allocation = set(new ProvinceAllocation());
    digital(allocation);
    scannedPdf(allocation, OFFICE);
    Set letter = set(new StampedLetter());
    digital(letter);
    scannedTiff(letter, GOOD);
    Set announcement = set(new Announcement());
    scannedImage(announcement, GOOD, "png");
    scannedImage(announcement, OFFICE, "jpg");
    try (OutputStream out = Files.newOutputStream(folder.resolve("bao-cao-so-hoa.docx"))) {
      write(ReportDocx.write(out));
    }
    Files.writeString(folder.resolve("ke-hoach-van-thu.txt"), PlainPlan.text());
    write(PlainPlan.truth());
  }

  /** A composed paper: its sheets, its truth and its pages as a PDF in memory. */
  private record Set(Paper paper, List<Sheet> sheets, Ledger ledger, byte[] pdf) {

    Truth truth(String file) {
      return ledger.truth(file, made(paper.kind()), TELLS);
    }
  }

  private static Set set(Paper paper) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(document);
      Ledger ledger = new Ledger();
      Typesetter setter = new Typesetter(fonts, ledger);
      paper.compose(setter);
      setter.finish();
      new PdfPrinter(document, fonts).print(setter.sheets);
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Set(paper, setter.sheets, ledger, bytes.toByteArray());
    }
  }

  private void digital(Set set) throws IOException {
    String file = set.paper().name() + ".pdf";
    Files.write(folder.resolve(file), set.pdf());
    write(set.truth(file));
  }

  private void scannedPdf(Set set, Scanner scanner) throws IOException {
    String file = set.paper().name() + "-scan.pdf";
    try (PDDocument document = new PDDocument()) {
      List<BufferedImage> pages = scans(set, scanner);
      for (int i = 0; i < pages.size(); i++) {
        Sheet sheet = set.sheets().get(i);
        PDPage page = new PDPage(new PDRectangle((float) sheet.width, (float) sheet.height));
        document.addPage(page);
        var image = JPEGFactory.createFromByteArray(document, jpeg(pages.get(i), 0.55f));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(image, 0, 0, (float) sheet.width, (float) sheet.height);
        }
      }
      document.setDocumentId(2L);
      document.save(folder.resolve(file).toFile());
    }
    write(scanned(set, scanner, file));
  }

  private void scannedTiff(Set set, Scanner scanner) throws IOException {
    String file = set.paper().name() + "-scan.tiff";
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
    ImageWriter writer = writers.next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType("JPEG");
    how.setCompressionQuality(0.6f);
    Files.deleteIfExists(folder.resolve(file));
    try (ImageOutputStream out = ImageIO.createImageOutputStream(folder.resolve(file).toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : scans(set, scanner)) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    write(scanned(set, scanner, file));
  }

  private void scannedImage(Set set, Scanner scanner, String format) throws IOException {
    String file = set.paper().name() + "." + format;
    BufferedImage page = scans(set, scanner).getFirst();
    if (format.equals("jpg")) {
      Files.write(folder.resolve(file), jpeg(page, 0.6f));
    } else {
      ImageIO.write(quantised(page), format, folder.resolve(file).toFile());
    }
    write(scanned(set, scanner, file));
  }

  /** Fewer shades, so that a lossless picture stays small. */
  private static BufferedImage quantised(BufferedImage page) {
    BufferedImage small =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
    small.createGraphics().drawImage(page, 0, 0, null);
    return small;
  }

  private static Truth scanned(Set set, Scanner scanner, String file) {
    Truth moved =
        new MovedTruth(r -> scanner.moved(r, set.sheets().get(r.page() - 1))).of(set.truth(file));
    List<PageTruth> pages =
        moved.pages().stream()
            .map(page ->
                new PageTruth(
                    page.number(),
                    page.width(),
                    page.height(),
                    "OCR",
                    "OCR",
                    (int) scanner.dotsPerInch()))
            .toList();
    return new Truth(
        moved.file(),
        moved.made(),
        moved.tells(),
        pages,
        moved.words(),
        moved.parts(),
        moved.mentions(),
        moved.tables(),
        moved.findings(),
        moved.marks());
  }

  private void write(Truth truth) throws IOException {
    TruthJson.write(truth, TruthJson.beside(folder.resolve(truth.file())));
  }

  static Truth.Made made(String kind) {
    return new Truth.Made("corpus", kind, 0, List.of());
  }

  private static List<BufferedImage> scans(Set set, Scanner scanner) throws IOException {
    List<BufferedImage> scans = new ArrayList<>();
    try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(set.pdf())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < set.sheets().size(); i++) {
        BufferedImage clean =
            renderer.renderImageWithDPI(i, (float) scanner.dotsPerInch(), ImageType.RGB);
        scans.add(scanner.scan(clean, set.sheets().get(i)));
      }
    }
    return scans;
  }

  private static byte[] jpeg(BufferedImage page, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
