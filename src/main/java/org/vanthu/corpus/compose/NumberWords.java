package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;

/** Writes whole numbers in Vietnamese words. North and south differ in some of them. */
final class NumberWords {

  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
  private static final int THOUSAND = 1000;

  private final String zeroTens;
  private final String thousand;
  private final String billion;

  NumberWords(Dice dice) {
    zeroTens = dice.percent(70) ? "linh" : "lẻ";
    thousand = dice.percent(75) ? "nghìn" : "ngàn";
    billion = dice.percent(80) ? "tỷ" : "tỉ";
  }

  /** In small letters, without the currency; the number is positive. */
  String of(long number) {
    List<String> words = new ArrayList<>();
    long billions = number / 1_000_000_000;
    if (billions > 0) {
      words.add(of(billions));
      words.add(billion);
    }
    below(number % 1_000_000_000, words, billions > 0);
    return String.join(" ", words);
  }

  private void below(long number, List<String> words, boolean inner) {
    int millions = (int) (number / 1_000_000);
    int thousands = (int) (number / THOUSAND % THOUSAND);
    int ones = (int) (number % THOUSAND);
    boolean before = inner;
    before |= group(millions, "triệu", words, before);
    before |= group(thousands, thousand, words, before);
    group(ones, "", words, before);
  }

  private boolean group(int group, String scale, List<String> words, boolean inner) {
    if (group == 0) {
      return false;
    }
    if (inner || group >= 100) {
      words.add(DIGITS.get(group / 100));
      words.add("trăm");
    }
    tens(group % 100, words, inner || group >= 100);
    if (!scale.isEmpty()) {
      words.add(scale);
    }
    return true;
  }

  private void tens(int number, List<String> words, boolean inner) {
    int ten = number / 10;
    int one = number % 10;
    if (ten == 0) {
      if (one > 0) {
        if (inner) {
          words.add(zeroTens);
        }
        words.add(DIGITS.get(one));
      }
      return;
    }
    words.add(ten == 1 ? "mười" : DIGITS.get(ten) + " mươi");
    if (one == 1 && ten > 1) {
      words.add("mốt");
    } else if (one == 5) {
      words.add("lăm");
    } else if (one > 0) {
      words.add(DIGITS.get(one));
    }
  }
}
