package org.vanthu.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The map from the canonical text to the ink and the markup that it came from. Text between words
 * (spaces, line ends) comes from nowhere.
 */
public final class Provenance {

  /**
   * A word of the text.
   *
   * @param line counts the lines of the document; words of one line share a region
   */
  public record Ink(int start, int page, int line, Word word) {

    int end() {
      return start + word.text().length();
    }
  }

  /** A stretch that came from one element of markup. */
  public record Markup(Span span, String path) {}

  /** Text that came from nowhere but itself. */
  public static final Provenance NONE = new Provenance(List.of(), List.of());

  private final List<Ink> inks;
  private final List<Markup> markups;

  public Provenance(List<Ink> inks, List<Markup> markups) {
    this.inks = inks.stream().sorted(Comparator.comparingInt(Ink::start)).toList();
    this.markups = markups.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
  }

  /** The same text with its words elsewhere. */
  Provenance with(UnaryOperator<Ink> move) {
    return new Provenance(inks.stream().map(move).toList(), markups);
  }

  /** The words that a stretch touches, in order. */
  public List<Ink> inks(Span span) {
    List<Ink> touched = new ArrayList<>();
    for (int i = firstEndingAfter(span.start()); i < inks.size(); i++) {
      Ink ink = inks.get(i);
      if (ink.start() >= span.end()) {
        break;
      }
      touched.add(ink);
    }
    return touched;
  }

  /**
   * One box for each line and page that the stretch runs over, cut at its first and last letter.
   */
  public List<Region> regions(Span span) {
    List<Region> regions = new ArrayList<>();
    int line = -1;
    for (Ink ink : inks(span)) {
      Region part = new Region(ink.page(), cut(ink, span));
      if (ink.line() == line) {
        Region last = regions.removeLast();
        part = new Region(ink.page(), last.box().union(part.box()));
      }
      regions.add(part);
      line = ink.line();
    }
    return regions;
  }

  double confidence(Span span) {
    return inks(span).stream().mapToDouble(ink -> ink.word().confidence()).min().orElse(1);
  }

  Set<Reason> reasons(Span span) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    inks(span).forEach(ink -> reasons.addAll(ink.word().reasons()));
    return reasons;
  }

  Optional<String> path(Span span) {
    int low = 0;
    int high = markups.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (markups.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 || markups.get(low - 1).span().end() < span.start()
        ? Optional.empty()
        : Optional.of(markups.get(low - 1).path());
  }

  private static Box cut(Ink ink, Span span) {
    int from = Math.max(0, span.start() - ink.start());
    int to = Math.min(ink.word().text().length(), span.end() - ink.start());
    boolean whole = from == 0 && to == ink.word().text().length();
    return whole ? ink.word().box() : ink.word().boxOf(from, to);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = inks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inks.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
