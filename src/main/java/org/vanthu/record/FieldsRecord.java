package org.vanthu.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Fields;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;
import org.vanthu.record.MentionRecord.AlternativeRecord;

/**
 * The fields of a part; a field that was not found is absent. What every signer has is a list where
 * several sign, and else the one field itself.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldsRecord(
    Optional<FieldRecord<NumberValue, Value.DocumentNumber>> number,
    Optional<FieldRecord<IssuedOnValue, Value.DatePeriod>> issuedOn,
    Optional<FieldRecord<Fields.Issuer, Fields.Issuer>> issuer,
    Optional<FieldRecord<Fields.Issuer, Fields.Issuer>> parentIssuer,
    Optional<FieldRecord<String, String>> kind,
    Optional<FieldRecord<String, String>> subject,
    Optional<FieldRecord<String, String>> place,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        List<FieldRecord<String, String>> signerAuthority,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        List<FieldRecord<String, String>> signerTitle,
    @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        List<FieldRecord<String, String>> signerName,
    Optional<FieldRecord<String, String>> urgency,
    Optional<FieldRecord<String, String>> secrecy,
    Optional<FieldRecord<String, String>> drafter,
    List<FieldRecord<String, String>> addressees,
    List<FieldRecord<String, String>> distribution,
    Optional<FieldRecord<Boolean, Boolean>> draft,
    Optional<FieldRecord<Value.DocumentNumber, Value.DocumentNumber>> attachedTo) {

  /** Of a file of which nothing could be read. */
  static final FieldsRecord NONE =
      new FieldsRecord(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public FieldsRecord {
    signerAuthority = List.copyOf(signerAuthority);
    signerTitle = List.copyOf(signerTitle);
    signerName = List.copyOf(signerName);
    addressees = List.copyOf(addressees);
    distribution = List.copyOf(distribution);
  }

  /**
   * A slot, filled.
   *
   * @param <V> the value
   * @param <A> other readings of it
   * @param text the canonical text at the target
   * @param derived true when the value is not printed but concluded; the target is the evidence
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record FieldRecord<V, A>(
      V value,
      String text,
      double confidence,
      List<Reason> reasons,
      List<AlternativeRecord<A>> alternatives,
      boolean derived,
      TargetRecord target) {

    public FieldRecord {
      reasons = List.copyOf(reasons);
      alternatives = List.copyOf(alternatives);
    }
  }

  /** A document number whose number and symbol are sure or doubtful by themselves. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record NumberValue(
      Optional<String> canonical,
      Optional<String> number,
      Optional<Integer> year,
      String symbol,
      Optional<String> symbolKind,
      Optional<String> statedKind,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn,
      NumberParts parts) {}

  /** Number and symbol apart. */
  public record NumberParts(Fields.Piece number, Fields.Piece symbol) {}

  /** A date whose day, month and year are sure or doubtful by themselves. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record IssuedOnValue(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Value.Precision precision,
      Value.DateRole role,
      boolean inclusive,
      DateParts parts) {}

  /** Day, month and year apart. */
  public record DateParts(Fields.Piece day, Fields.Piece month, Fields.Piece year) {}
}
