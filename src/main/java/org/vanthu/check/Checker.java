package org.vanthu.check;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.TableMeaning;

/** Runs every check over a reading. */
public final class Checker {

  public List<Finding> check(Document document, List<TableMeaning> tables, List<Mention> mentions) {
    throw new UnsupportedOperationException("check");
  }
}
