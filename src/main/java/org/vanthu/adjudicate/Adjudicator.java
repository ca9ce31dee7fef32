package org.vanthu.adjudicate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vanthu.adjudicate.trust.Evidence;
import org.vanthu.adjudicate.trust.Odds;
import org.vanthu.adjudicate.trust.Trust;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Finding;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Once;
import org.vanthu.model.Part;
import org.vanthu.model.Receipt;
import org.vanthu.model.Road;
import org.vanthu.model.Value;
import org.vanthu.model.language.Phrases;

/** Weighs the evidence of checks and repetitions into the confidence of every value. */
public final class Adjudicator {

  /**
   * Mentions and parts with their final confidence.
   *
   * @param evidence about values that were read from pixels; for those who count what it is worth
   */
  public record Verdict(List<Mention> mentions, List<Part> parts, List<Evidence> evidence) {

    public Verdict {
      mentions = List.copyOf(mentions);
      parts = List.copyOf(parts);
      evidence = List.copyOf(evidence);
    }
  }

  private final Weighing weighing = new Weighing();
  private final Supplier<Phrases> phrases = new Once<>(Phrases::new);
  private final Supplier<Odds> odds = new Once<>(Odds::counted);

  public Verdict judge(
      Document document,
      List<Mention> mentions,
      List<Part> parts,
      List<Finding> findings,
      List<Receipt> receipts) {
    SumEvidence sums = new SumEvidence(findings);
    Repetitions repetitions = new Repetitions(mentions);
    List<Mention> judged =
        mentions.stream()
            .map(mention ->
                new Mention(
                    mention.span(),
                    weighing.weigh(
                        mention.judged(),
                        sums.of(mention),
                        repetitions.saidElsewhere(mention.span(), mention.value()))))
            .toList();
    OwnCitations citations = OwnCitations.of(parts);
    PenDay day = new PenDay(SigningTimes.of(document.text()), Arrival.of(receipts), citations);
    PenNumber number = new PenNumber(citations);
    List<Part> judgedParts =
        parts.stream().map(part -> judge(part, repetitions, number, day)).toList();
    return read(document)
        ? trusted(document, mentions, judged, parts, judgedParts)
        : new Verdict(judged, judgedParts, List.of());
  }

  /** Whether anything was read from pixels. */
  private static boolean read(Document document) {
    return document.runs().stream().anyMatch(run -> run.road() == Road.OCR);
  }

  private Verdict trusted(
      Document document,
      List<Mention> mentions,
      List<Mention> judged,
      List<Part> parts,
      List<Part> judgedParts) {
    Trust trust = new Trust(document, phrases.get(), odds.get());
    Trusted trusted = new Trusted(trust, judged, judgedParts);
    List<Mention> sure =
        IntStream.range(0, judged.size())
            .mapToObj(i -> trusted.mention(mentions.get(i), judged.get(i)))
            .toList();
    List<Part> sureParts =
        IntStream.range(0, parts.size())
            .mapToObj(i -> {
              Part part = judgedParts.get(i);
              Fields fields = trusted.fields(parts.get(i).fields(), part.fields());
              return new Part(part.id(), part.type(), part.span(), fields);
            })
            .toList();
    return new Verdict(sure, sureParts, trust.evidence());
  }

  private Part judge(Part part, Repetitions repetitions, PenNumber penNumber, PenDay penDay) {
    Fields f = part.fields();
    Fields fields =
        new Fields(
            f.number().map(number -> penNumber.weigh(judge(number, repetitions))),
            f.issuedOn().map(issuedOn -> penDay.weigh(judge(issuedOn, repetitions))),
            f.issuer(),
            f.parentIssuer(),
            f.kind(),
            f.subject(),
            f.place(),
            f.signerAuthority(),
            f.signerTitle(),
            f.signerName(),
            f.urgency(),
            f.secrecy(),
            f.drafter(),
            f.addressees(),
            f.distribution(),
            f.draft(),
            f.attachedTo());
    return new Part(part.id(), part.type(), part.span(), fields);
  }

  private Fields.NumberField judge(Fields.NumberField number, Repetitions repetitions) {
    Field<Value.DocumentNumber> field = number.field();
    boolean twice = repetitions.saidElsewhere(field.span(), field.value());
    return new Fields.NumberField(
        judge(field, twice), judge(number.number(), twice), judge(number.symbol(), twice));
  }

  private Fields.IssuedOnField judge(Fields.IssuedOnField date, Repetitions repetitions) {
    Field<Value.DatePeriod> field = date.field();
    boolean printed = !date.day().handwritten() && !date.month().handwritten();
    // a pen's day misread can easily be another day that the letter names
    boolean twice = printed && repetitions.saidElsewhere(field.span(), field.value());
    return new Fields.IssuedOnField(
        judge(field, twice),
        judge(date.day(), twice),
        judge(date.month(), twice),
        judge(date.year(), twice));
  }

  private <T> Field<T> judge(Field<T> field, boolean twice) {
    Judged<T> judged = weighing.weigh(field.judged(), Optional.empty(), twice);
    return new Field<>(judged, field.span(), field.derived());
  }

  private Fields.Piece judge(Fields.Piece piece, boolean twice) {
    return new Fields.Piece(
        piece.text(),
        weighing.piece(piece.confidence(), piece.handwritten(), twice),
        piece.handwritten());
  }
}
