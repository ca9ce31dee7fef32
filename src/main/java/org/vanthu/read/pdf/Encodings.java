package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Road;

/**
 * Decides font by font whether a page's text layer is in a legacy encoding. The text decides: a
 * legacy font's name says little, since converted files keep it. Text that has a Vietnamese letter
 * of Unicode is never converted.
 */
final class Encodings {

  /** Syllables with marks that must be right before a text alone proves an encoding. */
  private static final int LEAST_EVIDENCE = 6;

  /** Share of the words with marks that must become syllables. Raised, names and typos veto. */
  private static final double CONVINCING = 0.8;

  private final LegacyLetters tcvn3 = LegacyLetters.tcvn3();
  private final LegacyLetters vni = LegacyLetters.vni();

  /** The spelling of each font of the words; fonts that are missing are Unicode. */
  Map<FontInk, LegacyLetters> of(List<InkWord> words) {
    Map<FontInk, List<String>> texts = new IdentityHashMap<>();
    words.forEach(
        word -> texts.computeIfAbsent(word.font(), font -> new ArrayList<>()).add(word.original()));
    Map<FontInk, LegacyLetters> found = new IdentityHashMap<>();
    texts.forEach((font, text) -> {
      for (LegacyLetters letters : List.of(tcvn3, vni)) {
        if (proves(text, letters, LEAST_EVIDENCE)) {
          found.put(font, letters);
        }
      }
    });
    found.values().stream().findFirst().ifPresent(letters -> addShort(texts, letters, found));
    return found;
  }

  static Road road(LegacyLetters letters) {
    return letters.road();
  }

  /** A font with little text, named after the encoding that another font of the page proves. */
  private static void addShort(
      Map<FontInk, List<String>> texts, LegacyLetters letters, Map<FontInk, LegacyLetters> found) {
    String prefix = letters.road() == Road.TCVN3 ? ".Vn" : "VNI";
    texts.forEach((font, text) -> {
      if (font.name().startsWith(prefix) && proves(text, letters, 1)) {
        found.putIfAbsent(font, letters);
      }
    });
  }

  private static boolean proves(List<String> words, LegacyLetters letters, int least) {
    int marked = 0;
    int right = 0;
    int already = 0;
    for (String word : words) {
      if (word.codePoints().anyMatch(Syllable::vietnamese)) {
        return false;
      }
      if (word.codePoints().allMatch(c -> c < 0x80)) {
        continue;
      }
      marked++;
      already += Syllable.plausible(core(word)) ? 1 : 0;
      String read = letters.read(word);
      right += !read.equals(word) && Syllable.plausible(core(read)) ? 1 : 0;
    }
    return right >= least && right >= CONVINCING * marked && already < right;
  }

  /** The word without what stands around its letters. */
  private static String core(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
