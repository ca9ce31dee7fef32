package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Sketch.Place;

/** Rows of a table while their cells are put in place; what nobody fills becomes empty cells. */
final class PlaceGrid {

  private final int columns;
  private final List<Place> places = new ArrayList<>();
  private int rows;

  PlaceGrid(int columns) {
    this.columns = columns;
  }

  int rows() {
    return rows;
  }

  /** Adds rows at the end. */
  void grow(int by) {
    rows += by;
  }

  /** Puts a cell; where it would lie on others, they become one. */
  void put(int row, int column, int rowSpan, int columnSpan, List<Word> words) {
    int top = row;
    int left = column;
    int bottom = row + rowSpan;
    int right = column + columnSpan;
    List<Word> all = new ArrayList<>(words);
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Place other : List.copyOf(places)) {
        if (other.row() < bottom
            && top < other.row() + other.rowSpan()
            && other.column() < right
            && left < other.column() + other.columnSpan()) {
          places.remove(other);
          all.addAll(other.words());
          top = Math.min(top, other.row());
          left = Math.min(left, other.column());
          bottom = Math.max(bottom, other.row() + other.rowSpan());
          right = Math.max(right, other.column() + other.columnSpan());
          grown = true;
        }
      }
    }
    places.add(new Place(top, left, bottom - top, right - left, all));
  }

  /** All cells, the empty ones, too. */
  List<Place> places() {
    boolean[][] taken = new boolean[rows][columns];
    for (Place place : places) {
      for (int r = place.row(); r < place.row() + place.rowSpan(); r++) {
        for (int c = place.column(); c < place.column() + place.columnSpan(); c++) {
          taken[r][c] = true;
        }
      }
    }
    List<Place> empty = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (!taken[r][c]) {
          empty.add(new Place(r, c, 1, 1, List.of()));
        }
      }
    }
    return Stream.concat(places.stream(), empty.stream())
        .sorted(Comparator.comparingInt(Place::row).thenComparingInt(Place::column))
        .toList();
  }
}
