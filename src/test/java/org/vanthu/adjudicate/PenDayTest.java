package org.vanthu.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Confidence;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** A pen's day and the time of the signature. */
class PenDayTest {

  private static final String SIGNED_17TH =
      "Ký bởi: Ủy ban\nThời gian ký: 17.01.2025 09:08:01 +07:00";

  private static final Arrival NEVER = new Arrival(Optional.empty());

  @Test
  void signatureOfTheSameDayMakesALikelyDayCertain() {
    Fields.IssuedOnField day = weighed(SIGNED_17TH, 17, 0.9, 11, 0.05);
    assertThat(day.field().value().from()).contains(LocalDate.of(2025, 1, 17));
    assertThat(day.field().judged().confidence()).isGreaterThanOrEqualTo(Confidence.DOUBTFUL);
    assertThat(day.field().judged().reasons()).contains(Reason.SIGNED_SOON_AFTER);
  }

  @Test
  void signatureDecidesBetweenTwoReadings() {
    Fields.IssuedOnField day = weighed(SIGNED_17TH, 28, 0.5, 16, 0.4);
    assertThat(day.field().value().from()).contains(LocalDate.of(2025, 1, 16));
    assertThat(day.day().text()).isEqualTo("16");
    assertThat(day.field().judged().alternatives())
        .first()
        .satisfies(other -> assertThat(other.text()).isEqualTo("28"));
  }

  @Test
  void signatureIsASoftPriorAndNeverAWindow() {
    Fields.IssuedOnField day = weighed(SIGNED_17TH, 2, 0.98, 17, 0.0001);
    assertThat(day.field().value().from()).contains(LocalDate.of(2025, 1, 2));
    assertThat(day.field().judged().confidence()).isLessThan(Confidence.DOUBTFUL);
  }

  @Test
  void withoutASignatureInkAloneStaysDoubtful() {
    Fields.IssuedOnField day = weighed("Thực hiện từ ngày 17.01.2025", 17, 0.99, 11, 0.01);
    assertThat(day.field().judged().confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(day.field().judged().reasons()).doesNotContain(Reason.SIGNED_SOON_AFTER);
  }

  @Test
  void earliestSignatureCountsAndMisreadOnesAreNoDays() {
    SigningTimes times =
        SigningTimes.of("21.01.2025 09:30:22 +07:00 45.13.2025 10:00:00 19/01/2025 16:41");
    assertThat(times.first()).contains(LocalDate.of(2025, 1, 19));
  }

  @Test
  void paperIsNotDatedAfterItCame() {
    Arrival on20th = new Arrival(Optional.of(LocalDate.of(2025, 1, 20)));
    Fields.IssuedOnField day = weighed("", on20th, Set.of(), 28, 0.5, 18, 0.4);
    assertThat(day.day().text()).isEqualTo("18");
    assertThat(day.field().judged().confidence()).isLessThan(Confidence.DOUBTFUL);
  }

  @Test
  void dayThatAnAnnexNamesWins() {
    Fields.IssuedOnField day =
        weighed("", NEVER, Set.of(LocalDate.of(2025, 1, 16)), 28, 0.5, 16, 0.4);
    assertThat(day.field().value().from()).contains(LocalDate.of(2025, 1, 16));
    assertThat(day.field().judged().confidence()).isGreaterThanOrEqualTo(Confidence.DOUBTFUL);
    assertThat(day.field().judged().reasons()).contains(Reason.SAID_TWICE);
  }

  private static Fields.IssuedOnField weighed(
      String text, int first, double firstInk, int second, double secondInk) {
    return weighed(text, NEVER, Set.of(), first, firstInk, second, secondInk);
  }

  private static Fields.IssuedOnField weighed(
      String text,
      Arrival arrival,
      Set<LocalDate> named,
      int first,
      double firstInk,
      int second,
      double secondInk) {
    double held = Confidence.UNWITNESSED;
    List<Judged.Other<Value.DatePeriod>> others = new ArrayList<>();
    others.add(new Judged.Other<>(day(second), two(second), secondInk * held));
    Judged<Value.DatePeriod> judged =
        new Judged<>(day(first), firstInk * held, Set.of(Reason.HANDWRITTEN), others);
    Fields.IssuedOnField read =
        new Fields.IssuedOnField(
            Field.printed(judged, new Span(0, 5)),
            new Fields.Piece(two(first), firstInk * held, true),
            new Fields.Piece("01", 0.97, false),
            new Fields.Piece("2025", 0.97, false));
    return new PenDay(SigningTimes.of(text), arrival, new OwnCitations(Set.of(), named))
        .weigh(read);
  }

  private static String two(int day) {
    return "%02d".formatted(day);
  }

  private static Value.DatePeriod day(int day) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2025, 1, day));
    return new Value.DatePeriod(date, date, Value.Precision.DAY, Value.DateRole.ISSUED, true);
  }
}
