package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Box;
import org.vanthu.model.Frames;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Ruling;
import org.vanthu.model.StampText;
import org.vanthu.model.Word;

/**
 * The stamp of an office that received the paper, found by its frame and the words inside. It often
 * lies over the letter's own lines; these stay where they belong.
 *
 * @param box the frame
 * @param words the stamp's own
 */
record IncomingStamp(Box box, List<Word> words) {

  /** Stamps stand above this share of the page's height. */
  private static final double UPPER = 0.6;

  /** Points by which a pen may leave the frame. */
  private static final double OUTSIDE = 4;

  /** Points that the receiving office's name takes above the frame at most. */
  private static final double NAME = 26;

  /** Share of the frame's width that the line above the name must cover. */
  private static final double COVERED = 0.55;

  /** Points by which the name may hang over the line below it. */
  private static final double CROSSED = 6;

  IncomingStamp {
    words = List.copyOf(words);
  }

  /** The smallest frame that is such a stamp, a whole one before a part. */
  static Optional<IncomingStamp> of(Page page) {
    List<IncomingStamp> framed =
        Frames.of(page.rulings()).stream()
            .filter(frame -> frame.bottom() < UPPER * page.height())
            .map(frame -> new IncomingStamp(frame, own(frame, page.words())))
            .toList();
    return framed.stream()
        .filter(stamp -> StampText.areWhole(stamp.texts()))
        .findFirst()
        .or(() -> framed.stream().filter(stamp -> StampText.areIncoming(stamp.texts())).findFirst())
        .map(stamp -> stamp.named(page))
        .map(stamp -> stamp.crossed(page));
  }

  private List<String> texts() {
    return words.stream().map(Word::text).toList();
  }

  private static List<Word> own(Box frame, List<Word> words) {
    Box reach = frame.grown(OUTSIDE);
    return words.stream()
        .filter(word -> reach.containsCenterOf(word.box()))
        .filter(word ->
            StampText.any(word.text())
                || word.road() == Road.HANDWRITING
                || word.text().chars().anyMatch(Character::isDigit))
        .toList();
  }

  /** With the compartment above the frame, in which the receiving office has its name. */
  private IncomingStamp named(Page page) {
    Optional<Ruling> above =
        page.rulings().stream()
            .filter(r -> r.horizontal() && r.at() < box.top() - 2 && r.at() > box.top() - NAME)
            .filter(r -> common(r) >= COVERED * box.width())
            .min(Comparator.comparingDouble(Ruling::at));
    if (above.isEmpty()) {
      return this;
    }
    Box whole = new Box(box.left(), above.get().at(), box.right(), box.bottom());
    double low = box.top() + CROSSED;
    Box name = new Box(box.left(), above.get().at(), box.right(), low).grown(1);
    List<Word> all = new ArrayList<>(words);
    page.words().stream()
        .filter(word -> name.containsCenterOf(word.box()) && !all.contains(word))
        .forEach(all::add);
    return new IncomingStamp(whole, all);
  }

  /** With words across its upper line: the end of the name that stands above it. */
  private IncomingStamp crossed(Page page) {
    List<Word> all = new ArrayList<>(words);
    page.words().stream()
        .filter(word -> word.box().top() < box.top() && box.top() < word.box().bottom())
        .filter(word -> word.box().left() > box.left() - OUTSIDE)
        .filter(word -> word.box().right() < box.right() + OUTSIDE && !all.contains(word))
        .forEach(all::add);
    Box hull = Box.around(all.stream().map(Word::box).toList());
    return new IncomingStamp(box.union(hull), all);
  }

  private double common(Ruling ruling) {
    return Math.min(ruling.to(), box.right()) - Math.max(ruling.from(), box.left());
  }
}
