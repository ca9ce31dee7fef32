package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Ruling;

/** Draws the lattice of a group of lines, with the outer borders that were left open. */
final class LatticeBuilder {

  /** Points between two lines of the same direction that bound the same cells. */
  private static final double SAME = 3.2;

  /** Points that lines must reach beyond the last crossing line to stand for an open border. */
  private static final double OVERHANG = 9;

  /** Share of a field's side that must be ruled to divide; more merges cells of faded lines. */
  private static final double RULED = 0.55;

  /** Empty when the lines bound nothing. */
  Optional<Lattice> build(List<Ruling> group) {
    List<Ruling> horizontal = group.stream().filter(Ruling::horizontal).toList();
    List<Ruling> vertical = group.stream().filter(r -> !r.horizontal()).toList();
    List<Double> xs = withOpenEnds(positions(vertical), horizontal);
    List<Double> ys = withOpenEnds(positions(horizontal), vertical);
    if (xs.size() < 2 || ys.size() < 2) {
      return Optional.empty();
    }
    List<List<Lattice.Walls>> walls = new ArrayList<>();
    List<List<Ruling>> byX = assign(xs, vertical);
    List<List<Ruling>> byY = assign(ys, horizontal);
    for (int r = 0; r < ys.size() - 1; r++) {
      List<Lattice.Walls> row = new ArrayList<>();
      for (int c = 0; c < xs.size() - 1; c++) {
        boolean right = c == xs.size() - 2 || ruled(byX.get(c + 1), ys.get(r), ys.get(r + 1));
        boolean below = r == ys.size() - 2 || ruled(byY.get(r + 1), xs.get(c), xs.get(c + 1));
        row.add(new Lattice.Walls(right, below));
      }
      walls.add(List.copyOf(row));
    }
    return Optional.of(new Lattice(xs, ys, walls));
  }

  private static List<Double> positions(List<Ruling> rulings) {
    List<Double> ascending = rulings.stream().map(Ruling::at).sorted().toList();
    List<Double> positions = new ArrayList<>();
    double sum = 0;
    int count = 0;
    for (double at : ascending) {
      if (count > 0 && at - sum / count > SAME) {
        positions.add(sum / count);
        sum = 0;
        count = 0;
      }
      sum += at;
      count++;
    }
    if (count > 0) {
      positions.add(sum / count);
    }
    return positions;
  }

  /** Adds a border where most of the crossing lines run on beyond the outermost border. */
  private static List<Double> withOpenEnds(List<Double> positions, List<Ruling> crossing) {
    if (positions.isEmpty() || crossing.isEmpty()) {
      return positions;
    }
    List<Double> with = new ArrayList<>(positions);
    double first = positions.getFirst();
    double last = positions.getLast();
    List<Double> before =
        crossing.stream().map(Ruling::from).filter(f -> f < first - OVERHANG).sorted().toList();
    List<Double> after =
        crossing.stream().map(Ruling::to).filter(t -> t > last + OVERHANG).sorted().toList();
    if (before.size() >= 2 && before.size() * 2 >= crossing.size()) {
      with.addFirst(before.get(before.size() / 2));
    }
    if (after.size() >= 2 && after.size() * 2 >= crossing.size()) {
      with.addLast(after.get(after.size() / 2));
    }
    return with;
  }

  private static List<List<Ruling>> assign(List<Double> positions, List<Ruling> rulings) {
    List<List<Ruling>> byPosition = new ArrayList<>();
    for (double position : positions) {
      byPosition.add(
          rulings.stream().filter(r -> Math.abs(r.at() - position) <= SAME + 1).toList());
    }
    return byPosition;
  }

  private static boolean ruled(List<Ruling> line, double from, double to) {
    double covered = 0;
    for (Ruling piece : line) {
      covered += Math.max(0, Math.min(to, piece.to()) - Math.max(from, piece.from()));
    }
    return covered >= RULED * (to - from);
  }
}
