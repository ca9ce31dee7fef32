package org.vanthu.corpus.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.corpus.MarkedText;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;

/** Sets one table page by page and writes down where everything went. */
final class AnnexSetter {

  /** Between the paragraphs above and the table, in points. */
  private static final double GAP = 5;

  private final AnnexTable table;
  private final Surface surface;
  private final PageForm form;
  private final boolean turned;
  private final ColumnEdges edges;
  private final Owners owners;
  private final Ruler ruler;
  private final List<SetText> texts;
  private final int[] lines;
  private final List<Region> regions = new ArrayList<>();
  private final List<ItemTruth> around = new ArrayList<>();
  private final List<ItemTruth> repeated = new ArrayList<>();
  private boolean cut;

  AnnexSetter(AnnexTable table, Surface surface, PageForm form) {
    this.table = table;
    this.surface = surface;
    boolean upright = form.height() > form.width();
    turned = upright && (table.style().lying() || !ColumnEdges.fits(table, surface, form));
    this.form = turned ? PageForm.lying() : form;
    edges = ColumnEdges.of(table, surface, this.form);
    owners = new Owners(table.cells(), table.rows(), table.columns());
    ruler = new Ruler(surface, table, owners, edges.at());
    texts = texts(table.cells());
    lines = lines();
  }

  PlacedTable set() {
    if (turned || surface.page() == 0 || surface.y() + opening() > surface.floor(form)) {
      surface.turn(form);
    }
    return setHere();
  }

  PlacedTable setOnNewPage() {
    surface.turn(form);
    return setHere();
  }

  private PlacedTable setHere() {
    around(table.above());
    int before = around.size();
    surface.moveTo(surface.y() + GAP);
    rows();
    surface.moveTo(surface.y() + GAP);
    around(table.below());
    List<ItemTruth> mentions = new ArrayList<>(around.subList(0, before));
    mentions.addAll(inside());
    mentions.addAll(around.subList(before, around.size()));
    return new PlacedTable(truth(), mentions, table.findings(), traits());
  }

  /** Mentions in cells and in heads that later pages repeat, page by page. */
  private List<ItemTruth> inside() {
    List<ItemTruth> mentions = new ArrayList<>(repeated);
    texts.forEach(text -> mentions.addAll(text.mentions()));
    mentions.sort(Comparator.comparingInt(mention -> mention.regions().getFirst().page()));
    return mentions;
  }

  private List<String> traits() {
    List<String> traits = new ArrayList<>(table.traits());
    if (regions.size() > 1) {
      traits.add("several pages");
    }
    if (cut) {
      traits.add("rows cut");
    }
    if (form.width() > form.height()) {
      traits.add("lying");
    }
    return traits;
  }

  /** Height of what stands above the table, its head and a first line. */
  private double opening() {
    double above = 0;
    for (TableLine line : table.above()) {
      above += text(line).count() * line.size() * 1.25;
    }
    return above + GAP + height(0, table.headerRows() + 1);
  }

  private SetText text(TableLine line) {
    return new SetText(surface, line.marked(), line.face(), line.size(), form.room());
  }

  private void around(List<TableLine> paragraphs) {
    for (TableLine line : paragraphs) {
      SetText text = text(line);
      while (!text.done()) {
        if (surface.y() + line.size() * 1.25 > surface.floor(form)) {
          surface.turn(form);
        }
        text.set(surface.y(), form.left(), form.width() - form.right(), line.side());
        surface.moveTo(surface.y() + line.size() * 1.25);
      }
      around.addAll(text.mentions());
    }
  }

  private List<SetText> texts(List<TableCell> cells) {
    return cells.stream()
        .map(cell -> {
          double left = edges.left(cell.column());
          double right = edges.right(cell.column() + cell.columnSpan() - 1);
          double room = right - left - 2 * ColumnEdges.SIDE;
          return new SetText(surface, cell.marked(), cell.face(), edges.size(), room);
        })
        .toList();
  }

