package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.Sketch.Place;

/** Rows of a table while their cells are put in place; what nobody fills becomes empty cells. */
final class PlaceGrid {

  private final int columns;
  private final Map<Integer, List<Place>> byRow = new HashMap<>();
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
    Place whole = new Place(row, column, rowSpan, columnSpan, words);
    for (Optional<Place> other = meeting(whole); other.isPresent(); other = meeting(whole)) {
      remove(other.get());
      whole = joined(whole, other.get());
    }
    for (int r = whole.row(); r < whole.row() + whole.rowSpan(); r++) {
      byRow.computeIfAbsent(r, at -> new ArrayList<>()).add(whole);
    }
  }

  private void remove(Place place) {
    for (int r = place.row(); r < place.row() + place.rowSpan(); r++) {
      byRow.getOrDefault(r, List.of()).remove(place);
    }
  }

  private Optional<Place> meeting(Place place) {
    return IntStream.range(place.row(), place.row() + place.rowSpan())
        .boxed()
        .flatMap(r -> byRow.getOrDefault(r, List.of()).stream())
        .filter(other ->
            other.column() < place.column() + place.columnSpan()
                && place.column() < other.column() + other.columnSpan())
        .findFirst();
  }

  private static Place joined(Place a, Place b) {
    int row = Math.min(a.row(), b.row());
    int column = Math.min(a.column(), b.column());
    List<Word> words = new ArrayList<>(b.words());
    words.addAll(a.words());
    return new Place(
        row,
        column,
        Math.max(a.row() + a.rowSpan(), b.row() + b.rowSpan()) - row,
        Math.max(a.column() + a.columnSpan(), b.column() + b.columnSpan()) - column,
        words);
  }

  /** All cells, the empty ones, too. */
  List<Place> places() {
    List<Place> places = byRow.values().stream().flatMap(List::stream).distinct().toList();
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
