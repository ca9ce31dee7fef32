package org.vanthu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.vanthu.store.Submissions;

/** What was sent together, and how far it is. */
@RestController
@Tag(name = "documents")
class SubmissionsController {

  private final Submissions submissions;

  SubmissionsController(Submissions submissions) {
    this.submissions = submissions;
  }

  /** A submission with its documents' states. */
  record SubmissionView(UUID submission, Instant at, List<Item> documents) {}

  /** A document under the name that it had in this submission. */
  record Item(String id, String href, String fileName, String state, DocumentView.PagesView pages) {

    static Item of(Submissions.Submitted submitted) {
      var document = submitted.document();
      return new Item(
          document.id(),
          DocumentView.href(document.id()),
          submitted.fileName(),
          document.state().name(),
          DocumentView.PagesView.of(document));
    }
  }

  @GetMapping("/api/v1/submissions/{id}")
  @Operation(summary = "State of all documents of a submission")
  SubmissionView submission(@PathVariable UUID id) {
    return submissions
        .find(id)
        .map(s -> new SubmissionView(id, s.at(), s.documents().stream().map(Item::of).toList()))
        .orElseThrow(() -> ProblemException.notFound("There is no such submission."));
  }
}
