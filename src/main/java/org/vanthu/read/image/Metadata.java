package org.vanthu.read.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Source;
import org.w3c.dom.NodeList;

/**
 * What an image tells of itself; 0 for a resolution that it doesn't tell.
 *
 * @param horizontalDpi dots per inch across the stored pixels
 * @param verticalDpi dots per inch down the stored pixels
 */
record Metadata(double horizontalDpi, double verticalDpi, Orientation orientation) {

  private static final double MILLIMETRES = 25.4;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ORIENTATION_TAG = 274;

  static Metadata of(ImageReader reader, int index, Source source) {
    try {
      IIOMetadata metadata = reader.getImageMetadata(index);
      if (metadata == null) {
        return new Metadata(0, 0, Orientation.UPRIGHT);
      }
      if (source.mediaType().equals("image/tiff")) {
        return tiff(TIFFDirectory.createFromMetadata(metadata));
      }
      return standard(metadata);
    } catch (IOException | RuntimeException untold) {
      return new Metadata(0, 0, Orientation.UPRIGHT);
    }
  }

  private static Metadata tiff(TIFFDirectory tags) {
    TIFFField unit = tags.getTIFFField(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT);
    int code = unit == null ? BaselineTIFFTagSet.RESOLUTION_UNIT_INCH : unit.getAsInt(0);
    double factor =
        switch (code) {
          case BaselineTIFFTagSet.RESOLUTION_UNIT_INCH -> 1;
          case BaselineTIFFTagSet.RESOLUTION_UNIT_CENTIMETER -> MILLIMETRES / 10;
          default -> 0;
        };
    TIFFField orientation = tags.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
    return new Metadata(
        number(tags.getTIFFField(BaselineTIFFTagSet.TAG_X_RESOLUTION)) * factor,
        number(tags.getTIFFField(BaselineTIFFTagSet.TAG_Y_RESOLUTION)) * factor,
        Orientation.of(orientation == null ? 1 : orientation.getAsInt(0)));
  }

  private static double number(@Nullable TIFFField field) {
    return field == null || field.getCount() < 1 ? 0 : field.getAsDouble(0);
  }

  private static Metadata standard(IIOMetadata metadata) {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_1.0");
    double x = pixelSize(root, "HorizontalPixelSize");
    double y = pixelSize(root, "VerticalPixelSize");
    Orientation orientation = Orientation.UPRIGHT;
    if ("javax_imageio_jpeg_image_1.0".equals(metadata.getNativeMetadataFormatName())) {
      orientation = exif((IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0"));
    }
    return new Metadata(x > 0 ? MILLIMETRES / x : 0, y > 0 ? MILLIMETRES / y : 0, orientation);
  }

  private static double pixelSize(IIOMetadataNode root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    String value =
        nodes.getLength() == 0 ? "" : ((IIOMetadataNode) nodes.item(0)).getAttribute("value");
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  private static Orientation exif(IIOMetadataNode root) {
    NodeList unknown = root.getElementsByTagName("unknown");
    for (int i = 0; i < unknown.getLength(); i++) {
      if (((IIOMetadataNode) unknown.item(i)).getUserObject() instanceof byte[] bytes
          && bytes.length > EXIF.length + 8
          && Arrays.equals(bytes, 0, EXIF.length, EXIF, 0, EXIF.length)) {
        return Orientation.of(orientation(ByteBuffer.wrap(bytes, 6, bytes.length - 6).slice()));
      }
    }
    return Orientation.UPRIGHT;
  }

  /** The orientation tag of the first directory of a TIFF header; 1 without one. */
  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 1;
  }
}
