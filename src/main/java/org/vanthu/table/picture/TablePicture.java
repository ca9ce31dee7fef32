package org.vanthu.table.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Box;
import org.vanthu.model.Cell;
import org.vanthu.model.CellRole;
import org.vanthu.model.Grid;
import org.vanthu.model.Page;
import org.vanthu.model.Region;
import org.vanthu.model.Ruling;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Attempt;

/**
 * What was seen of a page's tables: words grey, rulings red, what was found on the page alone
 * framed green, what might have been a table without rulings as {@link AttemptDrawing} says, and
 * over it the cells of the tables as they are told in the end, heads yellow, bodies in the colour
 * of their column's role, each with its row, column and spans.
 */
public final class TablePicture {

  private static final String INK = "#555555";
  private static final String RULING = "#d62728";
  private static final String FOUND = "#2ca02c";
  private static final String CELL = "#1f4e8c";
  private static final String HEAD = "#ffd54f";

  private final Page page;
  private final List<Shape> shapes = new ArrayList<>();

  private TablePicture(Page page) {
    this.page = page;
  }

  /**
   * The picture of a page.
   *
   * @param found the page's tables before they were joined with those of other pages
   * @param tables of the whole document
   * @param meanings of these tables
   * @param attempts what might have been tables without rulings
   */
  public static TablePicture of(
      Page page,
      List<Grid> found,
      List<Table> tables,
      List<TableMeaning> meanings,
      List<Attempt> attempts) {
    TablePicture picture = new TablePicture(page);
    attempts.forEach(attempt -> picture.shapes.addAll(AttemptDrawing.of(attempt)));
    Map<String, TableMeaning> byTable =
        meanings.stream().collect(Collectors.toMap(TableMeaning::table, Function.identity()));
    for (Table table : tables) {
      for (Cell cell : table.cells()) {
        picture.cell(table.id(), cell, byTable.get(table.id()));
      }
    }
    page.words().forEach(picture::word);
    page.rulings().forEach(picture::ruling);
    found.forEach(picture::found);
    return picture;
  }

  private void cell(String table, Cell cell, @Nullable TableMeaning meaning) {
    String role = meaning == null ? "" : role(meaning, cell);
    String colour = cell.role() == CellRole.HEADER ? HEAD : colour(role);
    for (Region area : cell.areas()) {
      if (area.page() == page.number()) {
        Box box = area.box();
        shapes.add(new Shape.Area(box, colour, 0.35, CELL));
        String spans =
            cell.rowSpan() + cell.columnSpan() > 2
                ? " " + cell.rowSpan() + "×" + cell.columnSpan()
                : "";
        String name = table + " " + cell.row() + "," + cell.column() + spans + " " + role;
        shapes.add(new Shape.Text(box.left() + 1, box.top() + 4.5, 4.5, 0, 0, name.strip(), CELL));
      }
    }
  }

  private static String role(TableMeaning meaning, Cell cell) {
    return meaning.columns().stream()
        .filter(column -> column.index() == cell.column())
        .map(Column::role)
        .map(Enum::name)
        .findFirst()
        .orElse("");
  }

  private static String colour(String role) {
    return switch (role) {
      case "ORDINAL" -> "#c5b0d5";
      case "LABEL" -> "#aec7e8";
      case "AMOUNT" -> "#98df8a";
      case "NUMBER" -> "#c7e9c0";
      case "YEAR" -> "#ffbb78";
      case "DOCUMENT" -> "#f7b6d2";
      default -> "#eeeeee";
    };
  }

  private void word(Word word) {
    Box box = word.box();
    int turned = word.style().rotation();
    double size = turned % 180 == 0 ? box.height() : box.width();
    double x = turned == 90 ? box.left() + 0.2 * size : turned == 180 ? box.right() : box.left();
    double y = turned == 90 ? box.top() : turned == 180 ? box.top() + 0.2 * size : box.bottom();
    double left = turned == 270 ? box.right() - 0.2 * size : x;
    double baseline = turned == 0 ? box.bottom() - 0.22 * size : y;
    double width = turned % 180 == 0 ? box.width() : box.height();
    shapes.add(new Shape.Text(left, baseline, 0.85 * size, width, turned, word.text(), INK));
  }

  private void ruling(Ruling ruling) {
    double width = Math.max(0.6, ruling.thickness());
    shapes.add(
        ruling.horizontal()
            ? new Shape.Line(ruling.from(), ruling.at(), ruling.to(), ruling.at(), width, RULING)
            : new Shape.Line(ruling.at(), ruling.from(), ruling.at(), ruling.to(), width, RULING));
  }

  private void found(Grid grid) {
    Box box = grid.regions().getFirst().box().grown(3);
    shapes.add(new Shape.Area(box, "", 0, FOUND));
    String name = grid.rows() + "×" + grid.columns() + ", head " + grid.headerRows();
    shapes.add(new Shape.Text(box.left(), box.top() - 1, 7, 0, 0, name, FOUND));
  }

  /** As one SVG document of the page's size. */
  public String svg() {
    return new SvgDrawing(page.width(), page.height()).draw(shapes);
  }

  /** As pixels, two to the point. */
  public BufferedImage pixels() {
    return new PixelDrawing(page.width(), page.height()).draw(shapes);
  }
}
