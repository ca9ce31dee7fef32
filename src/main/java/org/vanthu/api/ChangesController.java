package org.vanthu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vanthu.store.Changes;

/** The feed for downstream systems. */
@RestController
@Tag(name = "changes")
class ChangesController {

  private static final int MOST = 1000;

  private final Changes changes;

  ChangesController(Changes changes) {
    this.changes = changes;
  }

  /** A stretch of the feed; {@code next} is what to ask with next time, also when it is empty. */
  record Feed(List<Item> items, String next) {}

  /** A new version of a record. */
  record Item(
      String cursor, String documentId, int version, String status, String href, Instant at) {

    static Item of(Changes.Change change) {
      return new Item(
          Long.toString(change.cursor()),
          change.documentId(),
          change.version(),
          change.status(),
          DocumentView.href(change.documentId()) + "/record?version=" + change.version(),
          change.at());
    }
  }

  @GetMapping("/api/v1/changes")
  @Operation(
      summary = "New record versions",
      description =
          "In the order of their commits, each once. Without a cursor from the beginning.")
  Feed changes(
      @RequestParam(defaultValue = "0") String after,
      @RequestParam(defaultValue = "100") int limit) {
    long cursor = cursor(after);
    List<Item> items =
        changes.after(cursor, Math.clamp(limit, 1, MOST)).stream().map(Item::of).toList();
    return new Feed(items, items.isEmpty() ? Long.toString(cursor) : items.getLast().cursor());
  }

  private static long cursor(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw ProblemException.badRequest(
          "There is no such cursor.", "Give the \"next\" of an earlier answer, or none.");
    }
    return Long.parseLong(text);
  }
}
