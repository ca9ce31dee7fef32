package org.vanthu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records by version. Every version is also a change: it takes the next number of the one cursor
 * row as the last act of its transaction, whose row lock makes the order of numbers the order of
 * commits, without gaps.
 */
@Repository
public class Records {

  private final JdbcClient jdbc;

  public Records(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Settles a document with what the machine read.
   *
   * @param status of the record
   * @param failure code of its first failure
   * @return false when the reading was given up meanwhile, so that its result counts for nothing
   */
  @Transactional
  public boolean settle(
      String documentId,
      int attempt,
      DocumentState state,
      String status,
      Optional<String> failure,
      String record) {
    Optional<Integer> version =
        jdbc.sql(
                """
                UPDATE documents
                SET state = :state, failure = :failure, version = version + 1, changed_at = now(),
                    pages_done = coalesce(pages_total, pages_done)
                WHERE id = :id AND attempt = :attempt AND state = 'READING' RETURNING version
                """)
            .param("state", state.name())
            .param("failure", failure.orElse(null), Types.VARCHAR)
            .param("id", documentId)
            .param("attempt", attempt)
            .query(Integer.class)
            .optional();
    version.ifPresent(number -> {
      jdbc.sql("INSERT INTO readings (document_id, attempt, record) VALUES (?, ?, ?)")
          .params(documentId, attempt, record)
          .update();
      append(documentId, number, attempt, status);
    });
    return version.isPresent();
  }

  /**
   * Adds a decision; that makes the next version.
   *
   * @param expected the version that the decision looked at, when it is to be checked
   * @throws VersionConflictException when it is no longer the newest
   */
  @Transactional
  public RecordVersion decide(String documentId, OptionalInt expected, Decision decision) {
    int newest =
        jdbc.sql("SELECT version FROM documents WHERE id = ? FOR UPDATE")
            .param(documentId)
            .query(Integer.class)
            .single();
    if (expected.isPresent() && expected.getAsInt() != newest) {
      throw new VersionConflictException(expected.getAsInt(), newest);
    }
    int version = newest + 1;
    RecordVersion before = find(documentId, newest).orElseThrow();
    jdbc.sql("UPDATE documents SET version = ?, changed_at = now() WHERE id = ?")
        .params(version, documentId)
        .update();
    append(documentId, version, attemptOf(documentId, newest), before.status());
    jdbc.sql(
            """
            INSERT INTO decisions (document_id, version, path, action, value, decided_by, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            documentId,
            version,
            decision.path(),
            decision.action().name(),
            decision.value(),
            decision.by(),
            Timestamp.from(decision.at()))
        .update();
    return find(documentId, version).orElseThrow();
  }

  /** The record at its newest version; empty before the first. */
  public Optional<RecordVersion> newest(String documentId) {
    return jdbc.sql("SELECT version FROM documents WHERE id = ?")
        .param(documentId)
        .query(Integer.class)
        .optional()
        .flatMap(version -> find(documentId, version));
  }

  public Optional<RecordVersion> find(String documentId, int version) {
    return jdbc.sql(
            """
            SELECT v.status, r.record FROM versions v JOIN readings r USING (document_id, attempt)
            WHERE v.document_id = ? AND v.version = ?
            """)
        .params(documentId, version)
        .query((row, n) ->
            new RecordVersion(
                documentId,
                version,
                row.getString("status"),
                row.getString("record"),
                decisions(documentId, version)))
        .optional();
  }

  private List<Decision> decisions(String documentId, int version) {
    return jdbc.sql(
            """
            SELECT path, action, value, decided_by, at FROM decisions
            WHERE document_id = ? AND version <= ? ORDER BY version
            """)
        .params(documentId, version)
        .query(Records::decision)
        .list();
  }

  private static Decision decision(ResultSet row, int n) throws SQLException {
    return new Decision(
        row.getString("path"),
        Decision.Action.valueOf(row.getString("action")),
        row.getString("value"),
        row.getString("decided_by"),
        row.getTimestamp("at").toInstant());
  }

  private int attemptOf(String documentId, int version) {
    return jdbc.sql("SELECT attempt FROM versions WHERE document_id = ? AND version = ?")
        .params(documentId, version)
        .query(Integer.class)
        .single();
  }

  private void append(String documentId, int version, int attempt, String status) {
    jdbc.sql(
            """
            WITH next AS (UPDATE change_cursor SET last = last + 1 RETURNING last)
            INSERT INTO versions (cursor, document_id, version, attempt, status)
            SELECT last, ?, ?, ?, ? FROM next
            """)
        .params(documentId, version, attempt, status)
        .update();
  }
}
