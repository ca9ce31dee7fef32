package org.vanthu.entity.amount;

import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** The name of the currency behind a number: đồng, đ, VNĐ, VND, ₫. */
final class Currency {

  /** Words that make another word of "đồng": đồng bộ, đồng chí, Đồng Nai. */
  private static final Set<String> COMPOUNDS =
      Set.of(
          "bộ", "thời", "chí", "ý", "hồ", "bào", "hành", "nghiệp", "tác", "phạm", "lòng", "nhất",
          "đều", "minh", "bằng", "phục", "dạng", "nai", "tháp", "hới", "xoài", "văn", "hỷ", "đăng",
          "lúa", "ruộng", "giáo", "diễn", "nát", "hương", "đội", "sở", "chủ", "tử", "thuận",
          "nghĩa", "tiền", "tình", "cảm", "trục", "đô", "euro", "usd", "yên", "bảng", "hóa", "xuân",
          "phú", "lê", "tâm", "thanh", "quản", "tổ");

  private Currency() {}

  /** How many tokens name the currency here; 0 when none do. */
  static int at(Passage passage, int i) {
    Token token = passage.at(i);
    return switch (token.key()) {
      case "đồng" -> COMPOUNDS.contains(passage.at(i + 1).key()) ? 0 : 1;
      case "vnđ", "vnd", "₫" -> 1;
      case "đ" -> passage.at(i + 1).is(")") && token.spaced() || token.capital() ? 0 : 1;
      case "việt" -> passage.reads(i, "việt", "nam", "đồng") ? 3 : 0;
      default -> 0;
    };
  }
}
