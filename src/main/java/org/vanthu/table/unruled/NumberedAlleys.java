package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * Finds alleys between the numbers of columns, "(1) (2) (3)": where a head numbers its columns,
 * there are as many, however little white is between them.
 */
final class NumberedAlleys {

  /** Columns from which a line of numbers counts them. */
  private static final int FEWEST = 3;

  /** Lines among which such a line is looked for. */
  private static final int DEEPEST = 24;

  /** Lines that may cross an alley between numbered columns. */
  private static final int CROSSING = 2;

  /** Ems of white that must be left. */
  private static final double NARROWEST = 0.12;

  /** The alleys and those between numbers, from left to right. */
  List<Strip> with(List<Strip> strips, List<Line> lines) {
    Optional<Line> numbers =
        lines.stream().limit(DEEPEST).filter(NumberedAlleys::counts).findFirst();
    if (numbers.isEmpty()) {
      return strips;
    }
    List<Line> below = lines.subList(lines.indexOf(numbers.get()), lines.size());
    InkProfile ink = new InkProfile(below);
    List<Strip> all = new ArrayList<>(strips);
    List<Word> words = numbers.get().words();
    for (int i = 1; i < words.size(); i++) {
      Box left = words.get(i - 1).box();
      Box right = words.get(i).box();
      boolean known =
          strips.stream()
              .anyMatch(s -> s.middle() > left.centerX() && s.middle() < right.centerX());
      if (!known) {
        widest(new Strip(left.right(), right.left()), ink, numbers.get().em()).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingDouble(Strip::left));
    return all;
  }

  private static Optional<Strip> widest(Strip between, InkProfile ink, double em) {
    for (int crossing = 0; crossing <= CROSSING; crossing++) {
      Strip part = ink.widest(between, crossing);
      if (part.width() >= NARROWEST * em) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Whether the words of a line count from 1. */
  private static boolean counts(Line line) {
    List<Word> words = line.words();
    if (words.size() < FEWEST) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String number = Integer.toString(i + 1);
      String text = words.get(i).text();
      if (!text.equals(number) && !text.equals("(" + number + ")")) {
        return false;
      }
    }
    return true;
  }
}
