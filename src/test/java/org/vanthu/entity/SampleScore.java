package org.vanthu.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Folding;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.Value;
import org.vanthu.read.text.TextReader;
import org.vanthu.table.TableInterpreter;

/**
 * Mentions of the sample documents against their gold: a mention is right when it overlaps the gold
 * span and its value agrees.
 */
final class SampleScore {

  static final List<String> TYPES = List.of("doc_number", "date", "amount", "province");

  /** Counts of one type. */
  record Counts(int right, int found, int gold) {

    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
      return 2.0 * right / Math.max(1, found + gold);
    }
  }

  private final Document document;
  private final List<Mention> mentions;
  private final JsonNode gold;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final int[] units;

  SampleScore(Path folder, String name) throws IOException, RefusedException {
    document = read(folder.resolve(name + ".txt"));
    mentions = new EntityFinder().find(document, meanings(document));
    gold = new ObjectMapper().readTree(folder.resolve(name + ".gold.json").toFile());
    units = document.text().codePoints().map(Character::charCount).toArray();
    TYPES.forEach(type -> counts.put(type, count(type)));
  }

  Map<String, Counts> counts() {
    return counts;
  }

  List<String> errors() {
    return errors;
  }

  static Document read(Path file) throws RefusedException {
    Source source =
        new Source("0".repeat(64), file.toString(), "text/plain", file, Optional.empty());
    return new TextReader(Settings.Limits.DEFAULT).read(source).document();
  }

  static List<TableMeaning> meanings(Document document) {
    return new TableInterpreter().interpret(document);
  }

  private Counts count(String type) {
    Set<Mention> used = new HashSet<>();
    int right = 0;
    int all = 0;
    for (JsonNode entity : gold.get("entities")) {
      if (!entity.get("type").asText().equals(type)) {
        continue;
      }
      all++;
      Optional<Mention> match =
          mentions.stream()
              .filter(m -> !used.contains(m) && type.equals(type(m.value())))
              .filter(m -> m.span().overlaps(span(entity)) && agrees(m.value(), entity))
              .findFirst();
      if (match.isPresent()) {
        used.add(match.get());
        right++;
      } else {
        errors.add("missed " + type + " " + entity.get("text") + " = " + entity.get("value"));
      }
    }
    List<Mention> found = mentions.stream().filter(m -> type.equals(type(m.value()))).toList();
    found.stream().filter(m -> !used.contains(m)).forEach(this::extra);
    return new Counts(right, found.size(), all);
  }

  private void extra(Mention mention) {
    Span span = mention.span();
    String before = document.text().substring(Math.max(0, span.start() - 20), span.start());
    errors.add("extra «%s» %s %s".formatted(before, mention.text(document), mention.value()));
  }

  private Span span(JsonNode entity) {
    return new Span(offset(entity.get("start").asInt()), offset(entity.get("end").asInt()));
  }

  private int offset(int codePoints) {
    int offset = 0;
    for (int i = 0; i < codePoints; i++) {
      offset += units[i];
    }
    return offset;
  }

  private static String type(Value value) {
    return switch (value) {
      case Value.DocumentNumber _ -> "doc_number";
      case Value.DatePeriod _ -> "date";
      case Value.Amount _ -> "amount";
      case Value.Province _ -> "province";
      default -> "";
    };
  }

  private static boolean agrees(Value value, JsonNode entity) {
    List<String> right = new ArrayList<>();
    right.add(entity.get("value").asText());
    if (entity.has("raw_value")) {
      right.add(entity.get("raw_value").asText());
    }
    if (entity.has("alt")) {
      entity.get("alt").forEach(alt -> right.add(alt.get("value").asText()));
    }
    return switch (value) {
      case Value.DocumentNumber number -> right.contains(number.canonical().orElse(""));
      case Value.Amount amount ->
          right.contains(amount.vnd().isPresent() ? "" + amount.vnd().getAsLong() : "null");
      case Value.Province province ->
          right.stream().map(Folding::key).anyMatch(Folding.key(province.name())::equals);
      case Value.DatePeriod date -> {
        String from = date.from().map(Object::toString).orElse("..");
        String to = date.to().map(Object::toString).orElse("..");
        JsonNode interval = entity.get("interval");
        boolean stated =
            interval.get(0).asText().equals(from) && interval.get(1).asText().equals(to);
        yield stated || right.contains(from + "/" + to);
      }
      default -> false;
    };
  }
}