  /** Lines that each row needs; what spans rows makes the last of them higher. */
  private int[] lines() {
    int[] needed = new int[table.rows()];
    java.util.Arrays.fill(needed, 1);
    for (int i = 0; i < texts.size(); i++) {
      TableCell cell = table.cells().get(i);
      if (cell.rowSpan() == 1) {
        needed[cell.row()] = Math.max(needed[cell.row()], texts.get(i).count());
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      TableCell cell = table.cells().get(i);
      int there = 0;
      for (int r = cell.row(); r <= cell.lastRow(); r++) {
        there += needed[r];
      }
      needed[cell.lastRow()] += Math.max(0, texts.get(i).count() - there);
    }
    return needed;
  }

  private double leading() {
    return table.style().leading() * edges.size() / table.style().size();
  }

  private double height(int row) {
    return lines[row] * leading() + 2 * table.style().padding();
  }

  private double height(int from, int to) {
    double height = 0;
    for (int r = from; r < Math.min(to, lines.length); r++) {
      height += height(r);
    }
    return height;
  }

  private void rows() {
    List<Strip> strips = new ArrayList<>();
    double y = surface.y();
    for (int row = 0; row < lines.length; row++) {
      int left = lines[row];
      while (left > 0) {
        int fitting = fitting(row, left, y, strips.isEmpty());
        if (fitting > 0) {
          double bottom = y + fitting * leading() + 2 * table.style().padding();
          cut |= fitting < lines[row];
          strips.add(new Strip(row, y, bottom));
          y = bottom;
          left -= fitting;
        }
        if (left > 0) {
          draw(strips, y);
          strips.clear();
          surface.turn(form);
          repeatHead();
          y = surface.y();
        }
      }
    }
    draw(strips, y);
  }

  /** How many of a row's lines stand on this page; 0 when it goes to the next. */
  private int fitting(int row, int left, double y, boolean first) {
    double room = surface.floor(form) - y - 2 * table.style().padding() + 0.01;
    int fitting = (int) Math.floor(room / leading());
    if (fitting >= left) {
      return left;
    }
    boolean cuts = table.style().cutsRows() && row >= table.headerRows();
    return cuts || first ? Math.max(first ? 1 : 0, fitting) : 0;
  }

  private void repeatHead() {
    int from = 0;
    switch (table.style().again()) {
      case NOTHING -> {
        return;
      }
      case NUMBERS -> from = table.headerRows() - 1;
      case HEAD -> {}
    }
    int first = from;
    List<TableCell> head =
        table.cells().stream()
            .filter(cell -> cell.row() >= first && cell.row() < table.headerRows())
            .toList();
    List<SetText> copies = texts(head);
    List<Strip> strips = new ArrayList<>();
    double y = surface.y();
    for (int row = first; row < table.headerRows(); row++) {
      strips.add(new Strip(row, y, y + height(row)));
      y += height(row);
    }
    for (int i = 0; i < head.size(); i++) {
      write(head.get(i), copies.get(i), strips);
      repeated.addAll(copies.get(i).mentions());
    }
    ruler.rule(strips, false);
    surface.moveTo(y);
  }

  private void draw(List<Strip> strips, double y) {
    int last = -1;
    boolean[] seen = new boolean[table.cells().size()];
    for (Strip strip : strips) {
      for (int c = 0; c < table.columns(); c++) {
        int cell = owners.at(strip.row(), c);
        if (!seen[cell]) {
          seen[cell] = true;
          write(table.cells().get(cell), texts.get(cell), strips);
        }
      }
      last = strip.row();
    }
    ruler.rule(strips, last == lines.length - 1);
    if (!strips.isEmpty()) {
      double right = edges.at()[table.columns()];
      regions.add(
          new Region(surface.page(), new Box(edges.at()[0], strips.getFirst().top(), right, y)));
    }
    surface.moveTo(y);
  }

  /** Sets as many of a cell's lines as its part of the page holds. */
  private void write(TableCell cell, SetText text, List<Strip> strips) {
    int from = -1;
    int to = -1;
    // strips lie in the order of their rows, one for each
    int offset = cell.row() - strips.getFirst().row();
    for (int i = Math.max(0, offset);
        i < strips.size() && strips.get(i).row() <= cell.lastRow();
        i++) {
      from = from < 0 ? i : from;
      to = i;
    }
    double top = strips.get(from).top() + table.style().padding();
    double bottom = strips.get(to).bottom() - table.style().padding();
    int room = (int) Math.floor((bottom - top + 0.01) / leading());
    int count = Math.min(room, text.left());
    double slack = bottom - top - count * leading();
    double y = cell.middle() && count == text.count() ? top + slack / 2 : top;
    for (int i = 0; i < count; i++) {
      text.set(
          y + (leading() - edges.size() * 1.11) / 2,
          edges.left(cell.column()) + ColumnEdges.SIDE,
          edges.right(cell.column() + cell.columnSpan() - 1) - ColumnEdges.SIDE,
          cell.side());
      y += leading();
    }
  }

  private TableTruth truth() {
    List<CellTruth> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      TableCell cell = table.cells().get(i);
      if (!texts.get(i).done()) {
        throw new IllegalStateException("lines without a place: " + cell);
      }
      String text = Spaces.folded(MarkedText.parse(cell.marked()).text());
      cells.add(
          new CellTruth(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              text,
              texts.get(i).ink()));
    }
    return new TableTruth(
        TableTruth.Kind.DATA,
        table.style().lines().truth(),
        table.rows(),
        table.columns(),
        table.headerRows(),
        table.caption(),
        table.unit(),
        regions,
        cells,
        table.meaning());
  }
}
