package org.vanthu.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vanthu.model.Document;
import org.vanthu.model.Failure;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.PageInfo;
import org.vanthu.model.Part;
import org.vanthu.model.Receipt;
import org.vanthu.model.Settings;
import org.vanthu.model.Signature;
import org.vanthu.model.Source;
import org.vanthu.model.Statements;
import org.vanthu.model.TableMeaning;
import org.vanthu.record.DocumentRecord.About;
import org.vanthu.record.DocumentRecord.PageRecord;
import org.vanthu.record.DocumentRecord.PartRecord;
import org.vanthu.record.DocumentRecord.ProducedBy;
import org.vanthu.record.DocumentRecord.RunRecord;
import org.vanthu.record.DocumentRecord.Status;

/** Makes the record from everything that was read. The same reading gives the same record. */
public final class RecordAssembler {

  private final ProducedBy producedBy;

  public RecordAssembler(Settings settings) {
    producedBy = new ProducedBy(Configuration.VERSION, Configuration.hash(settings));
  }

  public DocumentRecord assemble(
      Source source,
      Document document,
      List<TableMeaning> tables,
      List<Part> parts,
      List<Mention> mentions,
      Statements statements,
      List<Finding> findings,
      List<Signature> signatures,
      List<Receipt> receipts) {
    TargetAssembler targets = new TargetAssembler(document, source.id());
    PartFinder partFinder = new PartFinder(parts);
    FieldsAssembler fields = new FieldsAssembler(targets);
    List<MentionRecord> named = mentions(mentions, targets, partFinder);
    TableAssembler tableAssembler = new TableAssembler(targets, partFinder, tables, named);
    StatementAssembler said =
        new StatementAssembler(targets, partFinder, new MentionIds(named), statements);
    return new DocumentRecord(
        DocumentRecord.SCHEMA,
        status(document),
        about(source, document.pages()),
        producedBy,
        document.text(),
        runs(document),
        parts.stream().map(part -> part(part, document, fields)).toList(),
        fields.assemble(leading(parts).fields()),
        named,
        document.tables().stream().map(tableAssembler::table).toList(),
        document.tables().stream().flatMap(t -> tableAssembler.rows(t).stream()).toList(),
        said.citations(),
        said.laws(),
        said.facts(),
        said.tasks(),
        said.outline(),
        new SignatureAssembler(document, targets).assemble(signatures),
        new MarkAssembler(document, targets, receipts).assemble(),
        new FindingAssembler(targets, partFinder).assemble(findings),
        document.failures().stream()
            .map(failure -> failure(failure, failure.target().map(targets::of)))
            .toList());
  }

  /** The record of a file of which nothing could be read. */
  public DocumentRecord failed(Source source, Failure failure) {
    return failed(about(source, List.of()), failure);
  }

  /**
   * The record of a file that was not let in.
   *
   * @param id sha-256 of its bytes, when they could be read
   */
  public DocumentRecord refused(Optional<String> id, String fileName, Failure failure) {
    return failed(new About(id, fileName, Optional.empty(), List.of()), failure);
  }

  private DocumentRecord failed(About about, Failure failure) {
    return new DocumentRecord(
        DocumentRecord.SCHEMA,
        Status.FAILED,
        about,
        producedBy,
        "",
        List.of(),
        List.of(),
        FieldsRecord.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(failure(failure, Optional.empty())));
  }

  private static Status status(Document document) {
    if (document.failures().isEmpty()) {
      return Status.COMPLETE;
    }
    return document.text().isBlank() ? Status.FAILED : Status.PARTIAL;
  }

  private static About about(Source source, List<PageInfo> pages) {
    return new About(
        Optional.of(source.id()),
        source.fileName(),
        Optional.of(source.mediaType()),
        pages.stream()
            .map(page ->
                new PageRecord(
                    page.number(),
                    Rounding.points(page.width()),
                    Rounding.points(page.height()),
                    page.origin(),
                    page.why()))
            .toList());
  }

  private static List<RunRecord> runs(Document document) {
    return document.runs().stream()
        .map(run ->
            new RunRecord(
                run.span().start(),
                run.span().end(),
                run.road(),
                Rounding.confidence(run.confidence())))
        .toList();
  }

  private static Part leading(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.type() == Part.Type.LETTER)
        .findFirst()
        .orElse(parts.getFirst());
  }

  private static PartRecord part(Part part, Document document, FieldsAssembler fields) {
    TreeSet<Integer> inked =
        document.provenance().inks(part.span()).stream()
            .map(ink -> ink.page())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Integer> pages =
        inked.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(inked.first(), inked.last()).boxed().toList();
    return new PartRecord(
        part.id(),
        part.type(),
        pages,
        part.span().start(),
        part.span().end(),
        fields.assemble(part.fields()));
  }

  private static List<MentionRecord> mentions(
      List<Mention> mentions, TargetAssembler targets, PartFinder parts) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparing(m -> m.span().end()));
    List<MentionRecord> records = new ArrayList<>();
    for (Mention mention : sorted) {
      TargetRecord target = targets.of(mention.span());
      records.add(
          new MentionRecord(
              "m" + (records.size() + 1),
              parts.idAt(mention.span().start()),
              MentionRecord.Type.of(mention.value()),
              targets.text(mention.span()),
              mention.value(),
              Rounding.confidence(mention.judged().confidence()),
              FieldsAssembler.reasons(mention.judged()),
              FieldsAssembler.alternatives(mention.judged(), target),
              target));
    }
    return records;
  }

  private static FailureRecord failure(Failure failure, Optional<TargetRecord> target) {
    return new FailureRecord(
        failure.code(),
        failure.page(),
        failure.stage(),
        failure.message(),
        failure.remedy(),
        target);
  }
}
