package org.vanthu.entity;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.TableMeaning;

/** Finds the mentions of a document: numbers, dates, amounts, provinces. */
public final class EntityFinder {

  /** All mentions by their start; mentions of one type never overlap. */
  public List<Mention> find(Document document, List<TableMeaning> tables) {
    throw new UnsupportedOperationException("entity");
  }
}
