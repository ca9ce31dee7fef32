package org.vanthu.table;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.TableMeaning;

/** Reads what tables say: captions, units, column roles, the hierarchy of rows, their numbers. */
public final class TableInterpreter {

  /** One meaning per table of the document, in order. */
  public List<TableMeaning> interpret(Document document) {
    throw new UnsupportedOperationException("table");
  }
}
