package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;
import org.vanthu.record.FieldsRecord.DateParts;
import org.vanthu.record.FieldsRecord.FieldRecord;
import org.vanthu.record.FieldsRecord.IssuedOnValue;
import org.vanthu.record.FieldsRecord.NumberParts;
import org.vanthu.record.FieldsRecord.NumberValue;
import org.vanthu.record.MentionRecord.AlternativeRecord;

/** Makes the fields of a part as the record shows them. */
final class FieldsAssembler {

  private final TargetAssembler targets;

  FieldsAssembler(TargetAssembler targets) {
    this.targets = targets;
  }

  FieldsRecord assemble(Fields fields) {
    return new FieldsRecord(
        fields.number().map(this::number),
        fields.issuedOn().map(this::issuedOn),
        one(fields.issuer()),
        one(fields.parentIssuer()),
        one(fields.kind()),
        one(fields.subject()),
        one(fields.place()),
        many(fields.signerAuthority()),
        many(fields.signerTitle()),
        many(fields.signerName()),
        one(fields.urgency()),
        one(fields.secrecy()),
        one(fields.drafter()),
        many(fields.addressees()),
        many(fields.distribution()),
        one(fields.draft()),
        one(fields.attachedTo()));
  }

  static List<Reason> reasons(Judged<?> judged) {
    return judged.reasons().stream().sorted().toList();
  }

  static <T> List<AlternativeRecord<T>> alternatives(Judged<T> judged, TargetRecord target) {
    return judged.alternatives().stream()
        .map(other ->
            new AlternativeRecord<>(
                other.value(), other.text(), Rounding.confidence(other.confidence()), target))
        .toList();
  }

  private FieldRecord<NumberValue, Value.DocumentNumber> number(Fields.NumberField number) {
    Value.DocumentNumber v = number.field().value();
    return field(
        number.field(),
        new NumberValue(
            v.canonical(),
            v.number(),
            v.year(),
            v.symbol(),
            v.symbolKind(),
            v.statedKind(),
            v.issuer(),
            v.issuedOn(),
            new NumberParts(piece(number.number()), piece(number.symbol()))));
  }

  private FieldRecord<IssuedOnValue, Value.DatePeriod> issuedOn(Fields.IssuedOnField date) {
    Value.DatePeriod v = date.field().value();
    return field(
        date.field(),
        new IssuedOnValue(
            v.from(),
            v.to(),
            v.precision(),
            v.role(),
            v.inclusive(),
            new DateParts(piece(date.day()), piece(date.month()), piece(date.year()))));
  }

  private static Fields.Piece piece(Fields.Piece piece) {
    return new Fields.Piece(
        piece.text(), Rounding.confidence(piece.confidence()), piece.handwritten());
  }

  /** A field of plain text. */
  FieldRecord<String, String> text(Field<String> field) {
    return field(field, field.value());
  }

  private <T> Optional<FieldRecord<T, T>> one(Optional<Field<T>> field) {
    return field.map(f -> field(f, f.value()));
  }

  private <T> List<FieldRecord<T, T>> many(List<Field<T>> fields) {
    return fields.stream().map(f -> field(f, f.value())).toList();
  }

  private <V, A> FieldRecord<V, A> field(Field<A> field, V value) {
    TargetRecord target = targets.of(field.span());
    return new FieldRecord<>(
        value,
        targets.text(field.span()),
        Rounding.confidence(field.judged().confidence()),
        reasons(field.judged()),
        alternatives(field.judged(), target),
        field.derived(),
        target);
  }
}
