package org.vanthu.corpus.press.layer;

import java.text.Normalizer;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What a poor OCR without Vietnamese makes of a word: marks fall off or become others, letters and
 * digits that look alike change places, words break.
 *
 * @param errors chance that a letter is misread, 0 to 1
 */
public record PoorReading(double errors) {

  private static final Map<Character, String> ALIKE =
      Map.ofEntries(
          Map.entry('0', "O"),
          Map.entry('1', "l"),
          Map.entry('2', "Z"),
          Map.entry('3', "8"),
          Map.entry('5', "S"),
          Map.entry('6', "b"),
          Map.entry('8', "3"),
          Map.entry('9', "g"),
          Map.entry('m', "rn"),
          Map.entry('h', "b"),
          Map.entry('c', "e"),
          Map.entry('n', "ri"),
          Map.entry('u', "ii"),
          Map.entry('l', "1"),
          Map.entry('O', "0"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"));

  public String of(String word, RandomGenerator random) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean marked = letter > 0x7F;
      if (random.nextDouble() >= (marked ? 3 * errors : errors)) {
        read.append(letter);
      } else if (ALIKE.containsKey(letter)) {
        read.append(ALIKE.get(letter));
      } else if (marked) {
        read.append(
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0));
      }
    }
    return read.isEmpty() ? word : read.toString();
  }
}
