package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.WordTruth;

/**
 * Sets marked text on sheets, line by line, and writes down where everything went. A line end in
 * the text ends the line on the sheet.
 */
public final class Typesetter {

  /** How lines stand between their edges. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY
  }

  /**
   * How a paragraph is set.
   *
   * @param left edge in points
   * @param right edge in points
   * @param indent of the first line, in points
   */
  public record Setting(
      Fonts.Face face,
      double size,
      Align align,
      double left,
      double right,
      double indent,
      Ink ink) {

    public double leading() {
      return size * 1.25;
    }

    public Setting in(Fonts.Face other) {
      return new Setting(other, size, align, left, right, indent, ink);
    }

    public Setting aligned(Align other) {
      return new Setting(face, size, other, left, right, indent, ink);
    }

    public Setting between(double newLeft, double newRight) {
      return new Setting(face, size, align, newLeft, newRight, indent, ink);
    }

    public Setting sized(double other) {
      return new Setting(face, other, align, left, right, indent, ink);
    }

    public Setting indented(double other) {
      return new Setting(face, size, align, left, right, other, ink);
    }

    public Setting inked(Ink other) {
      return new Setting(face, size, align, left, right, indent, other);
    }
  }

  /** A note that waits for the foot of its page. */
  private record Foot(MarkedText text, Setting setting) {}

  /** Points from the text to a page's first footnote, with the rule between. */
  private static final double FOOT_RULE = 8;

  private static final double FOOT_RULE_WIDTH = 144;

  private final Widths widths;
  private final List<Foot> feet = new ArrayList<>();
  public final Ledger ledger;
  public final List<Sheet> sheets = new ArrayList<>();

  /** Where the next line begins, in points from the top of its page. */
  public double y;

  private int line;

  public Typesetter(Widths widths, Ledger ledger) {
    this.widths = widths;
    this.ledger = ledger;
  }

  public Sheet sheet() {
    return sheets.getLast();
  }

  /** A new page with its number centred in the top margin, except on the first. */
  public void page(double width, double height, boolean numbered) {
    feet();
    sheets.add(new Sheet(sheets.size() + 1, width, height));
    ledger.page(sheets.size(), width, height);
    if (numbered) {
      y = Paper.TOP / 2;
      set(
          MarkedText.parse(Integer.toString(sheets.size())),
          new Setting(
              Fonts.Face.REGULAR, 13, Align.CENTER, Paper.LEFT, width - Paper.RIGHT, 0, Ink.PRINT));
    }
    y = Paper.TOP;
  }

  /** Ends the paper: what waits for the foot of the last page is set there. */
  public void finish() {
    feet();
  }

  /** A note that goes to the foot of the open page; it takes room from what follows. */
  public void footnote(String marked, Setting setting) {
    feet.add(new Foot(MarkedText.parse(marked), setting));
  }

  private void feet() {
    if (feet.isEmpty()) {
      return;
    }
    List<Foot> open = List.copyOf(feet);
    double top = bottom() + FOOT_RULE;
    feet.clear();
    sheet().horizontal(top - 2, Paper.LEFT, Paper.LEFT + FOOT_RULE_WIDTH, 0.5);
    y = top;
    open.forEach(foot -> set(foot.text(), foot.setting()));
  }

  /** The lowest point that text may reach, in points from the top. */
  public double bottom() {
    double notes = feet.stream().mapToDouble(foot -> height(foot.text(), foot.setting())).sum();
    return sheet().height - Paper.BOTTOM - (feet.isEmpty() ? 0 : notes + FOOT_RULE);
  }

  /** Height in points that a text takes when it is set. */
  public double height(MarkedText text, Setting setting) {
    return new LineBreaker(widths, text, setting).rows().size() * setting.leading();
  }

  /** Sets a paragraph from y down, over as many pages as it takes. */
  public void paragraph(String marked, Setting setting) {
    set(MarkedText.parse(marked), setting);
  }

  public void set(MarkedText text, Setting setting) {
    LinePlacer placer = new LinePlacer(this, widths, text, setting);
    List<LineBreaker.Row> rows = placer.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (y + setting.leading() > bottom() + (feet.isEmpty() ? Paper.BOTTOM / 2 : 0)) {
        page(sheet().width, sheet().height, true);
      }
      double baseline = y + setting.size() * Fonts.ASCENT;
      placer.place(rows.get(i), baseline, line, i == 0, ends(text, rows, i));
      line++;
      y += setting.leading();
    }
    for (int i = 0; i < text.marks().size(); i++) {
      write(text, text.marks().get(i), placer, i);
    }
  }

  /** Sets words that have their places already as one line. */
  public void line(List<Sheet.SetWord> words) {
    for (Sheet.SetWord word : words) {
      sheet().words.add(word);
      Region region = new Region(sheet().number, word.box());
      ledger.word(new WordTruth(word.text(), region, line, WordTruth.Ink.PRINT));
    }
    line++;
  }

  /** Whether a line isn't stretched: it is the last, or was ended by the text. */
  private static boolean ends(MarkedText text, List<LineBreaker.Row> rows, int i) {
    return i == rows.size() - 1
        || text.text()
            .substring(
                rows.get(i).pieces().getLast().end(), rows.get(i + 1).pieces().getFirst().start())
            .contains("\n");
  }

  private void write(MarkedText text, MarkedText.Mark mark, LinePlacer placer, int index) {
    String marked = text.text().substring(mark.start(), mark.end());
    ItemTruth item =
        new ItemTruth(
            mark.type(),
            marked,
            mark.value(),
            placer.handwritten(mark),
            -1,
            -1,
            placer.regions.get(index));
    if (mark.mention()) {
      ledger.mention(item);
    } else {
      ledger.field(item);
    }
  }
}
