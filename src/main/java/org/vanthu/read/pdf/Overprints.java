package org.vanthu.read.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds glyphs that are printed again over themselves, a little beside, to look bold or to cast a
 * shadow.
 */
final class Overprints {

  /**
   * How far apart two prints of one glyph may be, in parts of the font's height. Raised, narrow
   * twins ("ll", "11") would be taken for one; 0.12 is less than half of the narrowest digit.
   */
  private static final double NEAR = 0.12;

  private static final double CELL = 4;

  private final Map<Key, Glyph> seen = new HashMap<>();

  private record Key(String text, boolean hidden, long column, long row) {}

  /** True when the glyph was there before; otherwise remembers it. */
  boolean repeats(Glyph glyph) {
    double reach = Math.min(NEAR * glyph.size(), 0.35 * (glyph.end() - glyph.start()));
    for (double dx = -reach; dx <= reach; dx += 2 * Math.max(reach, 1e-3)) {
      for (double dy = -reach; dy <= reach; dy += 2 * Math.max(reach, 1e-3)) {
        if (same(seen.get(key(glyph, dx, dy)), glyph, reach)) {
          return true;
        }
      }
    }
    seen.put(key(glyph, 0, 0), glyph);
    return false;
  }

  private static boolean same(@Nullable Glyph other, Glyph glyph, double reach) {
    return other != null
        && other.rotation() == glyph.rotation()
        && Math.abs(other.start() - glyph.start()) <= reach
        && Math.abs(other.baseline() - glyph.baseline()) <= reach
        && Math.abs(other.size() - glyph.size()) <= 0.1 * glyph.size();
  }

  private static Key key(Glyph glyph, double dx, double dy) {
    return new Key(
        glyph.text(),
        glyph.hidden(),
        (long) Math.floor((glyph.x() + dx) / CELL),
        (long) Math.floor((glyph.y() + dy) / CELL));
  }
}
