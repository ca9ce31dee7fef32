package org.vanthu.truth;

import java.util.List;
import org.vanthu.model.Region;

/**
 * A seal, stamp, handwriting or watermark.
 *
 * @param type as in the record's marks: SEAL, DIGITAL_STAMP, INCOMING_STAMP, HANDWRITING, WATERMARK
 */
public record MarkTruth(String type, String text, List<Region> regions) {

  public MarkTruth {
    regions = List.copyOf(regions);
  }
}
