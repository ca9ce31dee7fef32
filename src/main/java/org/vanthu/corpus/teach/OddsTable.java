package org.vanthu.corpus.teach;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vanthu.adjudicate.trust.Clue;
import org.vanthu.adjudicate.trust.Kind;
import org.vanthu.adjudicate.trust.Odds;

/** The table of odds as a file: what weighs how much, and beside it how often that was seen. */
final class OddsTable {

  private OddsTable() {}

  static String of(Odds odds, List<Lesson> lessons) {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        # What speaks for and against values read from pixels, in nats (org.vanthu.adjudicate.trust.Clue). Made by
        # "./vanthu train odds DIR..."; don't edit: what a clue is taken to weigh before counting stands in Clue.
        # %d values of %d papers, %d of them wrong.
        # clue, weight for figures, weight for words, seen beside right values, beside wrong ones
        """
            .formatted(
                lessons.size(),
                lessons.stream().map(Lesson::paper).distinct().count(),
                lessons.stream().filter(l -> !l.right()).count()));
    for (Clue clue : Clue.values()) {
      Predicate<Lesson> seen = l -> l.evidence().clues().containsKey(clue);
      table.append(
          line(clue.name(), lessons, seen, odds.weight(true, clue), odds.weight(false, clue)));
    }
    table.append("# what a value of a kind begins with, right values, wrong ones\n");
    for (Kind kind : Kind.values()) {
      table.append(line(kind.name(), lessons, l -> l.evidence().kind() == kind, odds.begin(kind)));
    }
    return table.toString();
  }

  private static String line(
      String name, List<Lesson> lessons, Predicate<Lesson> seen, double... weights) {
    String numbers =
        java.util.Arrays.stream(weights)
            .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
            .collect(Collectors.joining("\t"));
    long right = lessons.stream().filter(seen).filter(Lesson::right).count();
    long wrong = lessons.stream().filter(seen).count() - right;
    return name + "\t" + numbers + "\t" + right + "\t" + wrong + "\n";
  }
}
