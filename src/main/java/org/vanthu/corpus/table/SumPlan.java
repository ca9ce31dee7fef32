package org.vanthu.corpus.table;

import java.util.List;

/** A stated sum and the places that make it up, by body row and column. */
record SumPlan(Place stated, List<Place> parts) {

  record Place(int row, int column) {}

  SumPlan {
    parts = List.copyOf(parts);
  }

  boolean concerns(Place place) {
    return stated.equals(place) || parts.contains(place);
  }
}
