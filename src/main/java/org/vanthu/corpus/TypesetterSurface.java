package org.vanthu.corpus;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.table.AnnexTable;
import org.vanthu.corpus.table.PageForm;
import org.vanthu.corpus.table.PlacedTable;
import org.vanthu.corpus.table.Surface;
import org.vanthu.model.Ruling;

/** The sheets of a typesetter as the surface of tables. */
public final class TypesetterSurface implements Surface {

  private final Typesetter setter;
  private final Widths widths;

  public TypesetterSurface(Typesetter setter, Widths widths) {
    this.setter = setter;
    this.widths = widths;
  }

  /** Sets a table from the typesetter's y down and enters what is to be found of it. */
  public PlacedTable set(AnnexTable table, PageForm form) {
    return enter(table.set(this, form));
  }

  /** Sets a table on a new page, of its own form where it must lie, and enters it. */
  public PlacedTable setOnNewPage(AnnexTable table, PageForm form) {
    return enter(table.setOnNewPage(this, form));
  }

  private PlacedTable enter(PlacedTable placed) {
    setter.ledger.table(placed.table());
    placed.mentions().forEach(setter.ledger::mention);
    placed.findings().forEach(setter.ledger::finding);
    return placed;
  }

  @Override
  public double width(String text, Face face, double size) {
    return widths.width(text, face, size);
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
  public double floor(PageForm form) {
    return Math.min(form.floor(), setter.bottom());
  }

  @Override
  public void turn(PageForm form) {
    setter.page(form.width(), form.height(), true);
    setter.y = form.top();
  }

  @Override
  public void line(List<Word> words) {
    setter.line(
        words.stream()
            .map(word ->
                new Sheet.SetWord(
                    word.text(),
                    word.box(),
                    word.baseline(),
                    word.face(),
                    word.size(),
                    Sheet.Ink.PRINT))
            .toList());
  }

  @Override
  public void rule(Ruling ruling) {
    setter.sheet().rulings.add(ruling);
  }
}
