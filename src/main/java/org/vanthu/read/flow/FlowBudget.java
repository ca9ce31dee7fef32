package org.vanthu.read.flow;

import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;

/** Counts what a document of flowing text costs and refuses it beyond its limits. Serves one. */
public final class FlowBudget {

  /** Cells of all tables; a cell costs some 2 kB of memory with its place in the record. */
  public static final int CELLS = 500_000;

  /** Elements of markup; most files have ten for each word. */
  private static final long ELEMENTS = 100_000_000;

  private final long mostCharacters;
  private long characters;
  private long elements;
  private long cells;

  public FlowBudget(Settings.Limits limits) {
    mostCharacters = limits.characters();
  }

  public void characters(int count) throws RefusedException {
    characters += count;
    check(characters, mostCharacters, "characters");
  }

  public void element() throws RefusedException {
    check(++elements, ELEMENTS, "elements of markup");
  }

  /** So many cells more, empty places counted. */
  public void cells(long count) throws RefusedException {
    cells += count;
    check(cells, CELLS, "table cells");
  }

  private static void check(long count, long most, String what) throws RefusedException {
    if (count > most) {
      String detail = "more than " + most + " " + what;
      throw new RefusedException(Failure.ofFile(FailureCode.TOO_LARGE, "read", detail));
    }
  }
}
