package org.vanthu.evaluate.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vanthu.evaluate.report.Difference.Kind;

/**
 * What a comparison with the baseline came to.
 *
 * @param differences empty when the baseline holds
 */
public record Verdict(Path baseline, List<Difference> differences) {

  public Verdict {
    differences = List.copyOf(differences);
  }

  public boolean holds() {
    return differences.isEmpty();
  }

  /** For people: what differs, the worse first, and what to do. */
  public String text() {
    if (holds()) {
      return "The baseline " + baseline + " holds.\n";
    }
    StringBuilder text = new StringBuilder("The baseline " + baseline + " does not hold:\n");
    Map<Kind, List<Difference>> kinds =
        differences.stream()
            .collect(Collectors.groupingBy(Difference::kind, TreeMap::new, Collectors.toList()));
    for (Kind kind : Arrays.asList(Kind.values())) {
      for (Difference difference : kinds.getOrDefault(kind, List.of())) {
        text.append("  %-8s %s%n".formatted(word(kind), difference));
      }
    }
    return text.append(advice(kinds)).toString();
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case WORSE -> "worse";
      case BETTER -> "better";
      case CHANGED -> "changed";
      case NEW -> "new";
      case REMOVED -> "removed";
    };
  }

  private String advice(Map<Kind, List<Difference>> kinds) {
    String command = "the same command with --baseline " + baseline + " --accept";
    return kinds.containsKey(Kind.WORSE)
        ? "Mend what is worse. If it is meant, write the baseline anew: " + command + ".\n"
        : "Nothing is worse. Keep what was gained, so that losing it is seen: " + command + ".\n";
  }
}
