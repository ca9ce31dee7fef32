package org.vanthu.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents, each once, whatever the names under which its bytes came. */
@Repository
public class Documents {

  private static final String SELECT =
      """
      SELECT d.*, (SELECT array_agg(f.file_name ORDER BY f.ordinal)
                   FROM file_names f WHERE f.document_id = d.id) AS names
      FROM documents d
      """;

  private final JdbcClient jdbc;

  public Documents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds the document if its bytes are new, and the name if it is new for these bytes. One that
   * could not be read gets another chance: what was missing then may be there now.
   *
   * @return the number of the reading that is due; empty when the document needs none
   */
  public OptionalInt add(Originals.Stored stored, String fileName) {
    OptionalInt due =
        jdbc.sql(
                """
                INSERT INTO documents (id, bytes, state) VALUES (?, ?, 'QUEUED')
                ON CONFLICT (id) DO UPDATE SET state = 'QUEUED', failure = NULL, changed_at = now()
                WHERE documents.state = 'FAILED' RETURNING attempt + 1
                """)
            .params(stored.id(), stored.bytes())
            .query(Integer.class)
            .optional()
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty);
    jdbc.sql("SELECT 1 FROM documents WHERE id = ? FOR UPDATE").param(stored.id()).query().rowSet();
    jdbc.sql(
            """
            INSERT INTO file_names (document_id, ordinal, file_name)
            SELECT :id, count(*) + 1, :name FROM file_names WHERE document_id = :id
            ON CONFLICT (document_id, file_name) DO NOTHING
            """)
        .param("id", stored.id())
        .param("name", fileName)
        .update();
    return due;
  }

  public Optional<StoredDocument> find(String id) {
    return jdbc.sql(SELECT + " WHERE d.id = ?").param(id).query(Documents::document).optional();
  }

  /** The newest documents first. */
  public List<StoredDocument> recent(int limit) {
    return jdbc.sql(SELECT + " ORDER BY d.created_at DESC, d.id LIMIT ?")
        .param(limit)
        .query(Documents::document)
        .list();
  }

  static StoredDocument document(ResultSet row, int number) throws SQLException {
    int total = row.getInt("pages_total");
    OptionalInt pagesTotal = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(total);
    return new StoredDocument(
        row.getString("id"),
        row.getLong("bytes"),
        strings(row.getArray("names")),
        DocumentState.valueOf(row.getString("state")),
        row.getInt("pages_done"),
        pagesTotal,
        row.getInt("version"),
        Optional.ofNullable(row.getString("failure")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
