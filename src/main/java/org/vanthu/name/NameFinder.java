package org.vanthu.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.vanthu.model.Span;

/** Runs the models over the passages of one document. Not for two threads. */
final class NameFinder {

  /** Words that the model of names sees at once; its time grows with their square. */
  private static final int WINDOW = 160;

  private final String text;
  private final Heads heads;
  private final Families families;
  private final SentenceDetectorME sentences;
  private final Words words;
  private final NameFinderME names;

  NameFinder(String text, Loaded loaded) {
    this.text = text;
    heads = loaded.heads();
    families = loaded.families();
    sentences = new SentenceDetectorME(loaded.sentences());
    words = new Words(new TokenizerME(loaded.words()));
    names = new NameFinderME(loaded.names());
  }

  /** Names of a passage in order. */
  List<FoundName> find(Span passage, boolean cell) {
    List<FoundName> found = new ArrayList<>();
    for (Span piece : new Pieces(text, cell).of(passage)) {
      if (!promises(piece)) {
        continue;
      }
      for (opennlp.tools.util.Span cut : sentences.sentPosDetect(piece.of(text))) {
        Span sentence = new Span(piece.start() + cut.getStart(), piece.start() + cut.getEnd());
        if (promises(sentence)) {
          names(words.of(text, sentence), found);
        }
      }
    }
    return found;
  }

  /** Whether some word of a stretch may begin a name. */
  private boolean promises(Span stretch) {
    int start = -1;
    for (int i = stretch.start(); i <= stretch.end(); i++) {
      boolean letter = i < stretch.end() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (Character.isUpperCase(text.charAt(start)) && begins(text.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private boolean begins(String word) {
    return heads.begins(word) || families.contains(word);
  }

  private void names(List<Span> spans, List<FoundName> found) {
    for (int from = 0; from < spans.size(); from += WINDOW) {
      List<Span> window = spans.subList(from, Math.min(spans.size(), from + WINDOW));
      String[] tokens = window.stream().map(span -> span.of(text)).toArray(String[]::new);
      opennlp.tools.util.Span[] told = names.find(plain(tokens));
      double[] probabilities = names.probs(told);
      for (int i = 0; i < told.length; i++) {
        found.add(name(told[i], tokens, window, probabilities[i]));
      }
    }
    names.clearAdaptiveData();
  }

  private static FoundName name(
      opennlp.tools.util.Span told, String[] tokens, List<Span> places, double probability) {
    int from = told.getStart();
    int to = told.getEnd();
    return new FoundName(
        told.getType().equals("PERSON"),
        Arrays.copyOfRange(tokens, from, to),
        List.copyOf(places.subList(from, to)),
        probability);
  }

  /** The model knows one dash. */
  private static String[] plain(String[] tokens) {
    return Arrays.stream(tokens).map(t -> t.equals("–") ? "-" : t).toArray(String[]::new);
  }
}
