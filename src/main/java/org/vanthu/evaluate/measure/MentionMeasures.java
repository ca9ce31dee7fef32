package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Pairs mentions with their truth one to one. Strict: value right and exact place (the same text in
 * ink that meets, or ink with the same ends); lenient: value right and places meet; place: places
 * meet, whatever the value. Without ink and offsets the order decides among equals.
 */
final class MentionMeasures {

  /** Types that are always judged; others only where the truth has some. */
  private static final List<String> TYPES =
      List.of("DOCUMENT_NUMBER", "DATE", "AMOUNT", "PROVINCE");

  private final Marking marking;
  private final String text;
  private final List<ItemTruth> truth;
  private final List<Said> open = new ArrayList<>();

  private MentionMeasures(Truth truth, JsonNode record, Marking marking) {
    this.marking = marking;
    this.truth =
        truth.mentions().stream()
            .filter(item -> !item.type().startsWith(CitationMeasures.PREFIX))
            .toList();
    text = record.path("text").asString("");
    Set<String> types = new HashSet<>(TYPES);
    this.truth.forEach(item -> types.add(item.type()));
    Said.mentions(record).stream().filter(said -> types.contains(said.type())).forEach(open::add);
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    new MentionMeasures(truth, record, marking).measure();
  }

  private void measure() {
    List<ItemTruth> left = new ArrayList<>(truth);
    pair(left, (item, said) -> valueRight(item, said) && exact(item, said), Level.STRICT);
    pair(left, (item, said) -> valueRight(item, said) && meets(item, said), Level.LENIENT);
    pair(left, this::meets, Level.PLACE);
    for (ItemTruth item : left) {
      score(item.type(), Level.NONE, true, false);
      marking.lack(name(item.type()), told(item), item.regions());
    }
    for (Said said : open) {
      score(said.type(), Level.NONE, false, true);
      marking.claim(said.type(), said.confidence(), false);
      marking.excess(name(said.type()), told(said), said.regions(), said.confidence());
    }
  }

  /** How well a mention was met. */
  private enum Level {
    NONE,
    PLACE,
    LENIENT,
    STRICT
  }

  private void pair(List<ItemTruth> left, BiPredicate<ItemTruth, Said> same, Level level) {
    for (ItemTruth item : List.copyOf(left)) {
      for (int at = 0; at < open.size(); at++) {
        Said said = open.get(at);
        if (said.type().equals(item.type()) && same.test(item, said)) {
          open.remove(at);
          left.remove(item);
          paired(item, said, level);
          break;
        }
      }
    }
  }

  private void paired(ItemTruth item, Said said, Level level) {
    score(item.type(), level, true, true);
    marking.claim(item.type(), said.confidence(), level != Level.PLACE);
    if (level == Level.PLACE) {
      marking.mistake(
          name(item.type()),
          told(item),
          told(said),
          item.regions(),
          said.regions(),
          said.confidence());
    } else if (!item.regions().isEmpty()) {
      Provenance.overUnion("mentions", item.regions(), said.regions(), marking);
    }
  }

  private void score(String type, Level level, boolean wanted, boolean got) {
    for (Level asked : List.of(Level.PLACE, Level.LENIENT, Level.STRICT)) {
      String detail = asked.name().toLowerCase(java.util.Locale.ROOT);
      for (String measure : List.of("mentions/" + detail, "mentions/" + type + "/" + detail)) {
        if (level.compareTo(asked) >= 0) {
          marking.right(measure);
        } else {
          if (wanted) {
            marking.missed(measure);
          }
          if (got) {
            marking.invented(measure);
          }
        }
      }
    }
  }

  private static String name(String type) {
    return "mentions/" + type + "/lenient";
  }

  private static String told(ItemTruth item) {
    return TextFold.space(item.text()) + " = " + item.value();
  }

  private static String told(Said said) {
    return TextFold.space(said.text()) + " = " + said.values().getFirst();
  }

  private static boolean valueRight(ItemTruth item, Said said) {
    return item.values().stream()
        .map(value -> form(item.type(), value))
        .anyMatch(said.values()::contains);
  }

  private static String form(String type, String value) {
    boolean named = type.equals("PROVINCE") && !value.chars().allMatch(Character::isDigit);
    return named ? Said.name(value) : TextFold.space(value);
  }

  private boolean exact(ItemTruth item, Said said) {
    boolean sameText = TextFold.space(item.text()).equals(TextFold.space(said.text()));
    if (placed(item)) {
      return said.start() == item.start() && said.end() == item.end();
    }
    if (item.regions().isEmpty()) {
      return sameText;
    }
    return meets(item, said) && (sameText || Ink.exact(item.regions(), said.regions()));
  }

  private boolean meets(ItemTruth item, Said said) {
    if (placed(item)) {
      return said.start() < item.end() && item.start() < said.end();
    }
    if (item.regions().isEmpty()) {
      return valueRight(item, said);
    }
    return Ink.meets(item.regions(), said.regions());
  }

  /** Whether the truth's offsets are offsets of the record's text as well. */
  private boolean placed(ItemTruth item) {
    return item.start() >= 0
        && item.end() <= text.length()
        && TextFold.space(text.substring(item.start(), item.end()))
            .equals(TextFold.space(item.text()));
  }
}
