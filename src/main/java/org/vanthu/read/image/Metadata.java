package org.vanthu.read.image;

import java.io.IOException;
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

  static Metadata of(ImageReader reader, int index, Source source) {
    try {
      if (source.mediaType().equals("image/jpeg")) {
        JpegHeader jpeg = JpegHeader.of(source.file());
        return new Metadata(jpeg.horizontalDpi(), jpeg.verticalDpi(), jpeg.orientation());
      }
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
    return new Metadata(
        x > 0 ? MILLIMETRES / x : 0, y > 0 ? MILLIMETRES / y : 0, Orientation.UPRIGHT);
  }

  private static double pixelSize(IIOMetadataNode root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    String value =
        nodes.getLength() == 0 ? "" : ((IIOMetadataNode) nodes.item(0)).getAttribute("value");
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
