package org.vanthu.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.model.language.Phrases;
import org.vanthu.model.language.Syllable;

/**
 * What the ink of one word may say besides what the engine read: other characters that the engine
 * saw too, and those that engines take for each other. Digits never take part.
 */
final class Spellings {

  /**
   * A spelling, its key, and what it costs the image: 0 for the reading itself, in nats.
   *
   * @param seen whether the engine saw all of it
   * @param marks whether it has the letters of the reading with other marks
   */
  record Spelling(String text, String key, double cost, boolean seen, boolean marks) {

    /** What was read. */
    static Spelling read(String text) {
      return new Spelling(text, Syllable.key(text), 0, true, true);
    }
  }

  /** Cost of a character that the engine saw as clearly as the one that it read. */
  private static final double SEEN = 1.0;

  /** By how much fainter a character is seen, 0 to 100, for one nat more. */
  private static final double PER_NAT = 20;

  /** Cost of other marks on a letter that the engine did not see; lower invents words. */
  private static final double OTHER_MARKS = 5.0;

  /** Cost of another letter that engines take it for, unseen. */
  private static final double OTHER_LETTER = 7.5;

  /** Spellings dearer than this are not thought of; higher costs time and invents words. */
  private static final double DEAREST = 10;

  /** Spellings that are weighed in their line. */
  private static final int MOST = 8;

  private static final String TAKEN_FOR_EACH_OTHER = "dđ hb li lt ft gq ce oa nh ij";

  private static final Map<Character, String> VARIANTS = variants();

  private final Phrases phrases;

  Spellings(Phrases phrases) {
    this.phrases = phrases;
  }

  private static Map<Character, String> variants() {
    Map<Character, String> variants = new TreeMap<>();
    for (String vowel : List.of("aăâ", "eê", "i", "oôơ", "uư", "y")) {
      StringBuilder all = new StringBuilder();
      for (char c : vowel.toCharArray()) {
        all.append(c);
        for (String tone : List.of("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
          all.append(Normalizer.normalize(c + tone, Normalizer.Form.NFC));
        }
      }
      for (char c : all.toString().toCharArray()) {
        variants.put(c, all.toString());
      }
    }
    return variants;
  }

  /** The reading first, then the most probable others. */
  List<Spelling> of(String core, List<Glyphs.Doubt> doubts, int offset) {
    List<Spelling> found = new ArrayList<>();
    found.add(Spelling.read(core));
    List<Change> changes = changes(core, doubts, offset);
    for (int i = 0; i < changes.size(); i++) {
      Change one = changes.get(i);
      String changed = one.in(core);
      admit(found, changed, core, one.cost, one.seen);
      for (int j = i + 1; j < changes.size(); j++) {
        Change two = changes.get(j);
        if (two.at != one.at && one.cost + two.cost < DEAREST) {
          admit(found, two.in(changed), core, one.cost + two.cost, one.seen && two.seen);
        }
      }
    }
    if (found.size() > MOST) {
      found
          .subList(1, found.size())
          .sort(Comparator.comparingDouble(s -> s.cost - phrases.alone(s.key)));
      return List.copyOf(found.subList(0, MOST));
    }
    return found;
  }

  private void admit(List<Spelling> found, String text, String core, double cost, boolean seen) {
    String key = Syllable.key(text);
    if (phrases.have(key) && Syllable.possible(text) && Syllable.toneInPlace(text)) {
      boolean marks = Folded.of(text).equals(Folded.of(core));
      found.add(new Spelling(text, key, cost, seen, marks));
    }
  }

  private record Change(int at, char character, double cost, boolean seen) {

    String in(String text) {
      return text.substring(0, at) + character + text.substring(at + 1);
    }
  }

  private static List<Change> changes(String core, List<Glyphs.Doubt> doubts, int offset) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < core.length(); i++) {
      char read = core.charAt(i);
      Map<Character, Double> costs = new TreeMap<>();
      unseen(read, costs);
      Map<Character, Double> seen = new TreeMap<>();
      for (Glyphs.Doubt doubt : doubts) {
        if (doubt.at() == i + offset) {
          seen(doubt, i == 0, read, seen);
        }
      }
      seen.forEach((other, cost) -> costs.merge(other, cost, Math::min));
      for (Map.Entry<Character, Double> other : costs.entrySet()) {
        char character = other.getKey();
        if (character != read && other.getValue() < DEAREST) {
          boolean sighted = seen.containsKey(character);
          changes.add(new Change(i, character, other.getValue(), sighted));
        }
      }
    }
    return changes;
  }

  private static void seen(
      Glyphs.Doubt doubt, boolean first, char read, Map<Character, Double> costs) {
    for (Glyphs.Other other : doubt.others()) {
      char as = first ? other.character() : alike(other.character(), read);
      if (Character.isLetter(as)) {
        costs.merge(as, Math.max(0, SEEN + other.fainter() / PER_NAT), Math::min);
      }
    }
  }

  private static void unseen(char read, Map<Character, Double> costs) {
    char small = Character.toLowerCase(read);
    for (char other : VARIANTS.getOrDefault(small, "").toCharArray()) {
      costs.put(alike(other, read), OTHER_MARKS);
    }
    for (String pair : TAKEN_FOR_EACH_OTHER.split(" ")) {
      int at = pair.indexOf(small);
      if (at >= 0) {
        costs.merge(alike(pair.charAt(1 - at), read), OTHER_LETTER, Math::min);
      }
    }
  }

  private static char alike(char letter, char read) {
    return Character.isUpperCase(read)
        ? Character.toUpperCase(letter)
        : Character.toLowerCase(letter);
  }
}
