package org.vanthu.corpus.table;

import java.util.Optional;

/**
 * What a table must be; what is not wished for is left to chance.
 *
 * @param fewestRows of its body, at least 1
 * @param mostRows of its body; kinds whose rows are given (provinces) may have others
 * @param contradiction whether one digit of a sum is changed; false leaves all sums right
 */
public record TableWishes(
    Optional<Kind> kind,
    Optional<TableStyle.Lines> lines,
    int fewestRows,
    int mostRows,
    Optional<Boolean> contradiction,
    Optional<Boolean> lying) {

  /** What tables of annexes are about. */
  public enum Kind {
    /** Money by items in a hierarchy. */
    BUDGET,
    /** What each province gets or did. */
    PROVINCES,
    PROJECTS,
    /** Legal provisions in long cells. */
    NORMS,
    /** Tasks, who does them and by when. */
    PLAN,
    PRICES,
    STATISTICS
  }

  public TableWishes {
    if (fewestRows < 1 || mostRows < fewestRows) {
      throw new IllegalArgumentException("rows from " + fewestRows + " to " + mostRows);
    }
  }

  public static TableWishes any() {
    return new TableWishes(
        Optional.empty(), Optional.empty(), 3, 45, Optional.empty(), Optional.empty());
  }

  public TableWishes of(Kind wished) {
    return new TableWishes(Optional.of(wished), lines, fewestRows, mostRows, contradiction, lying);
  }

  public TableWishes ruled(TableStyle.Lines wished) {
    return new TableWishes(kind, Optional.of(wished), fewestRows, mostRows, contradiction, lying);
  }

  public TableWishes rows(int fewest, int most) {
    return new TableWishes(kind, lines, fewest, most, contradiction, lying);
  }

  public TableWishes contradicted(boolean wished) {
    return new TableWishes(kind, lines, fewestRows, mostRows, Optional.of(wished), lying);
  }

  public TableWishes lying(boolean wished) {
    return new TableWishes(kind, lines, fewestRows, mostRows, contradiction, Optional.of(wished));
  }
}
