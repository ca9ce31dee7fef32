package org.vanthu.evaluate.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a reading is from the truth. Letters are code points of the folded text, spaces counted
 * where the order counts and left out where it doesn't.
 *
 * @param letterEdits between the texts in their reading orders
 * @param letters of the truth, with the spaces between its words
 * @param wordEdits between the words in their reading orders
 * @param words of the truth
 * @param plainEdits as letterEdits, without Vietnamese marks
 * @param freeLetterEdits between words paired whatever their order, those left over whole
 * @param freeLetters of the truth's words
 * @param freeWordEdits words wrong, missed or invented whatever their order: a pair counts once
 * @param moved words that are right but stand elsewhere in the reading order
 */
public record TextRates(
    int letterEdits,
    int letters,
    int wordEdits,
    int words,
    int plainEdits,
    int freeLetterEdits,
    int freeLetters,
    int freeWordEdits,
    int moved) {

  /** Compares words that were read with those of the truth, both folded and in reading order. */
  public static TextRates of(WordPairing pairing) {
    String truth = String.join(" ", pairing.truth());
    String got = String.join(" ", pairing.got());
    int freeEdits = 0;
    int freeWords = 0;
    int moved = 0;
    for (int i = 0; i < pairing.truth().size(); i++) {
      int j = pairing.partner(i);
      String read = j < 0 ? "" : pairing.got().get(j);
      freeEdits += EditDistance.between(pairing.truth().get(i), read);
      freeWords += pairing.right(i) ? 0 : 1;
      moved += pairing.moved(i) && pairing.right(i) ? 1 : 0;
    }
    for (int j = 0; j < pairing.got().size(); j++) {
      freeEdits += pairing.used(j) ? 0 : length(pairing.got().get(j));
      freeWords += pairing.used(j) ? 0 : 1;
    }
    return new TextRates(
        EditDistance.between(truth, got),
        length(truth),
        words(pairing.truth(), pairing.got()),
        pairing.truth().size(),
        EditDistance.between(TextFold.plain(truth), TextFold.plain(got)),
        freeEdits,
        pairing.truth().stream().mapToInt(TextRates::length).sum(),
        freeWords,
        moved);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int words(List<String> a, List<String> b) {
    Map<String, Integer> numbers = new HashMap<>();
    return EditDistance.between(numbered(a, numbers), numbered(b, numbers));
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(words.get(i), w -> numbers.size());
    }
    return numbered;
  }
}
