package org.vanthu.model;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a part: what Nghị định 30/2020 prescribes for a letter. Absent is empty.
 *
 * @param signerAuthority of each who signed, as far as one was said; so with titles and names
 */
public record Fields(
    Optional<NumberField> number,
    Optional<IssuedOnField> issuedOn,
    Optional<Field<Issuer>> issuer,
    Optional<Field<Issuer>> parentIssuer,
    Optional<Field<String>> kind,
    Optional<Field<String>> subject,
    Optional<Field<String>> place,
    List<Field<String>> signerAuthority,
    List<Field<String>> signerTitle,
    List<Field<String>> signerName,
    Optional<Field<String>> urgency,
    Optional<Field<String>> secrecy,
    Optional<Field<String>> drafter,
    List<Field<String>> addressees,
    List<Field<String>> distribution,
    Optional<Field<Boolean>> draft,
    Optional<Field<Value.DocumentNumber>> attachedTo) {

  public static final Fields NONE =
      new Fields(
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

  public Fields {
    signerAuthority = List.copyOf(signerAuthority);
    signerTitle = List.copyOf(signerTitle);
    signerName = List.copyOf(signerName);
    addressees = List.copyOf(addressees);
    distribution = List.copyOf(distribution);
  }

  /**
   * A piece of a field that is doubtful or sure by itself: the number apart from the symbol.
   *
   * @param text "" while unread
   */
  public record Piece(String text, double confidence, boolean handwritten) {

    public Piece {
      Confidence.check(confidence);
    }
  }

  /** Number and symbol, each with its own confidence; the field's is the lesser. */
  public record NumberField(Field<Value.DocumentNumber> field, Piece number, Piece symbol) {}

  /** The date, its day, month and year each with their own confidence. */
  public record IssuedOnField(Field<Value.DatePeriod> field, Piece day, Piece month, Piece year) {}

  /** A body as written in running text, with its province's code when it has one. */
  public record Issuer(String name, Optional<String> province) {}
}
