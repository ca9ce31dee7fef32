package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;

/** A whole positive number in Vietnamese words, as the north writes them. */
record SpelledNumber(long number) {

  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
  private static final List<String> SCALES = List.of("", "nghìn", "triệu");
  private static final long BILLION = 1_000_000_000;
  private static final int THOUSAND = 1_000;

  String words() {
    List<String> words = new ArrayList<>();
    if (number >= BILLION) {
      words.add(new SpelledNumber(number / BILLION).words());
      words.add("tỷ");
    }
    int rest = (int) (number % BILLION);
    for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
      int group = rest / (int) Units.power(3 * scale) % THOUSAND;
      if (group > 0) {
        group(group, !words.isEmpty(), words);
        if (scale > 0) {
          words.add(SCALES.get(scale));
        }
      }
    }
    return String.join(" ", words);
  }

  /** With a capital, as sentences begin. */
  String sentence() {
    String words = words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void group(int group, boolean inner, List<String> words) {
    boolean hundreds = inner || group >= 100;
    if (hundreds) {
      words.add(DIGITS.get(group / 100));
      words.add("trăm");
    }
    int tens = group / 10 % 10;
    int ones = group % 10;
    if (tens > 1) {
      words.add(DIGITS.get(tens));
      words.add("mươi");
    } else if (tens == 1) {
      words.add("mười");
    } else if (ones > 0 && hundreds) {
      words.add("linh");
    }
    if (ones > 0) {
      words.add(one(ones, tens));
    }
  }

  private static String one(int ones, int tens) {
    if (ones == 1 && tens > 1) {
      return "mốt";
    }
    if (ones == 5 && tens > 0) {
      return "lăm";
    }
    return ones == 4 && tens > 1 ? "tư" : DIGITS.get(ones);
  }
}
