package org.vanthu.adjudicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanthu.model.Confidence;
import org.vanthu.model.Field;
import org.vanthu.model.Part;
import org.vanthu.model.Value;

/**
 * What annexes say of the letter that they belong to: "(Kèm theo Quyết định số 51/QĐ-UBND ngày 17
 * tháng 01 năm 2025)", as far as it was surely read.
 */
record OwnCitations(Set<String> numbers, Set<LocalDate> days) {

  OwnCitations {
    numbers = Set.copyOf(numbers);
    days = Set.copyOf(days);
  }

  static OwnCitations of(List<Part> parts) {
    List<Value.DocumentNumber> cited =
        parts.stream()
            .flatMap(part -> part.fields().attachedTo().stream())
            .filter(field -> field.judged().confidence() >= Confidence.DOUBTFUL)
            .map(Field::value)
            .toList();
    return new OwnCitations(
        cited.stream().flatMap(n -> n.canonical().stream()).collect(Collectors.toSet()),
        cited.stream().flatMap(n -> n.issuedOn().stream()).collect(Collectors.toSet()));
  }

  boolean say(Value.DocumentNumber number) {
    return number.canonical().filter(numbers::contains).isPresent();
  }

  boolean say(LocalDate day) {
    return days.contains(day);
  }
}
