package org.vanthu.corpus.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.compose.Lessons;

/** Marked texts as the model of names is taught them. */
final class NameLessons {

  private static final List<String> NAMES = List.of("ORGANISATION", "PERSON");

  private NameLessons() {}

  /** The sentences of made papers and of lessons, from a seed on. */
  static List<NameSample> from(Lessons lessons, long seed, int papers, int sentences) {
    LongFunction<Stream<String>> paper = s -> lessons.paper(s).paragraphs().stream();
    Stream<String> words = LongStream.range(seed, seed + papers).mapToObj(paper).flatMap(s -> s);
    Stream<String> told = LongStream.range(seed, seed + sentences).mapToObj(lessons::sentence);
    return Stream.concat(words, told)
        .map(NameLessons::sample)
        .filter(sample -> sample.getSentence().length > 0)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static NameSample sample(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<org.vanthu.model.Span> words = WordRule.words(text.text());
    String[] tokens = words.stream().map(word -> word.of(text.text())).toArray(String[]::new);
    List<Span> names = new ArrayList<>();
    for (MarkedText.Mark mark : text.marks()) {
      if (NAMES.contains(mark.type()) && !capitals(text.text(), mark)) {
        names.add(span(words, mark));
      }
    }
    return new NameSample(tokens, names.toArray(Span[]::new), true);
  }

  /** Heads of papers are in capitals: their bodies are fields, which know more of them. */
  private static boolean capitals(String text, MarkedText.Mark mark) {
    String name = text.substring(mark.start(), mark.end());
    return name.length() > 6 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static Span span(List<org.vanthu.model.Span> words, MarkedText.Mark mark) {
    int first = 0;
    while (words.get(first).end() <= mark.start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.get(end).start() < mark.end()) {
      end++;
    }
    return new Span(first, end, mark.type());
  }
}
