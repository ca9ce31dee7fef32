package org.vanthu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page with its ink.
 *
 * <p>As it comes from a reader, a page whose origin is not {@link Origin#DIGITAL} still wants its
 * pixels read: {@code words} then holds only the machine text that is to be kept beside them. After
 * OCR the words are complete.
 *
 * @param number from 1
 * @param width in points, as displayed
 * @param height in points, as displayed
 * @param why the reason for the origin, for people: "no text but a signature stamp"
 * @param doubt words that are to be compared with their pixels before they are believed; none after
 *     OCR
 * @param quarters quarter turns clockwise that brought the page from how it is displayed to how it
 *     is here; 0 but for pages set upright
 */
public record Page(
    int number,
    double width,
    double height,
    Origin origin,
    String why,
    List<Word> words,
    List<Ruling> rulings,
    List<Mark> marks,
    Optional<Doubt> doubt,
    int quarters) {

  public Page {
    if (number < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "page %d of %s × %s points".formatted(number, width, height));
    }
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    marks = List.copyOf(marks);
  }

  /** A page as displayed, without doubted words. */
  public Page(
      int number,
      double width,
      double height,
      Origin origin,
      String why,
      List<Word> words,
      List<Ruling> rulings,
      List<Mark> marks) {
    this(number, width, height, origin, why, words, rulings, marks, Optional.empty(), 0);
  }

  /** The page with its words and origin as they are when its doubt is settled. */
  public Page settled(List<Word> settledWords, Origin settledOrigin, String settledWhy) {
    return new Page(number, width, height, settledOrigin, settledWhy, settledWords, rulings, marks);
  }

  /** The page, some of whose words are doubted. */
  public Page doubted(Doubt doubt) {
    return new Page(
        number, width, height, origin, why, words, rulings, marks, Optional.of(doubt), quarters);
  }

  /**
   * The page set upright: turned by quarters when most of its letters run in another direction than
   * from left to right, as on sheets that were laid in sideways or on their head. Everything on it
   * turns along; {@link Document#displayed} leads back.
   */
  public Page upright() {
    return turned(Turn.upright(this).quarters());
  }

  /** The page turned clockwise with everything on it, by 0 to 3 quarters. */
  public Page turned(int clockwise) {
    if (clockwise == 0) {
      return this;
    }
    Turn turn = new Turn(clockwise, width, height);
    return new Page(
        number,
        turn.turnedWidth(),
        turn.turnedHeight(),
        origin,
        why,
        words.stream().map(turn::word).toList(),
        rulings.stream().map(turn::ruling).toList(),
        marks.stream().map(turn::mark).toList(),
        Optional.empty(),
        (quarters + clockwise) % 4);
  }

  /** Where what stands in a box lies on the page that is turned clockwise by 0 to 3 quarters. */
  public Box turned(int clockwise, Box box) {
    return new Turn(clockwise, width, height).box(box);
  }

  /** The page with one mark more. */
  public Page marked(Mark mark) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(mark);
    return new Page(number, width, height, origin, why, words, rulings, all, doubt, quarters);
  }
}
