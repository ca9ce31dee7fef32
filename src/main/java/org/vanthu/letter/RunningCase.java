package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a body's name, printed in capitals, as running text has it: "ỦY BAN NHÂN DÂN TỈNH QUẢNG
 * NGÃI" is "Ủy ban nhân dân tỉnh Quảng Ngãi" (Nghị định 30/2020, annex II).
 */
final class RunningCase {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** Words of the longest phrase of the lexicon. */
  private static final int LONGEST = 10;

  /** Consonants alone: TP., TNHH, MTV. */
  private static final Pattern ABBREVIATED = Pattern.compile("[B-DF-HJ-NP-TVWXZĐ]{2,6}\\.?");

  private static final Set<String> UNITS =
      Set.of("tỉnh", "huyện", "quận", "xã", "phường", "thị trấn", "thị xã", "thành phố", "đặc khu");

  /** Units that differ from other words of bodies' names by accents alone. */
  private static final Set<String> SHORT = Set.of("quận", "xã", "phường");

  private static final Set<String> SMALL =
      Set.of("và", "của", "về", "cho", "các", "tại", "ở", "với", "trong", "trực", "thuộc");

  private final Lexicon lexicon;

  RunningCase(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A name in running text.
   *
   * @param known whether every word of it stands in the lexicon
   * @param repaired whether letters were changed, and not only their case and the place of tones
   */
  record Name(String text, boolean known, boolean repaired) {}

  Name of(String capitals) {
    return new Writer(capitals.strip().split("\\s+")).write();
  }

  /** One name being written; what comes next depends on what went before. */
  private final class Writer {

    private final String[] words;
    private final List<String> written = new ArrayList<>();
    private boolean place;
    private boolean capital = true;
    private boolean known = true;
    private int at;

    Writer(String[] words) {
      this.words = words;
    }

    Name write() {
      while (at < words.length) {
        if (!phrase() && !unit()) {
          word();
        }
      }
      String text = String.join(" ", written);
      return new Name(text, known, !Tones.alike(text, String.join(" ", words)));
    }

    private boolean phrase() {
      for (int n = Math.min(LONGEST, words.length - at); n > 0; n--) {
        String raw = String.join(" ", List.of(words).subList(at, at + n));
        String bare = raw.replaceAll("[,;.:]+$", "");
        Optional<Lexicon.Phrase> found = lexicon.phrase(bare);
        boolean alone = n > 1 || lexicon.province(bare).isPresent() || !place && opens(found);
        if (found.isPresent() && alone) {
          written.add(found.orElseThrow().text() + raw.substring(bare.length()));
          at += n;
          place = false;
          capital = true;
          return true;
        }
      }
      return false;
    }

    /** A word that begins bodies' names is one only where a name may begin: "Môi trường". */
    private boolean opens(Optional<Lexicon.Phrase> word) {
      return capital || word.filter(Lexicon.Phrase::head).isEmpty();
    }

    private boolean unit() {
      for (int n = Math.min(2, words.length - at); n > 0; n--) {
        String unit = String.join(" ", List.of(words).subList(at, at + n)).toLowerCase(VIETNAMESE);
        Optional<String> match = UNITS.stream().filter(u -> isUnit(u, unit)).findFirst();
        if (match.isPresent() && (at > 0 || at + n < words.length)) {
          String text = match.orElseThrow();
          written.add(hoChiMinh(at + n) ? cased(text, true) : text);
          at += n;
          place = true;
          return true;
        }
      }
      return false;
    }

    /** But for accents, where no other word is that close: "quản lý" is no "quận". */
    private static boolean isUnit(String unit, String word) {
      return SHORT.contains(unit)
          ? Tones.alike(unit, word)
          : Lexicon.key(unit).equals(Lexicon.key(word));
    }

    /** "Thành phố Hồ Chí Minh" is written with a capital, as no other city is. */
    private boolean hoChiMinh(int next) {
      String following = String.join(" ", List.of(words).subList(next, words.length));
      return Lexicon.key(following).startsWith("ho chi minh");
    }

    private void word() {
      String word = words[at++];
      String lower = word.toLowerCase(VIETNAMESE);
      boolean small = SMALL.contains(lower);
      boolean dash = word.matches("[-–—]");
      known &= small || dash;
      written.add(small ? lower : cased(word, place || capital));
      capital = small ? lower.equals("và") : dash || word.endsWith(",");
    }
  }

  private static String cased(String word, boolean capital) {
    String lower = word.toLowerCase(VIETNAMESE);
    if (ABBREVIATED.matcher(word).matches()) {
      return word;
    }
    return capital && !lower.isEmpty()
        ? lower.substring(0, 1).toUpperCase(VIETNAMESE) + lower.substring(1)
        : lower;
  }
}
