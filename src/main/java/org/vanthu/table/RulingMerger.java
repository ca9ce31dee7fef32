package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Ruling;
import org.vanthu.model.Ruling.Direction;

/** Makes lines whole: pieces of one line joined over small gaps, double lines made one. */
final class RulingMerger {

  /** Points between parallel rulings that are one line; more swallows very low rows. */
  private static final double SNAP = 2.6;

  /** Points along a line that are bridged; more makes lines of dashes far apart. */
  private static final double GAP = 4.5;

  /** Points below which a joined line bounds no cell; more loses low rows. */
  private static final double SHORTEST = 6;

  /** Lines of one direction beyond which a page is a drawing; the longest are kept. */
  private static final int MOST = 3_000;

  List<Ruling> merge(List<Ruling> rulings) {
    List<Ruling> merged = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<Ruling> ofDirection =
          rulings.stream()
              .filter(r -> r.direction() == direction)
              .sorted(Comparator.comparingDouble(Ruling::at))
              .toList();
      List<Ruling> lines = new ArrayList<>();
      bands(ofDirection).forEach(band -> lines.addAll(join(band)));
      lines.removeIf(line -> line.length() < SHORTEST);
      lines.sort(Comparator.comparingDouble(Ruling::length).reversed());
      merged.addAll(lines.subList(0, Math.min(lines.size(), MOST)));
    }
    return List.copyOf(merged);
  }

  private static List<List<Ruling>> bands(List<Ruling> ascending) {
    List<List<Ruling>> bands = new ArrayList<>();
    for (Ruling ruling : ascending) {
      if (bands.isEmpty() || ruling.at() - bands.getLast().getFirst().at() > SNAP) {
        bands.add(new ArrayList<>());
      }
      bands.getLast().add(ruling);
    }
    return bands;
  }

  private static List<Ruling> join(List<Ruling> band) {
    List<Ruling> joined = new ArrayList<>();
    List<Ruling> open = new ArrayList<>();
    double end = 0;
    for (Ruling piece : band.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
      if (!open.isEmpty() && piece.from() - end > GAP) {
        joined.add(whole(open));
        open.clear();
      }
      end = open.isEmpty() ? piece.to() : Math.max(end, piece.to());
      open.add(piece);
    }
    if (!open.isEmpty()) {
      joined.add(whole(open));
    }
    return joined;
  }

  private static Ruling whole(List<Ruling> pieces) {
    double weight = 0;
    double at = 0;
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    double thickness = 0;
    for (Ruling piece : pieces) {
      double length = piece.length() + 1e-6;
      weight += length;
      at += piece.at() * length;
      from = Math.min(from, piece.from());
      to = Math.max(to, piece.to());
      thickness = Math.max(thickness, piece.thickness());
    }
    return new Ruling(pieces.getFirst().direction(), at / weight, from, to, thickness);
  }
}
