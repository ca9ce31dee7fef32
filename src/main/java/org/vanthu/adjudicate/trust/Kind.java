package org.vanthu.adjudicate.trust;

import org.vanthu.model.Value;

/** Kinds of values, which go wrong in ways of their own. */
public enum Kind {
  NUMBER(true),
  DATE(true),
  AMOUNT(true),
  QUANTITY(true),
  PROVINCE(false),
  BODY(false),
  PERSON(false),
  /** Fields that are words: subject, titles, recipients. */
  TEXT(false);

  private final boolean figures;

  Kind(boolean figures) {
    this.figures = figures;
  }

  /** Whether its digits matter, which two readers read; else its letters and their marks. */
  public boolean figures() {
    return figures;
  }

  public static Kind of(Value value) {
    return switch (value) {
      case Value.DocumentNumber number -> NUMBER;
      case Value.DatePeriod date -> DATE;
      case Value.Amount amount -> AMOUNT;
      case Value.Quantity quantity -> QUANTITY;
      case Value.Province province -> PROVINCE;
      case Value.Organisation body -> BODY;
      case Value.Person person -> PERSON;
      case Value.Personal personal -> NUMBER;
    };
  }
}
