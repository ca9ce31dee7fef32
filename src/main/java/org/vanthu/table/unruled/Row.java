package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines of a table that are one row, while it grows. */
final class Row {

  private static final Comparator<Band> DOWN =
      Comparator.comparingDouble(band -> band.line().box().centerY());

  private final List<Band> bands = new ArrayList<>();
  private final BitSet figures = new BitSet();
  private int first;
  private int last;
  private int filled;
  private boolean keyed;
  private double top;
  private double bottom;

  /**
   * @param index of the line among all lines of the table
   */
  Row(int index, Band band) {
    first = index;
    last = index;
    bands.add(band);
    filled = band.filled();
    keyed = band.keyed();
    top = band.line().box().top();
    bottom = band.line().box().bottom();
    band.fragments().stream().filter(Fragment::numeric).forEach(f -> figures.set(f.column()));
  }

  void add(Row other) {
    boolean below = DOWN.compare(bands.getLast(), other.bands.getFirst()) <= 0;
    bands.addAll(other.bands);
    if (!below) {
      bands.sort(DOWN);
    }
    figures.or(other.figures);
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
    filled = Math.max(filled, other.filled);
    keyed |= other.keyed;
    top = Math.min(top, other.top);
    bottom = Math.max(bottom, other.bottom);
  }

  List<Band> bands() {
    return List.copyOf(bands);
  }

  Band firstBand() {
    return bands.getFirst();
  }

  Band lastBand() {
    return bands.getLast();
  }

  int lines() {
    return bands.size();
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  boolean keyed() {
    return keyed;
  }

  /** Cells of the line that has most. */
  int filled() {
    return filled;
  }

  /** The last line of a cell. */
  Optional<Fragment> at(int column) {
    return bands.reversed().stream().flatMap(b -> b.at(column).stream()).findFirst();
  }

  /** The white between the last two lines of a cell; −1 where it has but one. */
  double white(int column) {
    List<Fragment> lines =
        bands.reversed().stream().flatMap(b -> b.at(column).stream()).limit(2).toList();
    return lines.size() < 2 ? -1 : lines.get(0).box().top() - lines.get(1).box().bottom();
  }

  boolean figure(int column) {
    return figures.get(column);
  }

  /** Columns in which figures begin. */
  BitSet figures() {
    return (BitSet) figures.clone();
  }

  /** Whether the last line stands in other columns than the next one. */
  boolean clear(Row next) {
    List<Fragment> own = bands.getLast().fragments();
    List<Fragment> other = next.bands.getFirst().fragments();
    return own.stream()
        .noneMatch(f -> other.stream().anyMatch(g -> g.in(f.column()) || f.in(g.column())));
  }
}
