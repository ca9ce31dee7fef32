package org.vanthu.signature;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Source;

/** Tells what came into a file after each of its signatures, from revision to revision. */
final class LaterChanges {

  private final Source source;
  private final long length;
  private final Set<List<Long>> sound;

  /**
   * @param sound byte ranges of the signatures that hold
   */
  LaterChanges(Source source, long length, Set<List<Long>> sound) {
    this.source = source;
    this.length = length;
    this.sound = sound;
  }

  /**
   * For each range the gravest of all that came after it, in the order of the ranges.
   *
   * @param ranges ascending by their ends; those that are none come last
   */
  List<Changes> after(List<Optional<SignedRange>> ranges) throws IOException {
    Changes[] changes = new Changes[ranges.size()];
    Changes since = Changes.NONE;
    long next = length;
    for (int i = ranges.size() - 1; i >= 0; i--) {
      if (ranges.get(i).isEmpty()) {
        changes[i] = Changes.UNKNOWN;
        continue;
      }
      SignedRange range = ranges.get(i).get();
      Changes step = since == Changes.CONTENT ? since : step(range, next);
      since = since.compareTo(step) < 0 ? step : since;
      next = range.end();
      changes[i] = since;
    }
    return Stream.of(changes).toList();
  }

  private Changes step(SignedRange range, long next) throws IOException {
    if (range.end() == next || (next == length && range.endsWithin(source.file(), length))) {
      return Changes.NONE;
    }
    try (Revision before = Revision.open(source.file(), range.end(), source.password());
        Revision after = Revision.open(source.file(), next, source.password())) {
      return RevisionComparison.between(
          before.document(), after.document(), between(range.end(), next));
    } catch (IOException | RuntimeException | StackOverflowError unopened) {
      return Changes.UNKNOWN;
    }
  }

  /** The signatures made between two revisions: a widget that borrows an older one is none. */
  private Set<List<Long>> between(long before, long after) {
    return sound.stream()
        .filter(range -> range.get(2) + range.get(3) > before)
        .filter(range -> range.get(2) + range.get(3) <= after)
        .collect(Collectors.toSet());
  }
}
