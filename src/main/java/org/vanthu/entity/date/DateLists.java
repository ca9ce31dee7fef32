package org.vanthu.entity.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.passage.Passage;

/**
 * Reads days, months and quarters in a list of which the last alone says its year, and of days its
 * month: "ngày 10, 11 và 12/6/2024", "tháng 1, 2 và 3 năm 2024", "quý I và quý II/2024".
 */
final class DateLists {

  /** Items of the longest list; also bounds the look ahead. */
  private static final int MOST_ITEMS = 12;

  private final Passage passage;
  private final DatePointReader points;

  DateLists(Passage passage, DatePointReader points) {
    this.passage = passage;
    this.points = points;
  }

  /**
   * The dates of the list whose word ("ngày", "tháng", "quý") stands here; empty when none does.
   */
  List<Period> at(int i) {
    String word = passage.at(i).key();
    boolean lists = word.equals("ngày") || word.equals("tháng") || word.equals("quý");
    if (!lists || passage.isTaken(i)) {
      return List.of();
    }
    List<DatePoint> items = new ArrayList<>();
    int at = i;
    while (items.size() < MOST_ITEMS) {
      Optional<DatePoint> item = item(word, at);
      if (item.isEmpty()) {
        return List.of();
      }
      items.add(item.get());
      if (item.get().isComplete()) {
        return items.size() > 1 ? completed(items) : List.of();
      }
      at = link(item.get().next());
      if (at < 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private Optional<DatePoint> item(String word, int i) {
    boolean said = passage.at(i).is(word);
    int at = said ? i + 1 : i;
    return switch (word) {
      case "ngày" ->
          points
              .at(at)
              .filter(DatePoint::isDay)
              .or(() -> points.days().dayAndMonth(at))
              .or(() -> points.days().bareDay(at));
      case "tháng" -> points.monthItem(i, at);
      default -> points.quarterItem(i, at);
    };
  }

  private int link(int i) {
    return switch (passage.at(i).key()) {
      case "," -> passage.at(i + 1).is("và") ? i + 2 : i + 1;
      case "và", ";", "hoặc" -> i + 1;
      default -> -1;
    };
  }

  private static List<Period> completed(List<DatePoint> items) {
    DatePoint last = items.getLast();
    return items.stream().map(item -> Period.of(item.completedBy(last))).toList();
  }
}
