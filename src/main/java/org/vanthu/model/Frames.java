package org.vanthu.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds frames as rubber stamps have them: two level lines of one length, one below the other, and
 * an upright line at one end at least, because stamps print badly and run off the sheet. What is
 * framed, the words inside must tell.
 */
public final class Frames {

  /** Points: a frame is no narrower and no wider. */
  private static final double NARROWEST = 60;

  private static final double WIDEST = 240;

  /** Points: a frame is no lower and no higher. */
  private static final double LOWEST = 24;

  private static final double HIGHEST = 100;

  /** Share of the longer line that the two must have in common. */
  private static final double COMMON = 0.6;

  /** Share of the height that an upright side must cover. */
  private static final double SIDE = 0.6;

  /** Points by which a side may miss the end of a line. */
  private static final double REACH = 6;

  /** A page with more short lines than this is a drawing or a table. */
  private static final int MOST_LINES = 200;

  private Frames() {}

  /** The frames of a page, the smallest first; none where short lines abound. */
  public static List<Box> of(List<Ruling> rulings) {
    List<Ruling> level =
        rulings.stream()
            .filter(r -> r.horizontal() && r.length() >= NARROWEST && r.length() <= WIDEST)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    List<Ruling> upright =
        rulings.stream().filter(r -> !r.horizontal() && r.length() >= SIDE * LOWEST).toList();
    if (level.size() > MOST_LINES || upright.size() > MOST_LINES) {
      return List.of();
    }
    List<Box> frames = new ArrayList<>();
    for (Ruling top : level) {
      for (Ruling bottom : level) {
        if (paired(top, bottom) && upright.stream().anyMatch(side -> closes(side, top, bottom))) {
          frames.add(
              new Box(
                  Math.min(top.from(), bottom.from()),
                  top.at(),
                  Math.max(top.to(), bottom.to()),
                  bottom.at()));
        }
      }
    }
    frames.sort(Comparator.comparingDouble(box -> box.width() * box.height()));
    return List.copyOf(frames);
  }

  private static boolean paired(Ruling top, Ruling bottom) {
    double height = bottom.at() - top.at();
    double common = Math.min(top.to(), bottom.to()) - Math.max(top.from(), bottom.from());
    return height >= LOWEST
        && height <= HIGHEST
        && common >= COMMON * Math.max(top.length(), bottom.length());
  }

  private static boolean closes(Ruling side, Ruling top, Ruling bottom) {
    double covered = Math.min(side.to(), bottom.at()) - Math.max(side.from(), top.at());
    boolean atLeft = Math.abs(side.at() - Math.min(top.from(), bottom.from())) <= REACH;
    boolean atRight = Math.abs(side.at() - Math.max(top.to(), bottom.to())) <= REACH;
    return (atLeft || atRight) && covered >= SIDE * (bottom.at() - top.at());
  }
}
