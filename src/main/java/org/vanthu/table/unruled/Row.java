package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines of a table that are one row, while it grows. */
final class Row {

  private final List<Band> bands = new ArrayList<>();
  private int first;
  private int last;

  /**
   * @param index of the line among all lines of the table
   */
  Row(int index, Band band) {
    first = index;
    last = index;
    bands.add(band);
  }

  void add(Row other) {
    bands.addAll(other.bands);
    bands.sort(Comparator.comparingDouble(b -> b.line().box().centerY()));
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  List<Band> bands() {
    return List.copyOf(bands);
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  double top() {
    return bands.getFirst().line().box().top();
  }

  double bottom() {
    return bands.stream().mapToDouble(b -> b.line().box().bottom()).max().orElse(top());
  }

  boolean keyed() {
    return bands.stream().anyMatch(Band::keyed);
  }

  int filled() {
    return bands.stream().mapToInt(Band::filled).max().orElse(0);
  }

  /** The last line of a cell. */
  Optional<Fragment> at(int column) {
    return bands.reversed().stream().flatMap(b -> b.at(column).stream()).findFirst();
  }

  boolean figure(int column) {
    return bands.stream().anyMatch(b -> b.at(column).filter(Fragment::numeric).isPresent());
  }

  /** Whether the last line stands in other columns than the next one. */
  boolean clear(Row next) {
    List<Fragment> own = bands.getLast().fragments();
    List<Fragment> other = next.bands.getFirst().fragments();
    return own.stream()
        .noneMatch(f -> other.stream().anyMatch(g -> g.in(f.column()) || f.in(g.column())));
  }
}
