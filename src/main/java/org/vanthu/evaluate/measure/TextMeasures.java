package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.text.DigitRuns;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.evaluate.text.TextRates;
import org.vanthu.evaluate.text.WordPairing;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;
import tools.jackson.databind.JsonNode;

/**
 * Compares the canonical text with the truth's words: letters, words, digits, and whether every
 * digit on the page is in the output or reported lost.
 */
final class TextMeasures {

  private final Truth truth;
  private final JsonNode record;
  private final Marking marking;
  private final List<WordTruth> sources = new ArrayList<>();
  private final WordPairing pairing;

  private TextMeasures(Truth truth, JsonNode record, Marking marking) {
    this.truth = truth;
    this.record = record;
    this.marking = marking;
    List<String> words = new ArrayList<>();
    for (WordTruth word : truth.words()) {
      for (String part : TextFold.words(word.text())) {
        words.add(part);
        sources.add(word);
      }
    }
    pairing = WordPairing.of(words, TextFold.words(record.path("text").asString("")));
  }

  static void measure(Truth truth, Read read, Marking marking) {
    TextMeasures measures = new TextMeasures(truth, read.record(), marking);
    measures.rates(TextRates.of(measures.pairing));
    measures.words();
    boolean twin = truth.made().traits().contains(Truth.Made.WORDS_OF_TWIN);
    if (read.words().isEmpty() || twin) {
      measures.digits(DigitRuns.of(measures.pairing));
    } else {
      measures.digits(PlacedDigits.of(truth.words(), read.words()));
    }
  }

  private void rates(TextRates rates) {
    String pages = pages();
    both("cer", pages, new Score.Ratio(rates.letterEdits(), rates.letters()));
    both("wer", pages, new Score.Ratio(rates.wordEdits(), rates.words()));
    marking.add("cer/plain", new Score.Ratio(rates.plainEdits(), rates.letters()));
    both("cer/orderFree", pages, new Score.Ratio(rates.freeLetterEdits(), rates.freeLetters()));
    both("wer/orderFree", pages, new Score.Ratio(rates.freeWordEdits(), rates.words()));
    marking.add("text/moved", new Score.Ratio(rates.moved(), rates.words()));
  }

  private void both(String measure, String pages, Score score) {
    marking.add(measure, score);
    if (!pages.isEmpty()) {
      marking.add(measure + "/" + pages, score);
    }
  }

  /** Origins and resolutions of the pages: "DIGITAL", "OCR@200dpi", "DIGITAL+OCR@200dpi". */
  private String pages() {
    Set<String> kinds = new TreeSet<>();
    for (PageTruth page : truth.pages()) {
      if (!page.origin().isEmpty()) {
        kinds.add(page.origin() + (page.dpi() > 0 ? "@" + page.dpi() + "dpi" : ""));
      }
    }
    return String.join("+", kinds);
  }

  private void words() {
    for (int i = 0; i < pairing.truth().size(); i++) {
      if (!pairing.right(i)) {
        int j = pairing.partner(i);
        String got = j < 0 ? "" : pairing.got().get(j);
        marking.mistake(
            "wer/orderFree", pairing.truth().get(i), got, place(i), List.of(), Double.NaN);
      }
    }
    for (int j = 0; j < pairing.got().size(); j++) {
      if (!pairing.used(j)) {
        marking.excess("wer/orderFree", pairing.got().get(j), List.of(), Double.NaN);
      }
    }
  }

  private List<Region> place(int word) {
    return List.of(sources.get(word).region());
  }

  /** Where words were read is not known: runs are found by the order of words. */
  private void digits(DigitRuns digits) {
    List<Region> lost = lost();
    for (DigitRuns.Run run : digits.right()) {
      right(sources.get(run.word()));
    }
    for (DigitRuns.Run run : digits.missed()) {
      int j = pairing.partner(run.word());
      missed(run.digits(), sources.get(run.word()), j < 0 ? "" : pairing.got().get(j), lost);
    }
    digits.invented().forEach(run -> invented(run.digits(), List.of()));
  }

  private void digits(PlacedDigits digits) {
    List<Region> lost = lost();
    digits.right().forEach(run -> right(run.word()));
    digits.missed().forEach(run -> missed(run.digits(), run.word(), run.got(), lost));
    digits.invented().forEach(run -> invented(run.text(), List.of(run.region())));
  }

  private void right(WordTruth word) {
    marking.right("digits");
    marking.right("digits/" + word.ink());
    marking.share("conservation", false);
    marking.share("conservation/vanished", false);
  }

  private void missed(String digits, WordTruth word, String got, List<Region> lost) {
    List<Region> place = List.of(word.region());
    boolean told = Ink.meets(place, lost);
    marking.missed("digits");
    marking.missed("digits/" + word.ink());
    marking.share("conservation", !told);
    marking.share("conservation/vanished", !told && DigitRuns.runs(got).isEmpty());
    marking.mistake(told ? "digits" : "conservation", digits, got, place, List.of(), Double.NaN);
  }

  private void invented(String digits, List<Region> found) {
    marking.invented("digits");
    marking.excess("digits", digits, found, Double.NaN);
  }

  /** Where the record says that digits were lost. */
  private List<Region> lost() {
    List<Region> lost = new ArrayList<>();
    for (JsonNode failure : record.path("failures")) {
      if (failure.path("code").asString("").equals("DIGITS_LOST")) {
        lost.addAll(Ink.of(failure.path("target").path("regions")));
      }
    }
    return lost;
  }
}
