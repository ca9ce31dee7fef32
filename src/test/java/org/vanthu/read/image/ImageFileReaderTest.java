package org.vanthu.read.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageImage;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

class ImageFileReaderTest {

  private static final int WIDE = 1240;
  private static final int HIGH = 1754;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "bmp, image/bmp", "gif, image/gif"})
  void imageIsOnePageAsWideAsA4(String format, String type) throws Exception {
    Path file = folder.resolve("scan");
    assertThat(ImageIO.write(paper(BufferedImage.TYPE_INT_RGB), format, file.toFile())).isTrue();
    try (ImageReading reading = open(file, type)) {
      assertThat(reading.pageCount()).isEqualTo(1);
      Page page = reading.page(1);
      assertThat(page.origin()).isEqualTo(Origin.OCR);
      assertThat(page.width()).isCloseTo(595.4, within(1.0));
      assertThat(page.height()).isCloseTo(842.2, within(1.0));
      assertBlackCorner(reading.image(1, 150), 0.1, 0.1);
      assertBlackCorner(reading.image(1, 300), 0.1, 0.1);
      assertThat(reading.image(1, 300).pixels().getWidth()).isBetween(2475, 2485);
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_INT_ARGB
      })
  void anyKindOfPixelsIsDrawnOnWhite(int kind) throws Exception {
    Path file = folder.resolve("scan.png");
    ImageIO.write(paper(kind), "png", file.toFile());
    try (ImageReading reading = open(file, "image/png")) {
      assertBlackCorner(reading.image(1, 150), 0.1, 0.1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "LZW", "JPEG", "Deflate", "PackBits"})
  void tiffHasManyPagesInAnyCompression(String compression) throws Exception {
    int kind =
        compression.startsWith("CCITT")
            ? BufferedImage.TYPE_BYTE_BINARY
            : BufferedImage.TYPE_INT_RGB;
    Path file = folder.resolve("scan.tif");
    tiff(file, compression, paper(kind), paper(kind), paper(kind));
    try (ImageReading reading = open(file, "image/tiff")) {
      assertThat(reading.pageCount()).isEqualTo(3);
      assertBlackCorner(reading.image(3, 150), 0.1, 0.1);
      assertBlackCorner(reading.image(2, 100), 0.1, 0.1);
    }
  }

  @Test
  void storedResolutionGivesThePagesSize() throws Exception {
    Path file = folder.resolve("scan.png");
    png(file, paper(BufferedImage.TYPE_INT_RGB), 200);
    try (ImageReading reading = open(file, "image/png")) {
      assertThat(reading.page(1).width()).isCloseTo(WIDE * 72 / 200.0, within(0.5));
      PageImage same = reading.image(1, 200);
      assertThat(same.pixels().getWidth()).isEqualTo(WIDE);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1, 0.1", "3, 0.9, 0.9", "6, 0.9, 0.1", "8, 0.1, 0.9", "2, 0.9, 0.1"})
  void photoIsTurnedAsItsCameraSays(int orientation, double x, double y) throws Exception {
    Path file = folder.resolve("photo.jpg");
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(paper(BufferedImage.TYPE_INT_RGB), "jpg", plain);
    Files.write(file, withExif(plain.toByteArray(), orientation));
    try (ImageReading reading = open(file, "image/jpeg")) {
      Page page = reading.page(1);
      assertThat(page.width() > page.height()).isEqualTo(orientation >= 5);
      assertBlackCorner(reading.image(1, 100), x, y);
    }
  }

  @Test
  void hugeImageIsRefusedByItsHeader() throws Exception {
    Path file = Files.write(folder.resolve("huge.png"), pngHeader(40_000, 40_000));
    refused(FailureCode.TOO_MANY_PIXELS, file, "image/png");
  }

  @Test
  void imageCutShortFailsOnItsPageOrIsDamaged() throws Exception {
    Path file = folder.resolve("scan.png");
    ImageIO.write(paper(BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    try (ImageReading reading = open(file, "image/png")) {
      assertThatThrownBy(() -> reading.image(1, 150))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.failure().code()).isEqualTo(FailureCode.PAGE_FAILED));
    }
    Files.write(file, Arrays.copyOf(whole, 12));
    refused(FailureCode.DAMAGED_FILE, file, "image/png");
  }

  private void refused(FailureCode code, Path file, String type) {
    assertThatThrownBy(() -> open(file, type))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.failure().code()).isEqualTo(code));
  }

  private static ImageReading open(Path file, String type) throws RefusedException {
    return new ImageFileReader(Settings.defaults(Path.of("tessdata")))
        .read(new Source("0".repeat(64), "scan", type, file, Optional.empty()));
  }

  /** White paper with a black square over its upper left fifth. */
  private static BufferedImage paper(int kind) {
    BufferedImage image = new BufferedImage(WIDE, HIGH, kind);
    Graphics2D g = image.createGraphics();
    if (kind != BufferedImage.TYPE_INT_ARGB) {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, WIDE, HIGH);
    }
    g.setColor(Color.BLACK);
    g.fillRect(0, 0, WIDE / 5, HIGH / 5);
    g.dispose();
    return image;
  }

  /** Black at the given place, in parts of the page, and white in the middle and opposite. */
  private static void assertBlackCorner(PageImage image, double x, double y) {
    assertThat(luma(image, x, y)).isLessThan(40);
    assertThat(luma(image, 0.5, 0.5)).isGreaterThan(215);
    assertThat(luma(image, 1 - x, 1 - y)).isGreaterThan(215);
  }

  private static int luma(PageImage image, double x, double y) {
    BufferedImage pixels = image.pixels();
    return pixels.getRGB((int) (x * pixels.getWidth()), (int) (y * pixels.getHeight())) & 0xFF;
  }

  private static void tiff(Path file, String compression, BufferedImage... pages)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType(compression);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), param);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
  }

  private static void png(Path file, BufferedImage image, double dpi) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    String perMetre = String.valueOf(Math.round(dpi / 0.0254));
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    root.appendChild(physical);
    metadata.mergeTree("javax_imageio_png_1.0", root);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, metadata));
    }
    writer.dispose();
  }

  private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(jpeg, 0, 2);
    out.writeShort(0xFFE1);
    out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
    out.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    out.write("MM\0*".getBytes(StandardCharsets.ISO_8859_1));
    out.writeInt(8);
    out.writeShort(1);
    out.writeShort(274);
    out.writeShort(3);
    out.writeInt(1);
    out.writeShort(orientation);
    out.writeShort(0);
    out.writeInt(0);
    out.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(out, "IHDR", header(width, height));
    chunk(out, "IDAT", new byte[20]);
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    return header.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    out.writeInt(data.length);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    out.write(name);
    out.write(data);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt((int) crc.getValue());
  }
}
