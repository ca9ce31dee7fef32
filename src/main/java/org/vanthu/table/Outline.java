package org.vanthu.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hierarchy of rows, learned from the order in which kinds of ordinals appear: a kind that is
 * open goes on at its level and closes what is under it, a new kind opens a level. Pieces of one
 * table are read one after the other by the same outline.
 */
final class Outline {

  /**
   * Where a row stands.
   *
   * @param level 0 for the grand total
   * @param parent row of the table, negative when it has none here
   */
  record Place(int level, int parent, boolean total) {}

  /** An open level: its kind, its last row, the last ordinal seen at it. */
  private record Open(String kind, int row, char last) {}

  private final List<Open> stack = new ArrayList<>();

  /** Kinds that had roman numerals under them. */
  private final Set<String> overRoman = new HashSet<>();

  private boolean numbered;

  List<Place> places(List<RowReader.Raw> rows) {
    stack.replaceAll(open -> new Open(open.kind(), -1, open.last()));
    long ordered = rows.stream().filter(row -> row.ordinal().isPresent()).count();
    numbered |= ordered * 5 >= rows.size();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      places.add(place(rows, i));
    }
    return places;
  }

  private Place place(List<RowReader.Raw> rows, int i) {
    RowReader.Raw row = rows.get(i);
    if (TotalLabel.matches(row.label()) && (row.ordinal().isEmpty() || i == 0)) {
      boolean grand = stack.isEmpty() || i == 0 || lastToSay(rows, i);
      if (grand) {
        stack.clear();
        return new Place(0, -1, true);
      }
      return new Place(1, -1, true);
    }
    String kind = kind(row);
    int depth = depth(kind);
    if (depth >= 0) {
      while (stack.size() > depth + 1) {
        stack.removeLast();
      }
      stack.removeLast();
    }
    int parent = stack.isEmpty() ? -1 : stack.getLast().row();
    if (!stack.isEmpty() && kind.equalsIgnoreCase("I")) {
      overRoman.add(stack.getLast().kind());
    }
    char last = row.ordinal().map(Ordinal::first).orElse(' ');
    stack.add(new Open(kind, row.row(), last));
    return new Place(stack.size(), parent, false);
  }

  private static boolean lastToSay(List<RowReader.Raw> rows, int i) {
    return rows.subList(i + 1, rows.size()).stream().allMatch(row -> row.values().isEmpty());
  }

  private String kind(RowReader.Raw row) {
    Optional<Ordinal> ordinal = row.ordinal();
    if (ordinal.isEmpty()) {
      return numbered ? "-" : row.bold() ? "bold" : "";
    }
    Ordinal said = ordinal.get();
    int letters = depth(Character.isUpperCase(said.first()) ? "A" : "a");
    boolean next =
        said.couldBeLetter() && letters >= 0 && said.first() == stack.get(letters).last() + 1;
    boolean bare = letters == stack.size() - 1;
    boolean begins = next && bare && overRoman.contains(stack.get(letters).kind());
    boolean goesOn = next && !begins;
    return goesOn ? said.asLetter().kind() : said.kind();
  }

  private int depth(String kind) {
    for (int i = 0; i < stack.size(); i++) {
      if (stack.get(i).kind().equals(kind)) {
        return i;
      }
    }
    return -1;
  }
}
