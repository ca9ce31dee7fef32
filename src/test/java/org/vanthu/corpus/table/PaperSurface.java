package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;

/** Pages in memory whose letters are all half as wide as high; needs no fonts. */
final class PaperSurface implements Surface {

  /** A word with its page. */
  record Placed(String text, Region region) {}

  final List<Placed> words = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  final List<PageForm> pages = new ArrayList<>();
  private double y;

  PaperSurface(PageForm form) {
    turn(form);
  }

  @Override
  public double width(String text, Face face, double size) {
    return text.length() * size * 0.5;
  }

  @Override
  public int page() {
    return pages.size();
  }

  @Override
  public double y() {
    return y;
  }

  @Override
  public void moveTo(double newY) {
    y = newY;
  }

  @Override
  public void turn(PageForm form) {
    pages.add(form);
    y = form.top();
  }

  @Override
  public void line(List<Word> line) {
    line.forEach(word -> words.add(new Placed(word.text(), new Region(page(), word.box()))));
  }

  @Override
  public void rule(Ruling ruling) {
    rulings.add(ruling);
  }
}
