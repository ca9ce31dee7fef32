package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;
import tools.jackson.databind.JsonNode;

/**
 * Reads the words under every target's boxes: they must be the target's text, letters and digits
 * alone. The words are those of the truth, not those of the record.
 */
final class Provenance {

  private static final String WORDS = "provenance/words";

  /** How far, in points, a box may miss the centre of a word that it means. */
  private static final double SLACK = 1;

  private final Marking marking;
  private final List<List<WordTruth>> words = new ArrayList<>();
  private final String text;

  private Provenance(Truth truth, JsonNode record, Marking marking) {
    this.marking = marking;
    text = record.path("text").asString("");
    for (WordTruth word : truth.words()) {
      while (words.size() <= word.region().page()) {
        words.add(new ArrayList<>());
      }
      words.get(word.region().page()).add(word);
    }
  }

  static void measure(Truth truth, JsonNode record, Marking marking) {
    if (!truth.words().isEmpty()) {
      new Provenance(truth, record, marking).visit(record);
    }
  }

  /** How far the ink of something rightly read covers the truth's. */
  static void overUnion(String what, List<Region> truth, List<Region> record, Marking marking) {
    marking.add("provenance/iou/" + what, new Score.Ratio(Ink.overUnion(truth, record), 1));
  }

  private void visit(JsonNode node) {
    if (node.isObject() && node.path("target").has("regions")) {
      check(node.path("target"), node.path("confidence").asDouble(Double.NaN));
    }
    node.forEach(this::visit);
  }

  private void check(JsonNode target, double confidence) {
    int start = target.path("start").asInt();
    int end = target.path("end").asInt();
    String quoted =
        start <= end && end <= text.length() && start >= 0 ? text.substring(start, end) : "";
    String wanted = TextFold.ink(quoted);
    if (wanted.isEmpty()) {
      return;
    }
    List<Region> regions = Ink.of(target.path("regions"));
    String found = under(regions);
    String ink = TextFold.ink(found);
    boolean right = ink.equals(wanted) || sameLetters(ink, wanted);
    marking.share(WORDS, right);
    if (!right) {
      marking.mistake(WORDS, found.strip(), TextFold.space(quoted), List.of(), regions, confidence);
    }
  }

  /** Lines may be met in another order than they are read in. */
  private static boolean sameLetters(String a, String b) {
    return a.length() == b.length()
        && java.util.Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
  }

  private String under(List<Region> regions) {
    StringBuilder found = new StringBuilder();
    for (Region region : regions) {
      List<WordTruth> page = region.page() < words.size() ? words.get(region.page()) : List.of();
      for (WordTruth word : page) {
        found.append(part(word, region.box().grown(SLACK)));
      }
    }
    return found.toString();
  }

  /**
   * The characters of a word whose centres lie in the box, taken as evenly wide; words that stand,
   * on pages that lie on their side, are there whole or not at all.
   */
  private static String part(WordTruth word, Box box) {
    Box ink = word.region().box();
    if (word.text().length() > 1 && ink.height() > ink.width()) {
      return box.containsCenterOf(ink) ? word.text() + " " : "";
    }
    if (box.overlapY(ink) < 0.4 * Math.min(box.height(), ink.height()) || box.overlapX(ink) <= 0) {
      return "";
    }
    if (box.containsCenterOf(ink) && box.overlapX(ink) > 0.9 * ink.width()) {
      return word.text() + " ";
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
