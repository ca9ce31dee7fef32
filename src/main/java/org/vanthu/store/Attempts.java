package org.vanthu.store;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The readings of a document, one after the other. Each has a number; only the newest may report
 * progress and settle the document, so that a reading that was given up for dead can't overwrite
 * its successor.
 */
@Repository
public class Attempts {

  private final JdbcClient jdbc;

  public Attempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Begins a reading.
   *
   * @return its number; empty when the document is settled, so that there is nothing to do
   */
  public OptionalInt begin(String documentId) {
    return jdbc.sql(
            """
            UPDATE documents
            SET state = 'READING', attempt = attempt + 1, pages_done = 0, pages_total = NULL,
                changed_at = now()
            WHERE id = ? AND state IN ('QUEUED', 'READING') RETURNING attempt
            """)
        .param(documentId)
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  public void progress(String documentId, int attempt, int done, int total) {
    jdbc.sql(
            """
            UPDATE documents SET pages_done = greatest(pages_done, ?), pages_total = ?
            WHERE id = ? AND attempt = ? AND state = 'READING'
            """)
        .params(done, total, documentId, attempt)
        .update();
  }

  /**
   * A program died while it read this document.
   *
   * @return how many have by now; 0 when no reading of it had begun
   */
  public int died(String documentId) {
    return jdbc.sql(
            """
            UPDATE documents SET state = 'QUEUED', deaths = deaths + 1, changed_at = now()
            WHERE id = ? AND state = 'READING' RETURNING deaths
            """)
        .param(documentId)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** The service stops in the middle of this reading; that is not the document's fault. */
  public void giveBack(String documentId, int attempt) {
    jdbc.sql(
            """
            UPDATE documents SET state = 'QUEUED', attempt = attempt + 1, changed_at = now()
            WHERE id = ? AND attempt = ? AND state = 'READING'
            """)
        .params(documentId, attempt)
        .update();
  }

  public int deaths(String documentId) {
    return jdbc.sql("SELECT deaths FROM documents WHERE id = ?")
        .param(documentId)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }
}
