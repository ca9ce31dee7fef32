package org.vanthu.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Confidence;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Finding;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

class AdjudicatorTest {

  private static final Document NOTHING = new DocumentBuilder().buildMarkup(List.of());

  private final Adjudicator adjudicator = new Adjudicator();

  @Test
  void doubtfulAmountOfASumThatHoldsIsDoubtfulNoMore() {
    Mention judged = judge(amount(0, 0.5), sum(Finding.Outcome.CONFIRMED, 0, 10, 20));
    assertThat(judged.judged().confidence()).isGreaterThanOrEqualTo(Confidence.DOUBTFUL);
    assertThat(judged.judged().reasons()).contains(Reason.SUM_HOLDS);
  }

  @Test
  void sumOfOneProvesNothing() {
    Mention judged = judge(amount(0, 0.5), sum(Finding.Outcome.CONFIRMED, 0, 10));
    assertThat(judged.judged().confidence()).isEqualTo(0.5);
    assertThat(judged.judged().reasons()).isEmpty();
  }

  @Test
  void sumThatHoldsOnlyByRoundingProvesNoDigit() {
    Mention judged = judge(amount(0, 0.5), sum(Finding.Outcome.CONFIRMED, 21.0, 0, 10, 20));
    assertThat(judged.judged().confidence()).isEqualTo(0.5);
  }

  @Test
  void unsureAmountOfAFailingSumIsDoubtful() {
    Mention judged = judge(amount(0, 0.9), sum(Finding.Outcome.CONTRADICTED, 0, 10, 20));
    assertThat(judged.judged().confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(judged.judged().reasons()).contains(Reason.SUM_FAILS);
  }

  @Test
  void machineTextOfAFailingSumStaysReadRight() {
    Mention judged = judge(amount(0, 1), sum(Finding.Outcome.CONTRADICTED, 0, 10, 20));
    assertThat(judged.judged().confidence())
        .isGreaterThanOrEqualTo(Confidence.DOUBTFUL)
        .isLessThan(1);
    assertThat(judged.judged().reasons()).contains(Reason.SUM_FAILS);
  }

  @Test
  void numberSaidTwiceIsSurer() {
    Mention here = number(0, 0.7, Set.of());
    Mention there = number(50, 0.9, Set.of());
    List<Mention> judged =
        adjudicator
            .judge(NOTHING, List.of(here, there), List.of(), List.of(), List.of())
            .mentions();
    assertThat(judged.getFirst().judged().confidence()).isGreaterThan(0.8);
    assertThat(judged.getFirst().judged().reasons()).contains(Reason.SAID_TWICE);
  }

  @Test
  void handwritingWithoutAnotherWitnessStaysDoubtful() {
    Mention alone = number(0, 0.95, Set.of(Reason.HANDWRITTEN));
    Field<Value.DocumentNumber> field =
        Field.printed(
            new Judged<>(
                (Value.DocumentNumber) alone.value(), 0.95, Set.of(Reason.HANDWRITTEN), List.of()),
            alone.span());
    Fields.NumberField number =
        new Fields.NumberField(
            field, new Fields.Piece("89", 0.95, true), new Fields.Piece("QĐ-UBND", 0.99, false));
    Part part = new Part("p1", Part.Type.LETTER, new Span(0, 9), withNumber(number));
    Adjudicator.Verdict verdict =
        adjudicator.judge(NOTHING, List.of(alone), List.of(part), List.of(), List.of());
    Fields.NumberField judged = verdict.parts().getFirst().fields().number().orElseThrow();
    assertThat(judged.field().judged().confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(judged.number().confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(judged.symbol().confidence()).isEqualTo(0.99);
    assertThat(verdict.mentions().getFirst().judged().confidence()).isLessThan(Confidence.DOUBTFUL);
  }

  private Mention judge(Mention mention, Finding finding) {
    return adjudicator
        .judge(NOTHING, List.of(mention), List.of(), List.of(finding), List.of())
        .mentions()
        .getFirst();
  }

  private static Mention amount(int start, double confidence) {
    Value amount =
        new Value.Amount(
            OptionalLong.of(5), false, Optional.empty(), Value.UnitSource.CAPTION, false);
    return new Mention(new Span(start, start + 5), Judged.of(amount, confidence));
  }

  private static Mention number(int start, double confidence, Set<Reason> reasons) {
    Value number =
        new Value.DocumentNumber(
            Optional.of("89/QĐ-UBND"),
            Optional.of("89"),
            Optional.empty(),
            "QĐ-UBND",
            Optional.of("QĐ"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 1, 16)));
    return new Mention(
        new Span(start, start + 9), new Judged<>(number, confidence, reasons, List.of()));
  }

  private static Finding sum(Finding.Outcome outcome, int... starts) {
    return sum(outcome, 20.0, starts);
  }

  private static Finding sum(Finding.Outcome outcome, double computed, int... starts) {
    List<Span> targets = java.util.Arrays.stream(starts).mapToObj(s -> new Span(s, s + 5)).toList();
    return new Finding(
        Finding.Code.SUM,
        outcome,
        Finding.Severity.INFO,
        "",
        "",
        OptionalDouble.of(20),
        OptionalDouble.of(outcome == Finding.Outcome.CONFIRMED ? computed : 30),
        0,
        Optional.empty(),
        targets);
  }

  private static Fields withNumber(Fields.NumberField number) {
    Fields none = Fields.NONE;
    return new Fields(
        Optional.of(number),
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
        none.secrecy(),
        none.drafter(),
        none.addressees(),
        none.distribution(),
        none.draft(),
        none.attachedTo());
  }
}
