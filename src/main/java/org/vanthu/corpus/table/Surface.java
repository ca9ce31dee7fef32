package org.vanthu.corpus.table;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.model.Box;
import org.vanthu.model.Ruling;

/** The pages that a table is set on, written from top to bottom; points, origin top-left. */
public interface Surface {

  /**
   * A word at its place.
   *
   * @param baseline y of the line that the letters stand on
   */
  record Word(String text, Box box, double baseline, Face face, double size) {}

  /** Width in points of a text set in a face at a size. */
  double width(String text, Face face, double size);

  /** Number of the page that is being written, from 1; 0 before the first. */
  int page();

  /** Where the next thing goes on this page. */
  double y();

  void moveTo(double y);

  /** y on the page that is being written below which nothing of a table stands. */
  default double floor(PageForm form) {
    return form.floor();
  }

  /** Begins a new page and moves to its upper margin. */
  void turn(PageForm form);

  /** Writes the words of one line. */
  void line(List<Word> words);

  void rule(Ruling ruling);
}
