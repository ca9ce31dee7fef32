package org.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The form of Vietnamese syllables: an onset, a rhyme, a tone. */
final class Syllable {

  private static final Set<String> ONSETS =
      Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "));

  /** Rhymes without tones. */
  private static final Set<String> RHYMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu"
                  + " ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên"
                  + " iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao"
                  + " oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op"
                  + " ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch"
                  + " uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uynh uyêt"
                  + " uyên uyn uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm"
                  + " yên yêng yêt yêu")
              .split(" "));

  private Syllable() {}

  /** True when the word, of any case and with any tone, may be one Vietnamese syllable. */
  static boolean plausible(String word) {
    String bare = withoutTone(word.toLowerCase(Locale.ROOT));
    if (bare.length() > 7) {
      return false;
    }
    for (int onset = Math.min(3, bare.length() - 1); onset >= 0; onset--) {
      if ((onset == 0 || ONSETS.contains(bare.substring(0, onset)))
          && RHYMES.contains(bare.substring(onset))) {
        return true;
      }
    }
    return bare.equals("gi");
  }

  /** True for letters that only Vietnamese and no western encoding has. */
  static boolean vietnamese(int c) {
    return (c >= 0x1EA0 && c <= 0x1EF9)
        || c == 'ă'
        || c == 'Ă'
        || c == 'đ'
        || c == 'Đ'
        || c == 'ơ'
        || c == 'Ơ'
        || c == 'ư'
        || c == 'Ư';
  }

  private static String withoutTone(String lower) {
    StringBuilder bare = new StringBuilder();
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
      boolean tone = c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
      if (!tone) {
        bare.append(c);
      }
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
