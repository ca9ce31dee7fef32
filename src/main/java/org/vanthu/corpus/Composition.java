package org.vanthu.corpus;

import java.util.List;
import org.vanthu.truth.Truth;

/**
 * A composed paper before it is printed, scanned or encoded: what stands where, and what it means.
 *
 * @param name file name without its ending
 * @param truth as for a digital PDF of these sheets; whoever prints in another way turns its boxes
 *     and says so
 */
public record Composition(String name, List<Sheet> sheets, Truth truth) {

  public Composition {
    sheets = List.copyOf(sheets);
  }
}
