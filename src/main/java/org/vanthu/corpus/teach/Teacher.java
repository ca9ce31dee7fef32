package org.vanthu.corpus.teach;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.compose.Lessons;
import org.vanthu.name.NameFactory;

/** Teaches one model after the other. */
final class Teacher {

  private static final String LANGUAGE = "vi";

  private static final Pattern LETTERS = Pattern.compile("^[\\p{L}\\p{M}]+$|^\\d+$");

  /** Beam of one: names are told apart by the words beside them, and reading costs a third. */
  private static final String BEAM = "1";

  private final Lessons lessons = new Lessons();

  BaseModel sentences(long seed, int texts) throws IOException {
    var factory =
        new SentenceDetectorFactory(LANGUAGE, true, null, new char[] {'.', ';', ':', '!', '?'});
    return SentenceDetectorME.train(
        LANGUAGE, stream(SentenceLessons.from(lessons, seed, texts)), factory, small(5));
  }

  BaseModel words(long seed, int texts) throws IOException {
    List<TokenSample> samples =
        LongStream.range(seed, seed + texts)
            .boxed()
            .flatMap(s ->
                Stream.concat(
                    lessons.paper(s).paragraphs().stream(), Stream.of(lessons.sentence(s))))
            .map(marked -> MarkedText.parse(marked).text().replace('\n', ' '))
            .filter(text -> !text.isBlank())
            .map(Teacher::tokens)
            .toList();
    var factory = new TokenizerFactory(LANGUAGE, null, true, LETTERS);
    return TokenizerME.train(stream(samples), factory, small(3));
  }

  private static TokenSample tokens(String text) {
    Span[] words =
        WordRule.words(text).stream()
            .map(word -> new Span(word.start(), word.end()))
            .toArray(Span[]::new);
    return new TokenSample(text, words);
  }

  BaseModel names(long seed, int papers, int sentences) throws IOException {
    List<NameSample> samples = NameLessons.from(lessons, seed, papers, sentences);
    TrainingParameters parameters = small(4);
    parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, BEAM);
    return NameFinderME.train(LANGUAGE, null, stream(samples), parameters, new NameFactory());
  }

  /** Maximum entropy with few parameters: most weights are pressed to nothing and left out. */
  private static TrainingParameters small(int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 80);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return parameters;
  }

  private static <T> ObjectStream<T> stream(List<T> samples) {
    return ObjectStreamUtils.createObjectStream(samples);
  }
}
