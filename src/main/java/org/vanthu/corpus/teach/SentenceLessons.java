package org.vanthu.corpus.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.compose.Lessons;

/** Texts of several sentences, with abbreviations and numbers that end none. */
final class SentenceLessons {

  private static final Pattern END = Pattern.compile("(?:[.;:!?](?=\\s+[\\p{Lu}\\d(“+-])|[.;!?]$)");

  /** What a full stop stands behind without ending a sentence. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:^|.*[\\s(,])(?:TP|Tp|TT|Q|P|H|TX|ThS|TS|PGS|PGS\\.TS|GS|BS|CN|KS|TM|KT|TL|TUQ|[IVX]+"
              + "|Điều \\d+|đ/c)",
          Pattern.DOTALL);

  private static final Pattern NUMBER_AT_START = Pattern.compile("\\s*(?:[-+]\\s*)?[\\dIVX]{1,3}");

  private static final List<String> TITLES =
      List.of("TS. ", "ThS. ", "PGS.TS. ", "BS. ", "ông ", "bà ");

  private SentenceLessons() {}

  static List<SentenceSample> from(Lessons lessons, long seed, int texts) {
    return LongStream.range(seed, seed + texts).mapToObj(s -> sample(lessons, s)).toList();
  }

  private static SentenceSample sample(Lessons lessons, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String paragraph : lessons.paper(seed).paragraphs()) {
      add(shortened(MarkedText.parse(paragraph).text(), random), text, sentences);
    }
    for (int i = 0; i < 20; i++) {
      String said = lessons.sentence(seed * 20 + i);
      add(shortened(MarkedText.parse(said).text(), random), text, sentences);
    }
    return new SentenceSample(text, sentences.toArray(Span[]::new));
  }

  /** With the abbreviations of real papers. */
  private static String shortened(String text, Random random) {
    String title = TITLES.get(random.nextInt(TITLES.size()));
    return text.replace("thành phố ", random.nextBoolean() ? "TP. " : "thành phố ")
        .replaceAll("(?:ông|bà|Ông|Bà) (?=\\p{Lu})", title);
  }

  private static void add(String paragraph, StringBuilder text, List<Span> sentences) {
    if (paragraph.isBlank()) {
      return;
    }
    int offset = text.length();
    int from = 0;
    Matcher end = END.matcher(paragraph);
    while (end.find()) {
      String before = paragraph.substring(from, end.start());
      boolean marker = NUMBER_AT_START.matcher(before).matches();
      boolean stop = paragraph.charAt(end.start()) == '.';
      if (marker || stop && SHORT.matcher(before).matches()) {
        continue;
      }
      sentences.add(trimmed(paragraph, from, end.end(), offset));
      from = end.end();
    }
    if (!paragraph.substring(from).isBlank()) {
      sentences.add(trimmed(paragraph, from, paragraph.length(), offset));
    }
    text.append(paragraph).append(' ');
  }

  private static Span trimmed(String text, int from, int to, int offset) {
    int start = from;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(offset + start, offset + end);
  }
}
