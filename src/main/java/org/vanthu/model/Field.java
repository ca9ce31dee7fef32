package org.vanthu.model;

/**
 * A slot of the record, filled.
 *
 * @param span where the value stands, or the evidence when it is derived
 * @param derived true when the value is not printed but concluded
 */
public record Field<T>(Judged<T> judged, Span span, boolean derived) {

  public T value() {
    return judged.value();
  }

  public static <T> Field<T> printed(Judged<T> judged, Span span) {
    return new Field<>(judged, span, false);
  }
}
