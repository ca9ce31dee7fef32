package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Heading;
import org.vanthu.model.Span;
import org.vanthu.model.Statements;

/** Makes the records of what a document says beyond its mentions. */
final class StatementAssembler {

  private final TargetAssembler targets;
  private final PartFinder parts;
  private final MentionIds ids;
  private final Statements statements;

  StatementAssembler(
      TargetAssembler targets, PartFinder parts, MentionIds ids, Statements statements) {
    this.targets = targets;
    this.parts = parts;
    this.ids = ids;
    this.statements = statements;
  }

  List<CitationRecord> citations() {
    return statements.citations().stream()
        .flatMap(citation ->
            ids.of(citation.number(), MentionRecord.Type.DOCUMENT_NUMBER).stream()
                .map(id -> new CitationRecord(id, citation.relation(), Optional.empty())))
        .toList();
  }

  List<OutlineRecord> outline() {
    return statements.outline().stream().map(this::heading).toList();
  }

  private OutlineRecord heading(Heading heading) {
    Span extent = heading.extent();
    return new OutlineRecord(
        parts.idAt(extent.start()),
        heading.level(),
        heading.label(),
        heading.title(),
        extent.start(),
        extent.end(),
        targets.of(heading.head()));
  }
}
