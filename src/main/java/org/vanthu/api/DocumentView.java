package org.vanthu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vanthu.store.StoredDocument;

/**
 * A document's state as the service tells it.
 *
 * @param pages done of total; the total is absent until the reading knows it
 * @param failure code of the first thing that went wrong
 * @param version newest version of the record; 0 before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
    String id,
    String href,
    String state,
    PagesView pages,
    List<String> fileNames,
    long bytes,
    int version,
    @Nullable String record,
    @Nullable String failure,
    Instant createdAt,
    Instant changedAt) {

  /** Pages read of all. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PagesView(int done, @Nullable Integer total) {

    static PagesView of(StoredDocument document) {
      var total = document.pagesTotal();
      return new PagesView(document.pagesDone(), total.isPresent() ? total.getAsInt() : null);
    }
  }

  static DocumentView of(StoredDocument document) {
    String href = href(document.id());
    return new DocumentView(
        document.id(),
        href,
        document.state().name(),
        PagesView.of(document),
        document.fileNames(),
        document.bytes(),
        document.version(),
        document.version() > 0 ? href + "/record" : null,
        document.failure().isPresent() ? document.failure().get() : null,
        document.createdAt(),
        document.changedAt());
  }

  static String href(String id) {
    return "/api/v1/documents/" + id;
  }
}
