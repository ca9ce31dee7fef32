package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/**
 * A word that multiplies: nghìn, triệu, tỷ and their compounds.
 *
 * @param power of ten
 * @param next token after it
 */
record Scale(int power, int next) {

  private static final Set<String> NO_BILLION =
      Set.of("lệ", "trọng", "suất", "giá", "số", "phú", "mỉ", "đối");
  private static final Set<String> NO_MILLION = Set.of("chứng", "tập", "hồi", "phong", "sơn");

  BigDecimal factor() {
    return BigDecimal.TEN.pow(power);
  }

  /** The scale that stands here, "nghìn tỷ" taken together. */
  static Optional<Scale> at(Passage passage, int i) {
    Token next = passage.at(i + 1);
    return switch (passage.at(i).key()) {
      case "nghìn", "ngàn" -> {
        boolean billions = isBillion(passage, i + 1);
        yield Optional.of(billions ? new Scale(12, i + 2) : new Scale(3, i + 1));
      }
      case "vạn" -> Optional.of(new Scale(4, i + 1));
      case "triệu" ->
          NO_MILLION.contains(next.key()) ? Optional.empty() : Optional.of(new Scale(6, i + 1));
      case "tr", "trđ" -> abbreviated(passage, i);
      case "tỷ", "tỉ" ->
          isBillion(passage, i) ? Optional.of(new Scale(9, i + 1)) : Optional.empty();
      case "nghìnđồng", "ngànđồng" -> Optional.of(new Scale(3, i + 1));
      case "triệuđồng" -> Optional.of(new Scale(6, i + 1));
      case "tỷđồng", "tỉđồng" -> Optional.of(new Scale(9, i + 1));
      default -> Optional.empty();
    };
  }

  private static boolean isBillion(Passage passage, int i) {
    Token token = passage.at(i);
    return (token.is("tỷ") || token.is("tỉ")) && !NO_BILLION.contains(passage.at(i + 1).key());
  }

  /** "18,535tr": the abbreviation must touch its number or have "đồng" behind it; "tr." is page. */
  private static Optional<Scale> abbreviated(Passage passage, int i) {
    if (passage.reads(i, "tr", ".", "đ") && !passage.at(i + 2).spaced()) {
      return Optional.of(new Scale(6, i + 2));
    }
    boolean money = passage.at(i).is("trđ") || Currency.at(passage, i + 1) > 0;
    boolean glued = !passage.at(i).spaced() && passage.at(i - 1).isNumber();
    return money || glued ? Optional.of(new Scale(6, i + 1)) : Optional.empty();
  }
}
