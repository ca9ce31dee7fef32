package org.vanthu.entity.amount;

import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Rate;

/** Reads for how much an amount is: "/32 tháng", "mỗi năm", "trong 3 năm", "(cho 5 năm)". */
final class Rates {

  private static final Set<String> TIMES =
      Set.of("tháng", "năm", "quý", "ngày", "giờ", "tuần", "kỳ", "buổi");

  private static final Set<String> EVERY = Set.of("mỗi", "một", "hàng", "hằng", "từng");

  private static final Set<String> AREAS =
      Set.of("xã", "phường", "thị", "huyện", "thành", "quận", "thôn");

  /** Units of one rate: người/tháng; xã, phường, thị trấn. */
  private static final int MOST_UNITS = 3;

  /** Units of two words by their first. */
  private static final Set<String> DOUBLE =
      Set.of(
          "đơn", "mô", "thành", "thị", "học", "sinh", "cán", "sản", "hộ", "cơ", "hồ", "cuộc",
          "công", "gia", "giáo", "nhân", "lao", "trường", "đại", "hạng", "gói", "dự", "đề", "nhiệm",
          "hội", "chuyên", "trung", "hợp");

  private Rates() {}

  /**
   * A rate and the token after it.
   *
   * @param next the first token when there is no rate
   */
  record Reading(Optional<Rate> rate, int next) {}

  static Reading after(Passage passage, int i) {
    if (passage.at(i).is("/")) {
      return slashed(passage, i + 1);
    }
    if (EVERY.contains(passage.at(i).key())) {
      return timed(passage, i, i + 1, 1);
    }
    int at = passage.skip(i, "(");
    boolean during = passage.at(at).is("trong") || passage.at(at).is("cho");
    Optional<Double> count = during ? count(passage, at + 1) : Optional.empty();
    return count.isPresent()
        ? timed(passage, i, at + 2, count.get())
        : new Reading(Optional.empty(), i);
  }

  private static Reading slashed(Passage passage, int i) {
    int at = i;
    if (Currency.at(passage, at) > 0 && passage.at(at + 1).is("/")) {
      at += 2;
    }
    Optional<Double> count = count(passage, at);
    int unit = count.isPresent() ? at + 1 : at;
    if (!passage.at(unit).isWord()) {
      return new Reading(Optional.empty(), i);
    }
    int end = unitEnd(passage, unit);
    return new Reading(Optional.of(new Rate(count.orElse(1.0), passage.words(unit, end))), end);
  }

  /** Behind "xã" in "/xã, phường, thị trấn" and behind "người" in "/người/tháng". */
  private static int unitEnd(Passage passage, int unit) {
    int end = wordEnd(passage, unit);
    for (int more = 0; more < MOST_UNITS; more++) {
      boolean division = passage.at(end).is("/") && passage.at(end + 1).isWord();
      boolean list = passage.at(end).is(",") && AREAS.contains(passage.at(end + 1).key());
      if (!division && !list) {
        break;
      }
      end = wordEnd(passage, end + 1);
    }
    return end;
  }

  private static int wordEnd(Passage passage, int unit) {
    boolean pair = DOUBLE.contains(passage.at(unit).key()) && passage.at(unit + 1).isWord();
    return unit + (pair ? 2 : 1);
  }

  private static Reading timed(Passage passage, int from, int unit, double count) {
    return TIMES.contains(passage.at(unit).key())
        ? new Reading(Optional.of(new Rate(count, passage.at(unit).key())), unit + 1)
        : new Reading(Optional.empty(), from);
  }

  private static Optional<Double> count(Passage passage, int i) {
    Token token = passage.at(i);
    return token.isNumber() && token.length() <= 4
        ? Optional.of(Double.valueOf(token.key()))
        : Optional.empty();
  }
}
