package org.vanthu;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vanthu.adjudicate.Adjudicator;
import org.vanthu.check.Checker;
import org.vanthu.citation.CitationFinder;
import org.vanthu.entity.EntityFinder;
import org.vanthu.fact.FactFinder;
import org.vanthu.intake.Intake;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.letter.LetterReader;
import org.vanthu.letter.ReceiptReader;
import org.vanthu.model.Document;
import org.vanthu.model.FlowReading;
import org.vanthu.model.Grid;
import org.vanthu.model.Mention;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.PagedReading;
import org.vanthu.model.Pages;
import org.vanthu.model.Part;
import org.vanthu.model.Progress;
import org.vanthu.model.Reading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Signature;
import org.vanthu.model.Source;
import org.vanthu.model.Statements;
import org.vanthu.model.TableMeaning;
import org.vanthu.name.NameReader;
import org.vanthu.ocr.Ocr;
import org.vanthu.outline.OutlineReader;
import org.vanthu.read.Reader;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.Extraction;
import org.vanthu.record.RecordAssembler;
import org.vanthu.signature.SignatureReader;
import org.vanthu.table.TableFinder;
import org.vanthu.table.TableInterpreter;
import org.vanthu.table.TableJoiner;

/** The whole reading of a document, from its bytes to its record, on one screen. */
public final class Pipeline implements AutoCloseable {

  private final Guard guard;
  private final Fingerprint fingerprint;
  private final Intake intake;
  private final SignatureReader signatureReader = new SignatureReader();
  private final Reader reader;
  private final Ocr ocr;
  private final TableFinder tableFinder = new TableFinder();
  private final PageArranger arranger = new PageArranger();
  private final TableJoiner tableJoiner = new TableJoiner();
  private final TextComposer composer = new TextComposer();
  private final TableInterpreter tableInterpreter = new TableInterpreter();
  private final EntityFinder entityFinder = new EntityFinder();
  private final LetterReader letterReader = new LetterReader();
  private final ReceiptReader receiptReader = new ReceiptReader();
  private final Checker checker = new Checker();
  private final Adjudicator adjudicator = new Adjudicator();
  private final NameReader nameReader = new NameReader();
  private final CitationFinder citationFinder = new CitationFinder();
  private final OutlineReader outlineReader = new OutlineReader();
  private final FactFinder factFinder = new FactFinder();
  private final RecordAssembler assembler;

  public Pipeline(Settings settings) {
    guard = new Guard(settings.limits().time());
    fingerprint = new Fingerprint(settings.limits().bytes());
    intake = new Intake(settings.limits());
    reader = new Reader(settings);
    ocr = new Ocr(settings);
    assembler = new RecordAssembler(settings);
  }

  /** Never throws for what is wrong with the document: its record says what failed. */
  public Extraction extract(Source source, Progress progress) {
    try {
      return guard.run("pipeline", () -> run(source, progress)).extraction();
    } catch (RefusedException refused) {
      return Extraction.failed(assembler.failed(source, refused.failure()), Optional.of(source));
    }
  }

  /** The same from a file that nobody has looked at yet. */
  public Extraction extract(
      Path file, String fileName, Optional<String> password, Progress progress) {
    try {
      return extract(guard.run("intake", () -> intake.receive(file, fileName, password)), progress);
    } catch (RefusedException refused) {
      return Extraction.failed(
          assembler.refused(fingerprint.of(file), fileName, refused.failure()), Optional.empty());
    }
  }

  /** The record with what its values' confidence is founded on. */
  public Weighed weigh(Path file, String fileName, Progress progress) throws RefusedException {
    Source source = guard.run("intake", () -> intake.receive(file, fileName, Optional.empty()));
    return guard.run("pipeline", () -> run(source, progress));
  }

  /** What is seen of a file's tables on the way to its record, for those who look for an error. */
  public Sight look(Path file, String fileName, Optional<String> password, Progress progress)
      throws RefusedException {
    Source source = guard.run("intake", () -> intake.receive(file, fileName, password));
    return guard.run(
        "pipeline",
        () -> {
          try (Reading reading = reader.open(source)) {
            return sight(reading, progress);
          }
        });
  }

  private Sight sight(Reading reading, Progress progress) {
    Pages pages =
        switch (reading) {
          case FlowReading flow -> new Pages(List.of(), List.of());
          case PagedReading paged -> ocr.complete(paged, progress);
        };
    List<Page> upright = pages.pages().stream().map(Page::upright).toList();
    Document document = reading instanceof FlowReading flow ? flow.document() : compose(pages);
    return new Sight(
        upright, tableFinder.findAll(upright), document, tableInterpreter.interpret(document));
  }

  /** The record alone, see {@link #extract}. */
  public DocumentRecord read(
      Path file, String fileName, Optional<String> password, Progress progress) {
    return extract(file, fileName, password, progress).record();
  }

  private Weighed run(Source source, Progress progress) throws RefusedException {
    List<Signature> signatures = signatureReader.read(source);
    try (Reading reading = reader.open(source)) {
      Document upright = documentOf(reading, progress);
      Document displayed = upright.displayed();
      return understand(source, upright, displayed, signatures);
    }
  }

  private Document documentOf(Reading reading, Progress progress) {
    return switch (reading) {
      case FlowReading flow -> flow.document();
      case PagedReading paged -> compose(ocr.complete(paged, progress));
    };
  }

  private Document compose(Pages pages) {
    List<Page> upright = pages.pages().stream().map(Page::upright).toList();
    List<List<Grid>> tables = tableFinder.findAll(upright);
    List<PageLayout> arranged =
        IntStream.range(0, tables.size())
            .mapToObj(i -> arranger.arrange(upright.get(i), tables.get(i)))
            .toList();
    return composer.compose(tableJoiner.join(arranged), pages.failures());
  }

  /** What is in the document: looked for on pages set upright, told of pages as displayed. */
  private Weighed understand(
      Source source, Document document, Document displayed, List<Signature> signatures) {
    var tables = tableInterpreter.interpret(document);
    var mentions = entityFinder.find(document, tables);
    var parts = letterReader.read(document, mentions);
    var names = nameReader.read(document, tables, mentions, parts);
    var findings = checker.check(displayed, tables, mentions, signatures);
    var receipts = receiptReader.read(document);
    var told = Stream.concat(mentions.stream(), names.stream()).toList();
    var verdict = adjudicator.judge(document, told, parts, findings, receipts);
    var named = verdict.mentions();
    var record =
        assembler.assemble(
            source,
            displayed,
            tables,
            verdict.parts(),
            named,
            statements(document, tables, named, verdict.parts()),
            findings,
            signatures,
            receiptReader.read(displayed));
    var extraction = new Extraction(record, Optional.of(displayed), Optional.of(source));
    return new Weighed(extraction, verdict.evidence());
  }

  private Statements statements(
      Document document, List<TableMeaning> tables, List<Mention> mentions, List<Part> parts) {
    var citations = citationFinder.find(document, mentions, parts);
    var outline = outlineReader.read(document, parts);
    var stated = factFinder.find(document, tables, mentions, parts, outline);
    return new Statements(citations, outline, stated.facts(), stated.tasks());
  }

  @Override
  public void close() {
    ocr.close();
  }
}
