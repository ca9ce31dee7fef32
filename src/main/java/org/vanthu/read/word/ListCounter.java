package org.vanthu.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the paragraphs of a document as Word shows them: all lists made from one abstract list
 * count on together, a list that overrides a start begins there when it is first met. Serves one
 * document.
 */
final class ListCounter {

  private final Numbering numbering;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Map<Integer, boolean[]> begun = new HashMap<>();
  private final Set<Integer> met = new HashSet<>();

  ListCounter(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The next label of a list with what parts it from the text: "1. ", "a) "; "" without one. */
  String next(int list, int level) {
    return numbering
        .instance(list)
        .filter(instance -> 0 <= level && level < Numbering.LEVELS)
        .map(instance -> next(list, instance, level))
        .orElse("");
  }

  private String next(int list, Numbering.Instance instance, int level) {
    int[] counts = counters.computeIfAbsent(instance.abstractId(), id -> new int[Numbering.LEVELS]);
    boolean[] running =
        begun.computeIfAbsent(instance.abstractId(), id -> new boolean[Numbering.LEVELS]);
    if (met.add(list)) {
      instance
          .starts()
          .forEach((overridden, start) -> {
            if (0 <= overridden && overridden < Numbering.LEVELS) {
              running[overridden] = false;
            }
          });
    }
    for (int above = 0; above <= level; above++) {
      if (!running[above]) {
        counts[above] = start(instance, above);
        running[above] = true;
      } else if (above == level) {
        counts[above]++;
      }
    }
    for (int below = level + 1; below < Numbering.LEVELS; below++) {
      int restart = numbering.level(instance, below).restartAfter().orElse(below);
      running[below] &= level + 1 > restart;
    }
    return label(instance, level, counts);
  }

  private int start(Numbering.Instance instance, int level) {
    Integer overridden = instance.starts().get(level);
    return overridden == null ? numbering.level(instance, level).start() : overridden;
  }

  private String label(Numbering.Instance instance, int level, int[] counts) {
    Numbering.Level shown = numbering.level(instance, level);
    if (shown.format().equals("bullet")) {
      return bullet(shown.pattern());
    }
    StringBuilder label = new StringBuilder();
    String pattern = shown.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && 0 <= named && named < Numbering.LEVELS) {
        String format = numbering.level(instance, named).format();
        boolean digits = shown.decimal() && !format.equals("none");
        label.append(NumberFormat.of(digits ? "decimal" : format, counts[named]));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.isEmpty() ? "" : label + (shown.glued() ? "" : " ");
  }

  /** Bullets of symbol fonts stand in the private use area. */
  private static String bullet(String pattern) {
    String mark = pattern.strip();
    boolean symbol = mark.chars().anyMatch(c -> 0xE000 <= c && c <= 0xF8FF);
    return mark.isEmpty() ? "" : (symbol || mark.equals("·") ? "•" : mark) + " ";
  }
}
