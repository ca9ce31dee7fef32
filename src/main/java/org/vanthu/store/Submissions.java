package org.vanthu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent together in one request. */
@Repository
public class Submissions {

  private final JdbcClient jdbc;
  private final Documents documents;

  public Submissions(JdbcClient jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** A document of a submission, under the name that it had there. */
  public record Item(String documentId, String fileName) {}

  /** A document of a submission as it is now. */
  public record Submitted(String fileName, StoredDocument document) {}

  /** A submission; its documents in the order in which they were sent. */
  public record Submission(UUID id, Instant at, List<Submitted> documents) {

    public Submission {
      documents = List.copyOf(documents);
    }
  }

  public UUID add(List<Item> items) {
    UUID id = UUID.randomUUID();
    jdbc.sql("INSERT INTO submissions (id) VALUES (?)").param(id).update();
    for (int i = 0; i < items.size(); i++) {
      jdbc.sql("INSERT INTO submission_documents VALUES (?, ?, ?, ?)")
          .params(id, i + 1, items.get(i).documentId(), items.get(i).fileName())
          .update();
    }
    return id;
  }

  public Optional<Submission> find(UUID id) {
    return jdbc.sql("SELECT at FROM submissions WHERE id = ?")
        .param(id)
        .query((row, n) -> row.getTimestamp("at").toInstant())
        .optional()
        .map(at -> new Submission(id, at, documentsOf(id)));
  }

  private List<Submitted> documentsOf(UUID id) {
    return jdbc
        .sql(
            """
            SELECT document_id, file_name FROM submission_documents
            WHERE submission_id = ? ORDER BY ordinal
            """)
        .param(id)
        .query((row, n) -> new Item(row.getString("document_id"), row.getString("file_name")))
        .list()
        .stream()
        .map(i -> new Submitted(i.fileName(), documents.find(i.documentId()).orElseThrow()))
        .toList();
  }
}
