package org.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Road;
import org.vanthu.model.language.Syllable;

/**
 * Decides font by font whether a text layer is in a legacy encoding. The text decides: a legacy
 * font's name says little, since converted files keep it. Text that has a Vietnamese letter of
 * Unicode is never converted. What a font was on one page it is on the pages after.
 */
final class Encodings {

  /** Syllables with marks that must be right before a text alone proves an encoding. */
  private static final int LEAST_EVIDENCE = 6;

  /** Share of the words with marks that must become syllables. Raised, names and typos veto. */
  private static final double CONVINCING = 0.8;

  private final LegacyLetters tcvn3 = LegacyLetters.tcvn3();
  private final LegacyLetters vni = LegacyLetters.vni();
  private final Spelling tcvn3Capitals = text -> tcvn3.read(text).toUpperCase(Locale.ROOT);
  private final Map<FontInk, LegacyLetters> known = new IdentityHashMap<>();
  private @Nullable LegacyLetters latest;

  /**
   * How the fonts of a page spell.
   *
   * @param legacy the letters of each font that is not Unicode
   * @param capitals spelling of those that draw TCVN3's small letters as capitals
   */
  record Spellings(Map<FontInk, LegacyLetters> legacy, Spelling capitals) {

    Spelling of(FontInk font) {
      LegacyLetters letters = legacy.get(font);
      if (letters == null) {
        return Spelling.UNICODE;
      }
      return letters.road() == Road.TCVN3 && drawsCapitals(font) ? capitals : letters;
    }

    /** The road of a word that has glyphs in legacy fonts. */
    Optional<Road> road(InkWord word) {
      return word.glyphs().stream()
          .map(glyph -> legacy.get(glyph.font()))
          .filter(letters -> letters != null)
          .map(LegacyLetters::road)
          .findFirst();
    }

    private static boolean drawsCapitals(FontInk font) {
      FontTrial trial = font.trial();
      return font.namedForCapitals() && (trial.drawsCapitals() || !trial.drawsSmallLetters());
    }
  }

  Spellings of(List<InkWord> words) {
    Map<FontInk, List<String>> texts = new IdentityHashMap<>();
    for (InkWord word : words) {
      texts.computeIfAbsent(word.font(), font -> new ArrayList<>()).add(word.original());
      word.glyphs().forEach(glyph -> texts.computeIfAbsent(glyph.font(), f -> new ArrayList<>()));
    }
    Map<FontInk, LegacyLetters> found = new IdentityHashMap<>();
    texts.forEach((font, text) -> {
      LegacyLetters before = known.get(font);
      for (LegacyLetters letters : List.of(tcvn3, vni)) {
        if (before == letters ? !unicode(text) : proves(text, letters, LEAST_EVIDENCE)) {
          found.put(font, letters);
        }
      }
    });
    found.values().stream().findFirst().ifPresent(letters -> latest = letters);
    addNamed(texts, found);
    known.putAll(found);
    return new Spellings(found, tcvn3Capitals);
  }

  /**
   * Fonts with little text, named after an encoding: their few words must bear the name out, or not
   * contradict it where another font has proved the encoding.
   */
  private void addNamed(Map<FontInk, List<String>> texts, Map<FontInk, LegacyLetters> found) {
    texts.forEach((font, text) -> {
      LegacyLetters named = named(font);
      if (named == null || found.containsKey(font) || unicode(text)) {
        return;
      }
      if (latest == named ? !contradicts(text, named) : proves(text, named, 1)) {
        found.put(font, named);
      }
    });
  }

  private @Nullable LegacyLetters named(FontInk font) {
    return font.name().startsWith(".Vn") ? tcvn3 : font.name().startsWith("VNI") ? vni : null;
  }

  private static boolean unicode(List<String> words) {
    return words.stream().anyMatch(word -> word.codePoints().anyMatch(VietnameseLetters::has));
  }

  private static boolean ascii(String word) {
    return word.codePoints().allMatch(c -> c < 0x80);
  }

  private static boolean proves(List<String> words, LegacyLetters letters, int least) {
    int marked = 0;
    int right = 0;
    int already = 0;
    for (String word : words) {
      if (word.codePoints().anyMatch(VietnameseLetters::has)) {
        return false;
      }
      if (ascii(word)) {
        continue;
      }
      marked++;
      already += Syllable.plausible(core(word)) ? 1 : 0;
      String read = letters.read(word);
      right += !read.equals(word) && Syllable.plausible(core(read)) ? 1 : 0;
    }
    return right >= least && right >= CONVINCING * marked && already < right;
  }

  /** Words are syllables as they are, and none becomes one. */
  private static boolean contradicts(List<String> words, LegacyLetters letters) {
    List<String> marked = words.stream().filter(word -> !ascii(word)).toList();
    long already = marked.stream().filter(word -> Syllable.plausible(core(word))).count();
    long right =
        marked.stream().filter(word -> Syllable.plausible(core(letters.read(word)))).count();
    return already > right;
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
