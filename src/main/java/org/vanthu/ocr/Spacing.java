package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Road;

/**
 * The white between words as it stands on the page: engines part a number from its symbol ("3820
 * /QĐ-UBND") and a closing quotation mark from its sentence, and run together what a comma or a
 * dash stands between ("VT,KT", "2015-2017"), although there is white.
 */
final class Spacing {

  /** White narrower than this, by the height of the words, is none within a number. */
  private static final double NONE = 0.12;

  /** The same before a closing quotation mark, which stands apart where it follows a full stop. */
  private static final double BEFORE_QUOTE = 0.4;

  /**
   * From the left end of a comma or full stop to that of the letter after it, by the height of the
   * word: more is a mark and white. Raising it leaves words together.
   */
  private static final double MARK_AND_WHITE = 0.46;

  /** The same from the left end of a dash to that of the digit after it. */
  private static final double DASH_AND_WHITE_AFTER = 0.92;

  /**
   * From the left end of the digit before a dash to that of the digit after it, by the pitch of the
   * digits: a dash without white takes two thirds of a digit.
   */
  private static final double DASH_AND_WHITE = 2.2;

  private static final Pattern SYMBOL = Pattern.compile("/(?:\\d{4}/)?\\p{Lu}[\\p{L}&]*[-–/].*");

  private static final Pattern NUMBER = Pattern.compile("[(\"“]?\\d{1,6}");

  private static final Pattern QUOTE = Pattern.compile("[”\"’][.,;:)]*");

  /** Two words of letters with a comma between them, or an abbreviation before capitals. */
  private static final Pattern MARKED =
      Pattern.compile("\\p{L}{2,}(,)\\p{L}{2}.*|\\p{Lu}{1,3}(\\.)\\p{Lu}{3}.*");

  /** The end of a range whose beginning stands on the line above. */
  private static final Pattern TO_YEAR = Pattern.compile("[-–](?:19|20)\\d{2}\\W?");

  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2})([-–])(?:19|20)\\d{2}\\W?");

  private Spacing() {}

  /** The words in their order, those joined that are one, those parted that are two. */
  static List<Read> of(List<Read> words) {
    List<Read> parted = new ArrayList<>();
    joined(words).forEach(word -> parted.addAll(parted(word)));
    return parted;
  }

  private static List<Read> joined(List<Read> words) {
    List<Read> all = new ArrayList<>(words);
    for (int i = 0; i < all.size(); i++) {
      OptionalInt before = before(all, i);
      if (before.isPresent()) {
        all.set(before.getAsInt(), all.get(before.getAsInt()).joined(all.get(i)));
        all.remove(i--);
      }
    }
    return all;
  }

  /** The word of which this one is the end, wherever it stands in the list. */
  private static OptionalInt before(List<Read> all, int i) {
    String text = all.get(i).text();
    boolean symbol = SYMBOL.matcher(text).matches();
    if (!symbol && !QUOTE.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    for (int j = 0; j < all.size(); j++) {
      Read other = all.get(j);
      boolean fits = symbol ? number(other) : ends(other.text());
      if (j != i && fits && white(other.box(), all.get(i).box(), symbol ? NONE : BEFORE_QUOTE)) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  /** A printed number; of a pen's the reader of heads knows whether it touches. */
  private static boolean number(Read read) {
    return read.road() == Road.OCR && NUMBER.matcher(read.text()).matches();
  }

  private static boolean ends(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || ".,;:!?)".indexOf(last) >= 0;
  }

  private static boolean white(Rect before, Rect after, double most) {
    int height = Math.max(before.height(), after.height());
    int gap = after.left() - before.right();
    boolean level = before.overlapY(after) * 2 > Math.min(before.height(), after.height());
    return level && gap > -height / 3 && gap < most * height;
  }

  private static List<Read> parted(Read word) {
    Matcher marked = MARKED.matcher(word.text());
    if (marked.matches() && measured(word.glyphs().edges())) {
      int at = marked.start(marked.start(1) >= 0 ? 1 : 2);
      float[] edges = word.glyphs().edges();
      return edges[at + 1] - edges[at] > MARK_AND_WHITE * word.box().height()
          ? List.of(word.part(0, at + 1), word.part(at + 1, word.text().length()))
          : List.of(word);
    }
    Matcher years = YEARS.matcher(word.text());
    if (years.matches()) {
      return years(word, years.start(2));
    }
    return TO_YEAR.matcher(word.text()).matches() ? toYear(word) : List.of(word);
  }

  /** Whether its characters' places are known; elsewhere they are taken to be equally wide. */
  private static boolean measured(float[] edges) {
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 1; i < edges.length; i++) {
      least = Math.min(least, edges[i] - edges[i - 1]);
      most = Math.max(most, edges[i] - edges[i - 1]);
    }
    return most - least > 1;
  }

  private static List<Read> years(Read word, int dash) {
    float[] edges = word.glyphs().edges();
    double pitch = (edges[dash - 1] - edges[0]) / (dash - 1);
    return edges[dash + 1] - edges[dash - 1] > DASH_AND_WHITE * pitch
        ? List.of(
            word.part(0, dash),
            word.part(dash, dash + 1),
            word.part(dash + 1, word.text().length()))
        : List.of(word);
  }

  private static List<Read> toYear(Read word) {
    float[] edges = word.glyphs().edges();
    double pitch = (edges[4] - edges[1]) / 3;
    return edges[1] - edges[0] > DASH_AND_WHITE_AFTER * pitch && measured(edges)
        ? List.of(word.part(0, 1), word.part(1, word.text().length()))
        : List.of(word);
  }
}
