package org.vanthu.corpus.press;

import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.Truth;

/** Where the stamps of digital signatures stand. */
final class Signatures {

  private Signatures() {}

  /** Their lines on a page, in points of the sheet. */
  static List<Box> boxes(Truth truth, int page) {
    return boxes(truth, "DIGITAL_STAMP", page);
  }

  /** Lines of the stamps of an office that received the paper. */
  static List<Box> incoming(Truth truth, int page) {
    return boxes(truth, "INCOMING_STAMP", page);
  }

  private static List<Box> boxes(Truth truth, String type, int page) {
    return truth.marks().stream()
        .filter(mark -> mark.type().equals(type))
        .flatMap(mark -> mark.regions().stream())
        .filter(region -> region.page() == page)
        .map(Region::box)
        .toList();
  }
}
