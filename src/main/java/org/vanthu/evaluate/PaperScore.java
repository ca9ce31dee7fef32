package org.vanthu.evaluate;

import tools.jackson.databind.JsonNode;

/** How well one paper of the corpus was read. */
record PaperScore(
    String file,
    Tally fields,
    Tally mentions,
    Tally cells,
    Tally rows,
    Tally findings,
    Tally provenance) {

  static PaperScore of(JsonNode gold, JsonNode record) {
    return new PaperScore(
        gold.path("file").asString(),
        FieldMatch.match(gold, record),
        MentionMatch.match(gold, record),
        TableMatch.cells(gold, record),
        TableMatch.rows(gold, record),
        TableMatch.findings(gold, record),
        ProvenanceMatch.match(gold, record));
  }
}
