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
 * @param doubt words that are to be compared with their pixels before they are believed; none after
 *     OCR
 * @param why the reason for the origin, for people: "no text but a signature stamp"
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
    Optional<Doubt> doubt) {

  public Page {
    if (number < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "page %d of %s × %s points".formatted(number, width, height));
    }
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    marks = List.copyOf(marks);
  }

  /** A page without doubted words. */
  public Page(
      int number,
      double width,
      double height,
      Origin origin,
      String why,
      List<Word> words,
      List<Ruling> rulings,
      List<Mark> marks) {
    this(number, width, height, origin, why, words, rulings, marks, Optional.empty());
  }

  /** The page with its words and origin as they are when its doubt is settled. */
  public Page settled(List<Word> settledWords, Origin settledOrigin, String settledWhy) {
    return new Page(number, width, height, settledOrigin, settledWhy, settledWords, rulings, marks);
  }

  /** The page, some of whose words are doubted. */
  public Page doubted(Doubt doubt) {
    return new Page(number, width, height, origin, why, words, rulings, marks, Optional.of(doubt));
  }

  /** The page with one mark more. */
  public Page marked(Mark mark) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(mark);
    return new Page(number, width, height, origin, why, words, rulings, all, doubt);
  }
}
