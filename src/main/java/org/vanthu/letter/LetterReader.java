package org.vanthu.letter;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;

/** Divides a document into letters and annexes, and finds the fields of each. */
public final class LetterReader {

  /** The parts in order; together they cover the text. A document has at least one. */
  public List<Part> read(Document document, List<Mention> mentions) {
    throw new UnsupportedOperationException("letter");
  }
}
