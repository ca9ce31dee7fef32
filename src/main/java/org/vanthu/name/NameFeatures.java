package org.vanthu.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What the model of names sees of a word: itself and two words on each side in small letters, their
 * shapes, pairs, and whether names begin so. Not for two threads.
 */
final class NameFeatures implements AdaptiveFeatureGenerator {

  private static final int BEFORE = 2;
  private static final int AFTER = 2;

  private final Heads heads;
  private final Families families;

  /** What was seen last: the search asks of a word once for every way that leads to it. */
  private String[] lastWords = new String[0];

  private int lastIndex = -1;
  private final List<String> last = new ArrayList<>();

  NameFeatures(Heads heads, Families families) {
    this.heads = heads;
    this.families = families;
  }

  @Override
  public void createFeatures(
      List<String> features, String[] words, int index, String[] previousOutcomes) {
    if (words != lastWords || index != lastIndex) {
      last.clear();
      see(last, words, index);
      lastWords = words;
      lastIndex = index;
    }
    features.addAll(last);
  }

  @Override
  public void clearAdaptiveData() {
    lastWords = new String[0];
  }

  private void see(List<String> features, String[] words, int index) {
    String[] near = new String[BEFORE + 1 + AFTER];
    String[] shapes = new String[near.length];
    for (int i = 0; i < near.length; i++) {
      int at = index - BEFORE + i;
      boolean inside = at >= 0 && at < words.length;
      near[i] = inside ? form(words[at]) : "^";
      shapes[i] = inside ? shape(words[at]) : "^";
      features.add("w" + i + near[i]);
      features.add("s" + i + shapes[i]);
    }
    features.add("wp" + near[1] + " " + near[2]);
    features.add("wn" + near[2] + " " + near[3]);
    features.add("ws" + near[2] + shapes[2]);
    features.add("ss" + shapes[1] + shapes[2] + shapes[3]);
    Optional<Heads.Head> head = heads.at(words, index);
    head.ifPresent(h -> features.add("h" + h.level() + h.words()));
    head.map(Heads.Head::words)
        .filter(length -> index + length < words.length)
        .ifPresent(length -> behind(features, words, index + length));
    if (families.contains(words[index])) {
      features.add("f" + shapes[3] + shapes[4]);
    }
    if (index > 0 && families.contains(words[index - 1])) {
      features.add("fp" + shapes[2]);
    }
  }

  /** What follows a head tells "Ủy ban nhân dân tỉnh" from "Ủy ban nhân dân các xã". */
  private static void behind(List<String> features, String[] words, int at) {
    features.add("hn" + shape(words[at]));
    features.add("hw" + form(words[at]));
  }

  /** Small letters; digits are alike. */
  private static String form(String word) {
    return Character.isDigit(word.charAt(0)) ? "#" : Heads.small(word);
  }

  private static String shape(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return "d";
    }
    if (!Character.isLetter(first)) {
      return word.length() == 1 ? word : "p";
    }
    if (Character.isLowerCase(first)) {
      return "x";
    }
    if (word.length() == 1) {
      return "X1";
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return "Xx";
      }
    }
    return "XX";
  }
}
