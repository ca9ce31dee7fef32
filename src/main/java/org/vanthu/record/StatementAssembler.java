package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Citation;
import org.vanthu.model.Heading;
import org.vanthu.model.Span;
import org.vanthu.model.Statements;
import org.vanthu.model.Task;

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
        .filter(citation -> citation.act().isEmpty())
        .flatMap(citation ->
            ids.of(citation.place(), MentionRecord.Type.DOCUMENT_NUMBER).stream()
                .map(id -> new CitationRecord(id, citation.relation(), Optional.empty())))
        .toList();
  }

  List<LawRecord> laws() {
    return statements.citations().stream()
        .flatMap(citation -> citation.act().stream().map(act -> law(act, citation)))
        .toList();
  }

  private LawRecord law(Citation.Act act, Citation citation) {
    return new LawRecord(
        act.name(), act.year(), act.passedOn(), citation.relation(), targets.of(citation.place()));
  }

  List<FactRecord> facts() {
    return statements.facts().stream()
        .map(fact ->
            new FactRecord(
                new FactRecord.Subject(fact.province()),
                fact.measure(),
                fact.number(),
                fact.of(),
                fact.unit(),
                fact.asOf(),
                Rounding.confidence(fact.confidence()),
                targets.of(fact.span())))
        .toList();
  }

  List<TaskRecord> tasks() {
    return statements.tasks().stream()
        .flatMap(task ->
            ids.of(task.deadline(), MentionRecord.Type.DATE).stream()
                .map(deadline -> task(task, deadline)))
        .toList();
  }

  private TaskRecord task(Task task, String deadline) {
    List<String> bodies =
        task.bodies().stream()
            .flatMap(body -> ids.of(body, MentionRecord.Type.ORGANISATION).stream())
            .toList();
    return new TaskRecord(
        bodies,
        task.action(),
        deadline,
        Rounding.confidence(task.confidence()),
        targets.of(task.span()));
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
