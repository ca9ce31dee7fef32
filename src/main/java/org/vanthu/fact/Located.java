package org.vanthu.fact;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Mentions of one kind by their place. */
final class Located {

  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  Located(List<Mention> all, Predicate<Value> wanted) {
    all.stream()
        .filter(mention -> wanted.test(mention.value()))
        .forEach(mention -> mentions.put(mention.span().start(), mention));
  }

  /** Those that begin within a stretch, in order. */
  Collection<Mention> in(Span stretch) {
    return in(stretch.start(), stretch.end());
  }

  Collection<Mention> in(int start, int end) {
    return start >= end ? List.of() : mentions.subMap(start, end).values();
  }
}
