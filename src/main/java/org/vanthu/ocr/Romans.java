package org.vanthu.ocr;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;

/**
 * Counts the strokes of Roman ones, which engines read as H, N or as fewer than there are: what
 * stands as two or three separate upright strokes is II or III.
 */
final class Romans {

  /** What is claimed for ones that were counted against the engine. */
  private static final double COUNTED = 0.85;

  /** What is claimed where no engine saw a bar between strokes: they may be ones of digits. */
  private static final double PERHAPS_DIGITS = 0.7;

  private static final Pattern ONES = Pattern.compile("([IHNMlÌÍÏ]{1,4})([.,;:)]?)");

  /** Heights at which strokes are counted: clear of serifs, the middle for the bar of H. */
  private static final double[] HEIGHTS = {0.3, 0.4, 0.5, 0.6, 0.7};

  /** A stroke is no wider than this share of its height. */
  private static final double WIDEST = 0.35;

  private final Binary ink;

  Romans(Binary ink) {
    this.ink = ink;
  }

  List<Read> counted(List<Read> words) {
    return words.stream().map(this::counted).toList();
  }

  private Read counted(Read word) {
    Matcher ones = ONES.matcher(word.text());
    if (!ones.matches()) {
      return word;
    }
    int strokes = strokes(word.box());
    String text = "I".repeat(strokes) + ones.group(2);
    if (strokes < 2 || text.equals(word.text())) {
      return word; // a lone stroke may as well be the digit
    }
    boolean barred = word.text().chars().anyMatch(c -> "HNM".indexOf(c) >= 0);
    return barred ? as(word, text, COUNTED) : as(word, text, PERHAPS_DIGITS);
  }

  private static Read as(Read word, String text, double confidence) {
    return new Read(
            word.glyphs().readAs(text, word.glyphs().confidence()),
            word.road(),
            confidence,
            Set.of(Reason.REPAIRED),
            List.of())
        .with(new Alternative(word.text(), (1 - confidence) / 2))
        .with(new Alternative(text.replace('I', '1'), (1 - confidence) / 2));
  }

  /** Upright strokes side by side, one to three; 0 when what stands there is something else. */
  int strokes(Rect box) {
    Rect in = box.within(ink.width(), ink.height());
    int strokes = -1;
    for (double height : HEIGHTS) {
      int here = runs(in, in.top() + (int) (in.height() * height));
      if (here < 1 || here > 3 || (strokes >= 0 && here != strokes)) {
        return 0;
      }
      strokes = here;
    }
    return Math.max(0, strokes);
  }

  /** Strokes that cross a row; −1 where one is too wide to be a stroke. */
  private int runs(Rect box, int y) {
    int runs = 0;
    int from = -1;
    for (int x = box.left(); x <= box.right(); x++) {
      boolean dark = x < box.right() && ink.at(x, y);
      if (dark && from < 0) {
        from = x;
        runs++;
      } else if (!dark && from >= 0) {
        if (x - from > WIDEST * box.height()) {
          return -1;
        }
        from = -1;
      }
    }
    return runs;
  }
}
