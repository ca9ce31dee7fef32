package org.vanthu.record;

import java.util.Optional;
import org.vanthu.model.Document;
import org.vanthu.model.Source;

/**
 * What reading a file gave: the record, and beside it what copies of its pages are made from.
 *
 * @param document empty when nothing could be read
 * @param source empty when intake refused the file
 */
public record Extraction(
    DocumentRecord record, Optional<Document> document, Optional<Source> source) {

  /** Of a file that could not be read. */
  public static Extraction failed(DocumentRecord record, Optional<Source> source) {
    return new Extraction(record, Optional.empty(), source);
  }
}
