package org.vanthu.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts met so far, so that each is looked at once. */
final class Fonts {

  /** Fonts kept; a file with more starts over, which costs time and nothing else. */
  private static final int MOST = 256;

  private final Map<PDFont, FontInk> known = new IdentityHashMap<>();

  FontInk of(PDFont font) {
    FontInk ink = known.get(font);
    if (ink == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      ink = new FontInk(font);
      known.put(font, ink);
    }
    return ink;
  }
}
