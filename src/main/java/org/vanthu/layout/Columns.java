package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;

/**
 * Divides the chunks of a page into regions of one column each, in reading order: whitespace strips
 * that several lines leave free are gutters; what spans them ends the columns. The idea is the
 * recursive XY cut (Nagy and Seth, 1984), grown from the gaps between neighbours instead of from
 * projections, so that columns may begin and end within a page.
 */
final class Columns {

  /** Gutters within gutters; deeper nesting is no layout. */
  private static final int DEEPEST = 6;

  /** Chunks; a page of more is no text page, and looking for its columns would take too long. */
  private static final int MOST_CHUNKS = 4000;

  List<List<Chunk>> divide(List<Chunk> chunks) {
    List<List<Chunk>> regions = new ArrayList<>();
    divide(chunks.stream().sorted(Chunk.DOWNWARDS).toList(), regions, 0);
    return regions;
  }

  private void divide(List<Chunk> chunks, List<List<Chunk>> regions, int depth) {
    if (chunks.isEmpty()) {
      return;
    }
    if (depth == DEEPEST || chunks.size() > MOST_CHUNKS) {
      regions.add(chunks);
      return;
    }
    Box region = Zone.hull(chunks);
    int done = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Optional<Zone> zone = bestFrom(chunks, i, done, region);
      if (zone.isPresent()) {
        Zone z = zone.get();
        addPlain(chunks.subList(done, z.from()), regions);
        divide(z.left(), regions, depth + 1);
        divide(z.right(), regions, depth + 1);
        done = z.to();
        i = done - 1;
      }
    }
    addPlain(chunks.subList(done, chunks.size()), regions);
  }

  private static void addPlain(List<Chunk> chunks, List<List<Chunk>> regions) {
    if (!chunks.isEmpty()) {
      regions.add(List.copyOf(chunks));
    }
  }

  /** The tallest zone that begins in the row of a chunk. */
  private static Optional<Zone> bestFrom(List<Chunk> chunks, int at, int done, Box region) {
    Chunk first = chunks.get(at);
    List<Zone> zones = new ArrayList<>();
    for (int j = at + 1; j < chunks.size() && reaches(first, chunks.get(j)); j++) {
      gap(first.box(), chunks.get(j).box())
          .map(seed -> Zone.grow(chunks, start(chunks, at, done, seed), seed, region))
          .filter(zone -> zone.divides(region))
          .ifPresent(zones::add);
    }
    return zones.stream()
        .max(Comparator.<Zone>comparingInt(Zone::to).thenComparingDouble(z -> -z.gutter().left()));
  }

  /** Whether a chunk begins beside the other; lines of columns need not be level. */
  private static boolean reaches(Chunk first, Chunk other) {
    return other.box().top() < first.box().bottom();
  }

  /** Takes in a line above that stands wholly in the right column, as a signer's first line may. */
  private static int start(List<Chunk> chunks, int at, int done, Gutter seed) {
    int start = at;
    while (start > done
        && joinsAbove(chunks.get(start - 1), chunks.get(at), seed)
        && alone(chunks, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean alone(List<Chunk> chunks, int at) {
    return at == 0 || !Zone.besides(chunks.get(at), chunks.get(at - 1));
  }

  private static boolean joinsAbove(Chunk above, Chunk first, Gutter seed) {
    return above instanceof Chunk.Words
        && above.box().left() >= seed.left()
        && first.box().top() - above.box().bottom() < 1.5 * above.box().height();
  }

  private static Optional<Gutter> gap(Box a, Box b) {
    double left = Math.min(a.right(), b.right());
    double right = Math.max(a.left(), b.left());
    return right - left >= Gutter.NARROWEST
        ? Optional.of(new Gutter(left, right))
        : Optional.empty();
  }
}
