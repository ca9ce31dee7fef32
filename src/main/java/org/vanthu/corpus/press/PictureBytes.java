package org.vanthu.corpus.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Encodes pictures as JPEG, PNG and TIFF, with their resolution. */
final class PictureBytes {

  /** One page of a TIFF at a time, so that a long document needs no more memory than a page. */
  @FunctionalInterface
  interface Pages {
    BufferedImage page(int number);
  }

  private static final double MILLIMETRES_PER_INCH = 25.4;

  private PictureBytes() {}

  static byte[] jpeg(BufferedImage picture, float quality, int dotsPerInch) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), how);
      jfifDensity(metadata, dotsPerInch);
      writer.write(null, new IIOImage(picture, null, metadata), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void jfifDensity(IIOMetadata metadata, int dotsPerInch)
      throws IIOInvalidTreeException {
    String format = metadata.getNativeMetadataFormatName();
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
    if (root.getElementsByTagName("app0JFIF").item(0) instanceof IIOMetadataNode jfif) {
      jfif.setAttribute("resUnits", "1");
      jfif.setAttribute("Xdensity", Integer.toString(dotsPerInch));
      jfif.setAttribute("Ydensity", Integer.toString(dotsPerInch));
      metadata.setFromTree(format, root);
    }
  }

  static byte[] png(BufferedImage picture, int dotsPerInch) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), how);
    dotsPerMetre(metadata, dotsPerInch);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, metadata), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void dotsPerMetre(IIOMetadata metadata, int dotsPerInch)
      throws IIOInvalidTreeException {
    String format = metadata.getNativeMetadataFormatName();
    String dots = Long.toString(Math.round(dotsPerInch * 1000 / MILLIMETRES_PER_INCH));
    IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
    resolution.setAttribute("pixelsPerUnitXAxis", dots);
    resolution.setAttribute("pixelsPerUnitYAxis", dots);
    resolution.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(format);
    root.appendChild(resolution);
    metadata.mergeTree(format, root);
  }

  /**
   * Writes a TIFF of several pages.
   *
   * @param compression as the writer names it: "Deflate", "JPEG", "CCITT T.6"
   */
  static void tiff(Path file, int count, Pages pages, String compression, float quality, int dpi)
      throws IOException {
    Files.deleteIfExists(file);
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
    ImageWriter writer = writers.next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(compression);
    if (!how.isCompressionLossless()) {
      how.setCompressionQuality(quality);
    }
    File target = file.toFile();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(target)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int number = 1; number <= count; number++) {
        BufferedImage picture = pages.page(number);
        IIOMetadata metadata =
            writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(picture), how);
        dotsPerMillimetre(metadata, dpi);
        writer.writeToSequence(new IIOImage(picture, null, metadata), how);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  /** The JDK's standard metadata gives the size of a dot in millimetres. */
  private static void dotsPerMillimetre(IIOMetadata metadata, int dotsPerInch)
      throws IIOInvalidTreeException {
    String format = "javax_imageio_1.0";
    IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
    for (String side : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
      IIOMetadataNode size = new IIOMetadataNode(side);
      size.setAttribute("value", Double.toString(MILLIMETRES_PER_INCH / dotsPerInch));
      dimension.appendChild(size);
    }
    IIOMetadataNode root = new IIOMetadataNode(format);
    root.appendChild(dimension);
    metadata.mergeTree(format, root);
  }
}
