package org.vanthu.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells by their order which labels number a piece and which only look so. */
final class Sequence {

  /** Numbers that may be missing between two sisters: misread, or in a table. */
  private static final int GAP = 3;

  /** The same for articles, which extracts leave out. */
  private static final int ARTICLES = 20;

  private final List<OpenHeading> open = new ArrayList<>();
  private final Map<Rank, Integer> last = new EnumMap<>(Rank.class);

  /** Headings that hold the next line, from the widest. */
  List<OpenHeading> open() {
    return open;
  }

  /** Whether a label goes on with its sisters, or is a first one. */
  boolean fits(Rank.Label label) {
    int number = label.number();
    if (runsThrough(label.rank()) && last.containsKey(label.rank())) {
      int before = last.get(label.rank());
      return number > before && number <= before + ARTICLES || number == 1 && before > 1;
    }
    if (number == 1 || runsThrough(label.rank())) {
      return true;
    }
    int sister = sister(label.rank());
    return sister > 0 && number > sister && number <= sister + GAP;
  }

  private static boolean runsThrough(Rank rank) {
    return rank == Rank.ARTICLE || rank == Rank.CHAPTER || rank == Rank.PART;
  }

  /** Number of the last sister under the same heading, 0 for none. */
  private int sister(Rank rank) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).rank() == rank) {
        return open.get(i).number();
      }
      if (open.get(i).rank().compareTo(rank) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** Level of a heading of a rank if it came next. */
  int level(Rank rank) {
    return 1 + (int) open.stream().filter(heading -> heading.rank().compareTo(rank) < 0).count();
  }

  /** Opens a heading and gives back those that end before it. */
  List<OpenHeading> open(OpenHeading heading) {
    List<OpenHeading> ended = new ArrayList<>();
    while (!open.isEmpty() && open.getLast().rank().compareTo(heading.rank()) >= 0) {
      ended.add(open.removeLast());
    }
    open.add(heading);
    last.put(heading.rank(), heading.number());
    return ended;
  }

  /** Ends all. */
  List<OpenHeading> close() {
    List<OpenHeading> ended = List.copyOf(open);
    open.clear();
    last.clear();
    return ended;
  }
}
