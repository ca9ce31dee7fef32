package org.vanthu.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;

/**
 * Reads the words under every target's boxes: they must be the target's text, letters and digits
 * alone. The words are those of the truth, not those of the record.
 */
final class ProvenanceMatch {

  /** How far, in points, a box may miss the centre of a word that it means. */
  private static final double SLACK = 1;

  private record Placed(String text, Region region) {}

  private final List<Placed> words = new ArrayList<>();
  private final Tally tally = new Tally();
  private final String text;

  private ProvenanceMatch(JsonNode gold, JsonNode record) {
    text = record.path("text").asString("");
    for (JsonNode word : gold.path("words")) {
      words.add(
          new Placed(
              word.path("text").asString(),
              MentionMatch.regions(List.of(word.path("region"))).getFirst()));
    }
  }

  static Tally match(JsonNode gold, JsonNode record) {
    ProvenanceMatch match = new ProvenanceMatch(gold, record);
    if (!match.words.isEmpty()) {
      match.visit(record);
    }
    return match.tally;
  }

  private void visit(JsonNode node) {
    if (node.isObject() && node.path("target").has("regions")) {
      check(node.path("target"));
    }
    node.forEach(this::visit);
  }

  private void check(JsonNode target) {
    String quoted = text.substring(target.path("start").asInt(), target.path("end").asInt());
    String wanted = Fold.ink(quoted);
    if (wanted.isEmpty()) {
      return;
    }
    String found = Fold.ink(under(MentionMatch.regions(target.path("regions"))));
    if (found.equals(wanted) || sameLetters(found, wanted)) {
      tally.right();
    } else {
      tally.missed("ink of " + Fold.space(quoted) + ", found " + found);
    }
  }

  /** Lines may be met in another order than they are read in. */
  private static boolean sameLetters(String a, String b) {
    return a.length() == b.length()
        && a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
  }

  private String under(List<Region> regions) {
    StringBuilder found = new StringBuilder();
    for (Region region : regions) {
      for (Placed word : words) {
        if (word.region().page() == region.page()) {
          found.append(part(word, region.box().grown(SLACK)));
        }
      }
    }
    return found.toString();
  }

  /** The characters of a word whose centres lie in the box, taken as evenly wide. */
  private static String part(Placed word, Box box) {
    Box ink = word.region().box();
    if (box.overlapY(ink) < 0.4 * Math.min(box.height(), ink.height()) || box.overlapX(ink) <= 0) {
      return "";
    }
    if (box.containsCenterOf(ink) && box.overlapX(ink) > 0.9 * ink.width()) {
      return word.text();
    }
    StringBuilder part = new StringBuilder();
    int n = word.text().length();
    for (int i = 0; i < n; i++) {
      double x = ink.left() + ink.width() * (i + 0.5) / n;
      if (box.left() <= x && x <= box.right()) {
        part.append(word.text().charAt(i));
      }
    }
    return part.toString();
  }
}
