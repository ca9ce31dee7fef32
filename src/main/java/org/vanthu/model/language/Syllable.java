package org.vanthu.model.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The form of Vietnamese syllables: an onset, a rhyme, a tone. */
public final class Syllable {

  private static final Set<String> ONSETS =
      Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "));

  /** Rhymes without tones. */
  private static final Set<String> RHYMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu"
                  + " ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên"
                  + " iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao"
                  + " oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op"
                  + " ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch"
                  + " uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uynh uyêt"
                  + " uyên uyn uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm"
                  + " yên yêng yêt yêu")
              .split(" "));

  /** Onsets that stand before e, ê, i and y alone, or never before them. */
  private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");

  private static final Set<String> BEFORE_BACK = Set.of("c", "g", "ng");

  /** The tone marks as they are written apart: huyền, sắc, ngã, hỏi, nặng. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final String SHARP_OR_HEAVY = "\u0301\u0323";

  private static final int TABLE = 0x1F00;
  private static final char[] BARE = new char[TABLE];
  private static final char[] TONE = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      BARE[c] = c;
      if (c >= 0xC0 && (c < 0x180 || c >= 0x1E00)) {
        part(c);
      }
    }
  }

  private Syllable() {}

  private static void part(char c) {
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 1; i < apart.length(); i++) {
      char mark = apart.charAt(i);
      if (TONES.indexOf(mark) >= 0) {
        String rest = apart.substring(0, i) + apart.substring(i + 1);
        String bare = Normalizer.normalize(rest, Normalizer.Form.NFC);
        TONE[c] = mark;
        BARE[c] = bare.length() == 1 ? bare.charAt(0) : c;
      }
    }
  }

  /**
   * True when the word, of any case, may be one Vietnamese syllable with its tone: those that end
   * in c, ch, p or t have the sharp or the heavy one, and no word has two.
   */
  public static boolean possible(String word) {
    return possibleKey(key(word));
  }

  /**
   * True when the word, of any case and with any tone or none, may be one Vietnamese syllable:
   * where tones are as little sure as letters.
   */
  public static boolean plausible(String word) {
    String key = key(word);
    int end = key.length();
    while (end > 0 && TONES.indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = key.substring(0, end);
    return !bare.isEmpty() && bare.length() <= 7 && (formed(bare) || bare.equals("đăk"));
  }

  /**
   * A word with its tone moved to its end, in small letters: the same for "hoà", "hòa" and "HÒA".
   * Without tone the word itself.
   */
  public static String key(String word) {
    StringBuilder bare = new StringBuilder(word.length() + 1);
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      bare.append(c < TABLE ? BARE[c] : c);
      if (c < TABLE && TONE[c] != 0) {
        tones.append(TONE[c]);
      }
    }
    return bare.append(tones).toString();
  }

  /**
   * Whether the tone stands on the vowel where it is written; both ways of writing "hoà" and "hòa"
   * are right, "hìêu" is not.
   *
   * @param word in NFC
   */
  public static boolean toneInPlace(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int tone = -1;
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      bare.append(c < TABLE ? BARE[c] : c);
      tone = c < TABLE && TONE[c] != 0 ? i : tone;
    }
    return tone < 0 || places(bare.toString()).contains(tone);
  }

  private static Set<Integer> places(String bare) {
    int first = 0;
    while (first < bare.length() && !vowel(bare.charAt(first))) {
      first++;
    }
    int end = first;
    while (end < bare.length() && vowel(bare.charAt(end))) {
      end++;
    }
    boolean glide = bare.startsWith("qu") || bare.startsWith("gi");
    int from = glide && end > 2 ? 2 : first;
    for (int i = end - 1; i >= from; i--) {
      if ("ăâêôơư".indexOf(bare.charAt(i)) >= 0) {
        return Set.of(i);
      }
    }
    if (end - from < 2) {
      return Set.of(Math.max(from, 0));
    }
    String pair = bare.substring(from, from + 2);
    boolean rising = pair.equals("oa") || pair.equals("oe") || pair.equals("uy");
    if (end < bare.length() || end - from > 2) {
      return Set.of(from + 1);
    }
    return rising ? Set.of(from, from + 1) : Set.of(from);
  }

  private static boolean vowel(char c) {
    return "aăâeêioôơuưy".indexOf(c) >= 0;
  }

  /** {@link #possible} of a word of which the key is known. */
  static boolean possibleKey(String key) {
    int end = key.length();
    while (end > 0 && TONES.indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = key.substring(0, end);
    if (bare.isEmpty() || bare.length() > 7 || key.length() - end > 1) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    boolean stopped = last == 'c' || last == 'p' || last == 't' || bare.endsWith("ch");
    boolean sharpOrHeavy = end < key.length() && SHARP_OR_HEAVY.indexOf(key.charAt(end)) >= 0;
    return (!stopped || sharpOrHeavy) && formed(bare);
  }

  private static boolean formed(String bare) {
    for (int onset = Math.min(3, bare.length() - 1); onset >= 0; onset--) {
      String begin = bare.substring(0, onset);
      String rhyme = bare.substring(onset);
      if ((onset == 0 || ONSETS.contains(begin)) && RHYMES.contains(rhyme) && meet(begin, rhyme)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(String onset, String rhyme) {
    if ("eêiy".indexOf(rhyme.charAt(0)) < 0) {
      return !BEFORE_FRONT.contains(onset);
    }
    boolean written = onset.equals("g") && rhyme.startsWith("i"); // gì, giếng
    return written || !BEFORE_BACK.contains(onset);
  }
}
