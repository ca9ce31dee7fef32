package org.vanthu.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every record in the order of their commits, each once. */
@Repository
public class Changes {

  private final JdbcClient jdbc;

  public Changes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A new version of a record.
   *
   * @param cursor counts from 1 without gaps
   */
  public record Change(long cursor, String documentId, int version, String status, Instant at) {}

  /**
   * @param cursor of the last change that the reader has; 0 for all from the beginning
   */
  public List<Change> after(long cursor, int limit) {
    return jdbc.sql(
            """
            SELECT cursor, document_id, version, status, at FROM versions
            WHERE cursor > ? ORDER BY cursor LIMIT ?
            """)
        .params(cursor, limit)
        .query((row, n) ->
            new Change(
                row.getLong("cursor"),
                row.getString("document_id"),
                row.getInt("version"),
                row.getString("status"),
                row.getTimestamp("at").toInstant()))
        .list();
  }
}
