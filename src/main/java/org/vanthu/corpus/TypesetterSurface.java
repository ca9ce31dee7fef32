package org.vanthu.corpus;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.table.PageForm;
import org.vanthu.corpus.table.Surface;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;

/** The sheets of a typesetter as the surface of a table. */
public final class TypesetterSurface implements Surface {

  private final Typesetter setter;

  public TypesetterSurface(Typesetter setter) {
    this.setter = setter;
  }

  @Override
  public double width(String text, Face face, double size) {
    return setter.fonts.width(text, face, size);
  }

  @Override
  public int page() {
    return setter.sheets.size();
  }

  @Override
  public double y() {
    return setter.y;
  }

  @Override
  public void moveTo(double y) {
    setter.y = y;
  }

  @Override
  public void turn(PageForm form) {
    setter.page(form.width(), form.height(), true);
    setter.y = form.top();
  }

  @Override
  public void line(List<Word> words) {
    for (Word word : words) {
      setter
          .sheet()
          .words
          .add(
              new Sheet.SetWord(
                  word.text(),
                  word.box(),
                  word.baseline(),
                  word.face(),
                  word.size(),
                  Sheet.Ink.PRINT));
      setter.gold.words.add(
          new Gold.WordItem(word.text(), new Region(setter.sheet().number, word.box())));
    }
  }

  @Override
  public void rule(Ruling ruling) {
    setter.sheet().rulings.add(ruling);
  }
}
