package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Compares the fields of the record with those of the truth's first letter. Lenient: the value is
 * the same wording; strict: the value is the same to the letter, and the ink exact where it is
 * known and printed. Several items of a field that has one value are its lines. What the record
 * concluded without its being printed, and the truth does not tell, counts neither way.
 */
final class FieldMeasures {

  private static final Set<String> LISTS = Set.of("addressees", "distribution");

  private final Marking marking;
  private final JsonNode fields;

  private FieldMeasures(JsonNode record, Marking marking) {
    this.marking = marking;
    fields = record.path("fields");
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    FieldMeasures measures = new FieldMeasures(record, marking);
    Map<String, List<ItemTruth>> wanted = truth.fields();
    wanted.forEach(measures::compare);
    if (!truth.made().traits().contains(Truth.Made.SOME_FIELDS)) {
      for (String name : measures.fields.propertyNames()) {
        if (!wanted.containsKey(name)) {
          measures.compare(name, List.of());
        }
      }
    }
  }

  private void compare(String name, List<ItemTruth> items) {
    if (name.equals(Truth.ISSUER_PROVINCE)) {
      province(items);
      return;
    }
    List<Said> said = said(name);
    if (LISTS.contains(name)) {
      list(name, items, said);
    } else {
      single(name, items, said);
    }
  }

  private void province(List<ItemTruth> items) {
    String code = fields.path("issuer").path("value").path("province").asString("");
    boolean right = items.stream().anyMatch(item -> item.values().contains(code));
    marking.share("fields/issuer/province", right);
    if (!right) {
      marking.mistake(
          "fields/issuer/province",
          items.getFirst().value(),
          code,
          List.of(),
          List.of(),
          Double.NaN);
    }
  }

  private List<Said> said(String name) {
    JsonNode field = fields.path(name);
    List<Said> said = new ArrayList<>();
    if (field.isArray()) {
      field.forEach(one -> said.add(Said.field(name, one)));
    } else if (field.isObject()) {
      said.add(Said.field(name, field));
    }
    said.removeIf(one -> one.values().getFirst().isEmpty() && !name.equals("number"));
    return said;
  }

  private void list(String name, List<ItemTruth> items, List<Said> said) {
    List<Said> open = new ArrayList<>(said);
    List<ItemTruth> missed = new ArrayList<>();
    for (ItemTruth item : items) {
      open.stream()
          .filter(one -> valueRight(item, one))
          .findFirst()
          .ifPresentOrElse(
              one -> {
                open.remove(one);
                pair(name, item, one);
              },
              () -> missed.add(item));
    }
    missed.forEach(item -> missed(name, item));
    open.forEach(one -> invented(name, one));
  }

  private void single(String name, List<ItemTruth> items, List<Said> said) {
    if (items.isEmpty()) {
      said.forEach(one -> invented(name, one));
      return;
    }
    ItemTruth item = items.size() == 1 ? items.getFirst() : joined(items);
    if (said.isEmpty()) {
      missed(name, item);
    } else {
      pair(name, item, said.size() == 1 ? said.getFirst() : joinedSaid(said));
    }
    Handwriting.measure(name, item, fields.path(name), marking);
  }

  private void pair(String name, ItemTruth item, Said said) {
    boolean right = valueRight(item, said);
    boolean open = said.values().getFirst().isEmpty();
    boolean exact =
        right
            && item.values().stream().map(TextFold::space).anyMatch(said.values()::contains)
            && (item.regions().isEmpty()
                || said.derived()
                || Ink.exact(item.regions(), said.regions()));
    score(name, "lenient", right, open);
    score(name, "strict", exact, open);
    if (!open) {
      marking.claim("fields/" + name, said.confidence(), right);
    }
    if (!right) {
      marking.mistake(
          "fields/" + name + "/lenient",
          item.value(),
          said.values().getFirst(),
          item.regions(),
          said.regions(),
          said.confidence());
    } else if (!item.regions().isEmpty() && !said.derived()) {
      Provenance.overUnion("fields", item.regions(), said.regions(), marking);
    }
  }

  /** A wrong value is both missed and invented; one left open is only missed. */
  private void score(String name, String detail, boolean right, boolean open) {
    for (String measure : List.of("fields/" + detail, "fields/" + name + "/" + detail)) {
      if (right) {
        marking.right(measure);
      } else {
        marking.missed(measure);
        if (!open) {
          marking.invented(measure);
        }
      }
    }
  }

  private void missed(String name, ItemTruth item) {
    for (String detail : List.of("lenient", "strict")) {
      marking.missed("fields/" + detail);
      marking.missed("fields/" + name + "/" + detail);
    }
    marking.lack("fields/" + name + "/lenient", item.value(), item.regions());
  }

  private void invented(String name, Said said) {
    if (said.values().getFirst().isEmpty() || said.derived()) {
      return;
    }
    for (String detail : List.of("lenient", "strict")) {
      marking.invented("fields/" + detail);
      marking.invented("fields/" + name + "/" + detail);
    }
    marking.claim("fields/" + name, said.confidence(), false);
    marking.excess(
        "fields/" + name + "/lenient", said.values().getFirst(), said.regions(), said.confidence());
  }

  private static boolean valueRight(ItemTruth item, Said said) {
    String got = TextFold.wording(said.values().getFirst());
    return item.values().stream().map(TextFold::wording).anyMatch(got::equals);
  }

  private static ItemTruth joined(List<ItemTruth> items) {
    return ItemTruth.printed(
        items.getFirst().type(),
        String.join(" ", items.stream().map(ItemTruth::text).toList()),
        String.join(" ", items.stream().map(ItemTruth::value).toList()),
        items.stream().flatMap(item -> item.regions().stream()).toList());
  }

  private static Said joinedSaid(List<Said> said) {
    Said first = said.getFirst();
    return new Said(
        first.type(),
        String.join(" ", said.stream().map(Said::text).toList()),
        List.of(String.join(" ", said.stream().map(one -> one.values().getFirst()).toList())),
        said.stream().mapToDouble(Said::confidence).min().orElse(0),
        first.derived(),
        first.start(),
        said.getLast().end(),
        said.stream().flatMap(one -> one.regions().stream()).toList());
  }

  /** Whether a value claims to be right. */
  static boolean certain(double confidence) {
    return confidence >= Claim.CERTAIN;
  }
}
