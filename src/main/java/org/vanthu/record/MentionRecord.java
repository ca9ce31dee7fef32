package org.vanthu.record;

import java.util.List;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;

/**
 * A span of text that names something.
 *
 * @param id "m1", "m2", … in text order
 * @param part id of the part that holds it
 * @param confidence the probability that the value is right; below 0.8 it is doubtful
 * @param alternatives other readings, best first
 */
public record MentionRecord(
    String id,
    String part,
    Type type,
    String text,
    Value value,
    double confidence,
    List<Reason> reasons,
    List<AlternativeRecord<Value>> alternatives,
    TargetRecord target) {

  public MentionRecord {
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  /** Another reading of the same ink. */
  public record AlternativeRecord<T>(
      T value, String text, double confidence, TargetRecord target) {}

  /** What a mention names. */
  public enum Type {
    DOCUMENT_NUMBER,
    DATE,
    AMOUNT,
    PROVINCE,
    QUANTITY,
    ORGANISATION,
    PERSON,
    PERSONAL;

    static Type of(Value value) {
      return switch (value) {
        case Value.DocumentNumber v -> DOCUMENT_NUMBER;
        case Value.DatePeriod v -> DATE;
        case Value.Amount v -> AMOUNT;
        case Value.Province v -> PROVINCE;
        case Value.Quantity v -> QUANTITY;
        case Value.Organisation v -> ORGANISATION;
        case Value.Person v -> PERSON;
        case Value.Personal v -> PERSONAL;
      };
    }
  }
}
