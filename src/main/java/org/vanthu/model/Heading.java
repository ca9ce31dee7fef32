package org.vanthu.model;

/**
 * A numbered piece of a document's structure: phần, chương, mục, điều, khoản, điểm, or an annex.
 *
 * @param level from 1, counted by the headings that hold it
 * @param label its number with its name as printed: "Điều 1", "II", "a)"
 * @param title what it is called; "" where it is a paragraph without a title
 * @param head where label and title stand
 * @param extent from the head to the next heading of its level or above
 */
public record Heading(int level, String label, String title, Span head, Span extent) {

  public Heading {
    if (level < 1) {
      throw new IllegalArgumentException("levels begin at 1: " + level);
    }
    if (head.start() != extent.start()) {
      throw new IllegalArgumentException("a heading opens its extent: " + head + " " + extent);
    }
  }
}
