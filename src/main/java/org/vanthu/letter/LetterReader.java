package org.vanthu.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Divides a document into letters and annexes, and finds the fields of each. */
public final class LetterReader {

  /** Confidence in a kind that no title names: that of the symbol, or công văn. */
  private static final double UNTITLED = 0.93;

  private final Lexicon lexicon = new Lexicon();

  /** The parts in order; together they cover the text. A document has at least one. */
  public List<Part> read(Document document, List<Mention> mentions) {
    List<Part> parts = new ArrayList<>();
    for (PartDivider.Draft draft : new PartDivider(new Paper(document)).divide()) {
      Fields fields =
          draft.type() == Part.Type.LETTER
              ? letter(document, draft, mentions)
              : annex(document, draft.lines(), mentions);
      parts.add(new Part("p" + (parts.size() + 1), draft.type(), draft.span(), fields));
    }
    return parts;
  }

  private Fields letter(Document document, PartDivider.Draft draft, List<Mention> mentions) {
    List<PaperLine> lines = draft.lines();
    Texts texts = new Texts(document);
    Head head = Head.of(lines);
    Optional<NumberLine> number = Numbering.line(head);
    Optional<Lexicon.Kind> symbolKind =
        number.flatMap(n ->
            new Symbols(lexicon)
                .read(n.symbol().of(document.text()), false, Optional.empty(), Optional.empty())
                .kind());
    Title title = Title.find(document, head, symbolKind.isPresent(), lexicon);
    Dating dating = new Dating(document);
    Optional<DateLine> date = dating.line(head);
    boolean byHand = number.isPresent() && Pen.probable(document, number.get(), date);
    Optional<Fields.IssuedOnField> issuedOn =
        date.flatMap(d -> dating.field(d, byHand))
            .or(() -> new Adoption(document, mentions).within(draft.span()));
    Bodies bodies = Bodies.find(document, head, number, from(issuedOn), lexicon);
    Foot foot = Foot.find(lines, texts);
    Map<Label, Field<String>> labels = labels(head, texts);
    return new Fields(
        number.map(n -> number(document, n, title, bodies, issuedOn, byHand)),
        issuedOn,
        bodies.issuer(),
        bodies.parent(),
        kind(title, symbolKind, number, lines),
        subject(title, texts),
        date.flatMap(d -> texts.field(d.place())),
        foot.authorities(),
        foot.titles(),
        foot.names(),
        Optional.ofNullable(labels.get(Label.URGENCY)),
        Optional.ofNullable(labels.get(Label.SECRECY)),
        foot.drafter(),
        Addressees.find(lines, texts),
        foot.distribution(),
        draft(labels),
        Optional.empty());
  }

  private Fields.NumberField number(
      Document document,
      NumberLine line,
      Title title,
      Bodies bodies,
      Optional<Fields.IssuedOnField> issuedOn,
      boolean byHand) {
    Optional<String> issuer = bodies.issuer().map(field -> field.value().name());
    Optional<LocalDate> day =
        issuedOn
            .filter(f -> f.field().value().precision() == Value.Precision.DAY)
            .flatMap(LetterReader::from);
    return new Numbering(document, new Symbols(lexicon))
        .field(line, title.kind(), issuer, day, byHand);
  }

  private static Optional<LocalDate> from(Optional<Fields.IssuedOnField> issuedOn) {
    return issuedOn.flatMap(LetterReader::from);
  }

  private static Optional<LocalDate> from(Fields.IssuedOnField issuedOn) {
    return issuedOn.field().value().from();
  }

  /** The kind as the title names it, else as the symbol does, else công văn. */
  private static Optional<Field<String>> kind(
      Title title,
      Optional<Lexicon.Kind> symbolKind,
      Optional<NumberLine> number,
      List<PaperLine> lines) {
    if (title.kind().isPresent()) {
      PaperLine line = title.line().orElseThrow();
      Judged<String> judged = Judged.of(title.kind().get().name(), Reading.BEST);
      return Optional.of(Field.printed(judged, line.span()));
    }
    if (symbolKind.isPresent()) {
      return number.map(n -> concluded(symbolKind.get().name(), n.symbol()));
    }
    Optional<Span> evidence =
        lines.stream()
            .filter(Head::isAddress)
            .map(PaperLine::span)
            .findFirst()
            .or(() -> number.map(NumberLine::span));
    return evidence.map(span -> concluded("Công văn", span));
  }

  private static Field<String> concluded(String kind, Span evidence) {
    Judged<String> judged = new Judged<>(kind, UNTITLED, Set.of(Reason.INFERRED), List.of());
    return new Field<>(judged, evidence, true);
  }

  private static Optional<Field<String>> subject(Title title, Texts texts) {
    if (title.subject().isEmpty()) {
      return Optional.empty();
    }
    return texts.field(title.subject(), Title.lead(title.subject().getFirst().folded()));
  }

  private static Map<Label, Field<String>> labels(Head head, Texts texts) {
    Map<Label, Field<String>> labels = new EnumMap<>(Label.class);
    for (PaperLine line : head.lines()) {
      Label.of(line)
          .ifPresent(
              label -> texts.field(line.span()).ifPresent(f -> labels.putIfAbsent(label, f)));
    }
    return labels;
  }

  private static Optional<Field<Boolean>> draft(Map<Label, Field<String>> labels) {
    return Optional.ofNullable(labels.get(Label.DRAFT))
        .map(f -> Field.printed(Judged.of(true, f.judged().confidence()), f.span()));
  }

  private static Fields annex(Document document, List<PaperLine> lines, List<Mention> mentions) {
    Fields none = Fields.NONE;
    Map<Label, Field<String>> labels =
        labels(
            new Head(lines.subList(0, Math.min(20, lines.size())), Optional.empty()),
            new Texts(document));
    return new Fields(
        none.number(),
        none.issuedOn(),
        none.issuer(),
        none.parentIssuer(),
        none.kind(),
        none.subject(),
        none.place(),
        none.signerAuthority(),
        none.signerTitle(),
        none.signerName(),
        none.urgency(),
        Optional.ofNullable(labels.get(Label.SECRECY)),
        none.drafter(),
        none.addressees(),
        none.distribution(),
        draft(labels),
        Attachment.find(document, lines, mentions));
  }
}
