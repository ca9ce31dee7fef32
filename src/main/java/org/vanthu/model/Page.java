package org.vanthu.model;

import java.util.List;

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
 */
public record Page(
    int number,
    double width,
    double height,
    Origin origin,
    String why,
    List<Word> words,
    List<Ruling> rulings,
    List<Mark> marks) {

  public Page {
    if (number < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "page %d of %s × %s points".formatted(number, width, height));
    }
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    marks = List.copyOf(marks);
  }
}
