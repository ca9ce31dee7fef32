package org.vanthu.entity.amount;

import java.util.Map;
import java.util.Optional;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/**
 * Reads a number in words: "hai tỷ, một trăm năm mươi triệu". linh and lẻ, nghìn and ngàn, tỷ and
 * tỉ mean the same; commas, "và" and line ends may stand anywhere within.
 */
final class NumberWords {

  /** Words of the longest number; also bounds the look ahead. */
  private static final int MOST_WORDS = 60;

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("nhăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private final Passage passage;
  private long sum;
  private long group;
  private long lastScale;
  private int digit;
  private boolean pending;

  private NumberWords(Passage passage) {
    this.passage = passage;
  }

  /**
   * A number in words.
   *
   * @param count words that took part
   * @param next token after the last of them
   */
  record Reading(long value, int count, int next) {}

  static boolean begins(Token token) {
    return DIGITS.containsKey(token.key()) || token.is("mười");
  }

  /** The number that starts here. */
  static Optional<Reading> at(Passage passage, int i) {
    return begins(passage.at(i)) ? new NumberWords(passage).read(i) : Optional.empty();
  }

  private Optional<Reading> read(int i) {
    int at = i;
    int count = 0;
    int next = i;
    try {
      while (count < MOST_WORDS) {
        Token token = passage.at(at);
        if (count > 0 && (token.is(",") || token.is("và")) && isWord(passage.at(at + 1))) {
          at++;
          continue;
        }
        if (!takes(token.key())) {
          break;
        }
        count++;
        at++;
        next = at;
      }
      return Optional.of(new Reading(total(), count, next));
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  private static boolean isWord(Token token) {
    return begins(token) || token.is("linh") || token.is("lẻ");
  }

  private boolean takes(String word) {
    Integer value = DIGITS.get(word);
    if (value != null) {
      return digit(value);
    }
    switch (word) {
      case "mười" -> {
        group += 10;
        lastScale = 10;
        pending = false;
      }
      case "mươi", "chục" -> tens();
      case "trăm" -> hundreds();
      case "linh", "lẻ" -> lastScale = 1;
      case "rưỡi", "rưởi" -> half();
      case "nghìn", "ngàn" -> scale(1_000);
      case "vạn" -> scale(10_000);
      case "triệu" -> scale(1_000_000);
      case "tỷ", "tỉ" -> billions();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A digit; two of them in a row are tens and ones: "hai lăm". */
  private boolean digit(int value) {
    if (pending) {
      group += 10L * digit - digit;
    }
    digit = value;
    group += value;
    pending = true;
    return true;
  }

  private void tens() {
    group += pending ? 9L * digit : 0;
    lastScale = 10;
    pending = false;
  }

  private void hundreds() {
    group += pending ? 99L * digit : 0;
    lastScale = 100;
    pending = false;
  }

  private void scale(long factor) {
    long counted = group == 0 && sum == 0 ? 1 : group;
    sum = Math.addExact(sum, Math.multiplyExact(counted, factor));
    group = 0;
    lastScale = factor;
    pending = false;
  }

  private void billions() {
    sum = Math.multiplyExact(Math.addExact(sum, group), 1_000_000_000L);
    group = 0;
    lastScale = 1_000_000_000L;
    pending = false;
  }

  /** Half of the last unit: "hai trăm rưỡi" counts within its group, "hai tỷ rưỡi" does not. */
  private void half() {
    if (lastScale < 1_000) {
      group += lastScale / 2;
    } else {
      sum = Math.addExact(sum, lastScale / 2);
    }
    pending = false;
  }

  private long total() {
    return Math.addExact(sum, group);
  }
}
