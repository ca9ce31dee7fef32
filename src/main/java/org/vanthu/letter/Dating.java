package org.vanthu.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Makes the field of the date out of the line where it stands. */
final class Dating {

  private static final double UNREAD = 0.1;

  private static final int EARLIEST = 1945;

  private static final int LATEST = 2100;

  private final Document document;

  Dating(Document document) {
    this.document = document;
  }

  /** The first line of a head that is a date, or two lines that are one. */
  Optional<DateLine> line(Head head) {
    return head.lines().stream()
        .flatMap(line -> DateLine.of(line).stream())
        .findFirst()
        .or(() -> broken(head.lines()));
  }

  private Optional<DateLine> broken(List<PaperLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      PaperLine first = lines.get(i - 1);
      PaperLine second = lines.get(i);
      if (second.span().start() - first.span().end() < 4) {
        Span both = new Span(first.span().start(), second.span().end());
        PaperLine joined =
            PaperLine.of(document, both, first.region(), first.block(), first.bold());
        Optional<DateLine> date = DateLine.of(joined);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Empty when not even the year was read.
   *
   * @param byHand whether the day was probably written by hand
   */
  Optional<Fields.IssuedOnField> field(DateLine line, boolean byHand) {
    OptionalInt year = read(line.year(), EARLIEST, LATEST);
    OptionalInt month = read(line.month(), 1, 12);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt day = month.isEmpty() ? OptionalInt.empty() : read(line.day(), 1, 31);
    Optional<Value.DatePeriod> whole = period(year.getAsInt(), month, day);
    Value.DatePeriod value =
        whole.orElseGet(() -> period(year.getAsInt(), month, OptionalInt.empty()).orElseThrow());
    Fields.Piece dayPiece =
        piece(line.day(), whole.isPresent() ? day : OptionalInt.empty(), byHand);
    Fields.Piece monthPiece = piece(line.month(), month, false);
    Fields.Piece yearPiece = piece(line.year(), year, false);
    double least =
        Math.min(dayPiece.confidence(), Math.min(monthPiece.confidence(), yearPiece.confidence()));
    TreeSet<Reason> reasons = new TreeSet<>(reading(line.day(), day, byHand).reasons());
    reasons.addAll(reading(line.month(), month, false).reasons());
    reasons.addAll(reading(line.year(), year, false).reasons());
    Judged<Value.DatePeriod> judged =
        new Judged<>(value, least, reasons, others(line, year.getAsInt(), month, day));
    int start = line.day().length() > 0 ? line.day().start() : line.month().start();
    Span span = new Span(Math.min(start, line.year().start()), line.year().end());
    return Optional.of(
        new Fields.IssuedOnField(Field.printed(judged, span), dayPiece, monthPiece, yearPiece));
  }

  private List<Judged.Other<Value.DatePeriod>> others(
      DateLine line, int year, OptionalInt month, OptionalInt day) {
    List<Judged.Other<Value.DatePeriod>> others = new ArrayList<>();
    if (month.isEmpty() || line.day().length() == 0) {
      return others;
    }
    document.provenance().inks(line.day()).stream()
        .flatMap(ink -> ink.word().alternatives().stream())
        .forEach(other -> {
          OptionalInt otherDay = Digits.read(other.text().replaceAll("\\D", ""), 1, 31);
          if (otherDay.isPresent() && !otherDay.equals(day)) {
            period(year, month, otherDay)
                .ifPresent(
                    p -> others.add(new Judged.Other<>(p, other.text(), other.confidence())));
          }
        });
    return others;
  }

  private OptionalInt read(Span span, int least, int most) {
    return Digits.read(span.of(document.text()), least, most);
  }

  private Fields.Piece piece(Span span, OptionalInt value, boolean byHand) {
    Reading reading = reading(span, value, byHand);
    String text = value.isPresent() ? span.of(document.text()) : "";
    return new Fields.Piece(text, reading.confidence(), reading.handwritten());
  }

  private Reading reading(Span span, OptionalInt value, boolean byHand) {
    Reading reading = Reading.of(document, span);
    if (byHand) {
      reading = reading.doubtedAsHandwriting();
    }
    if (value.isEmpty()) {
      return new Reading(UNREAD, reading.reasons(), reading.handwritten())
          .doubted(1, Reason.UNREAD);
    }
    return Digits.repaired(span.of(document.text()))
        ? reading.doubted(0.7, Reason.REPAIRED)
        : reading;
  }

  /** Empty when there is no such day. */
  private static Optional<Value.DatePeriod> period(int year, OptionalInt month, OptionalInt day) {
    try {
      LocalDate from = LocalDate.of(year, month.orElse(1), day.orElse(1));
      LocalDate to =
          day.isPresent()
              ? from
              : month.isPresent()
                  ? YearMonth.from(from).atEndOfMonth()
                  : LocalDate.of(year, 12, 31);
      Value.Precision precision =
          day.isPresent()
              ? Value.Precision.DAY
              : month.isPresent() ? Value.Precision.MONTH : Value.Precision.YEAR;
      return Optional.of(
          new Value.DatePeriod(
              Optional.of(from), Optional.of(to), precision, Value.DateRole.ISSUED, true));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
