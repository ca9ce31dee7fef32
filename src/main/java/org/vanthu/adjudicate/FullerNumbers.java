package org.vanthu.adjudicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanthu.model.Mention;
import org.vanthu.model.Value;

/**
 * Numbers that a document says with one digit more: of "1339/BXD-QLN" and "339/BXD-QLN" the shorter
 * has probably lost its first, for engines lose digits and seldom invent them.
 */
final class FullerNumbers {

  private final Map<String, Set<String>> bySymbol = new HashMap<>();

  FullerNumbers(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.value() instanceof Value.DocumentNumber number && number.number().isPresent()) {
        bySymbol.computeIfAbsent(key(number), key -> new HashSet<>()).add(number.number().get());
      }
    }
  }

  private static String key(Value.DocumentNumber number) {
    return number.symbol() + " " + number.year().map(String::valueOf).orElse("");
  }

  /** Whether the same is said elsewhere with one digit more. */
  boolean has(Object value) {
    return value instanceof Value.DocumentNumber number
        && number.number().isPresent()
        && bySymbol.getOrDefault(key(number), Set.of()).stream()
            .anyMatch(other -> oneMore(other, number.number().get()));
  }

  private static boolean oneMore(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    return longer.substring(same + 1).equals(shorter.substring(same));
  }
}
