package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/**
 * A table as its gaps tell it; its places tile it.
 *
 * @param xs borders of the columns, ascending, in points
 * @param ys borders of the rows, ascending, in points
 * @param headRows leading rows that are certainly head
 * @param places by row, then column
 * @param alleys the white between the columns, from left to right
 * @param gap points of white between its rows, as they mostly are
 */
public record Sketch(
    List<Double> xs,
    List<Double> ys,
    int headRows,
    List<Place> places,
    List<Strip> alleys,
    double gap) {

  /** A cell with its words, in no order. */
  public record Place(int row, int column, int rowSpan, int columnSpan, List<Word> words) {

    public Place {
      words = List.copyOf(words);
    }
  }

  public Sketch {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    places = List.copyOf(places);
    alleys = List.copyOf(alleys);
  }

  public int rows() {
    return ys.size() - 1;
  }

  public int columns() {
    return xs.size() - 1;
  }

  public Box box() {
    return new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
  }

  /** Where a cell lies. */
  public Box box(Place place) {
    return new Box(
        xs.get(place.column()),
        ys.get(place.row()),
        xs.get(place.column() + place.columnSpan()),
        ys.get(place.row() + place.rowSpan()));
  }

  /** With half of the usual white between rows above its first row. */
  Sketch paddedAbove() {
    List<Double> padded = new ArrayList<>(ys);
    padded.set(0, ys.getFirst() - gap / 2);
    return new Sketch(xs, padded, headRows, places, alleys, gap);
  }

  /** With half of the usual white between rows below its last row. */
  public Sketch paddedBelow() {
    List<Double> padded = new ArrayList<>(ys);
    padded.set(ys.size() - 1, ys.getLast() + gap / 2);
    return new Sketch(xs, padded, headRows, places, alleys, gap);
  }
}
