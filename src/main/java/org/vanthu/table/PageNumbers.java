package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Page;
import org.vanthu.model.Word;

/** Takes out the number of a page, which stands alone above or below everything else. */
final class PageNumbers {

  /** Part of the page's height from its edge within which its number stands. */
  private static final double MARGIN = 0.13;

  /** Part of the page's width by which a number may miss its middle. */
  private static final double CENTRED = 0.06;

  /** Part of a word's height by which words of one line may differ. */
  private static final double LEVEL = 0.6;

  List<Word> without(Page page, List<Word> words) {
    List<Word> left = new ArrayList<>(words);
    Comparator<Word> down = Comparator.comparingDouble(word -> word.box().centerY());
    words.stream().min(down).filter(w -> numbers(page, w, words)).ifPresent(left::remove);
    words.stream().max(down).filter(w -> numbers(page, w, words)).ifPresent(left::remove);
    return left;
  }

  private static boolean numbers(Page page, Word word, List<Word> words) {
    double y = word.box().centerY() / page.height();
    double x = word.box().centerX() / page.width();
    boolean place = (y < MARGIN || y > 1 - MARGIN) && Math.abs(x - 0.5) < CENTRED;
    return place && number(word.text()) && alone(word, words);
  }

  private static boolean number(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return digits
        && text.length() <= 6
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '–' || c == '/');
  }

  private static boolean alone(Word word, List<Word> words) {
    double near = LEVEL * word.box().height();
    return words.stream()
        .noneMatch(o -> o != word && Math.abs(o.box().centerY() - word.box().centerY()) < near);
  }
}
