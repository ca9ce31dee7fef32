package org.vanthu.record;

import java.util.Arrays;
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
    DOCUMENT_NUMBER(Value.DocumentNumber.class),
    DATE(Value.DatePeriod.class),
    AMOUNT(Value.Amount.class),
    PROVINCE(Value.Province.class),
    QUANTITY(Value.Quantity.class),
    ORGANISATION(Value.Organisation.class),
    PERSON(Value.Person.class),
    PERSONAL(Value.Personal.class);

    private final Class<? extends Value> valueType;

    Type(Class<? extends Value> valueType) {
      this.valueType = valueType;
    }

    /** What the value of such a mention is. */
    public Class<? extends Value> valueType() {
      return valueType;
    }

    static Type of(Value value) {
      return Arrays.stream(values())
          .filter(type -> type.valueType.isInstance(value))
          .findFirst()
          .orElseThrow();
    }
  }
}
