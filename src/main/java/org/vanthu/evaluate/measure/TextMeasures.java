package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  static void measure(Truth truth, JsonNode record, Marking marking) {
    TextMeasures measures = new TextMeasures(truth, record, marking);
    measures.rates(TextRates.of(measures.pairing));
    measures.words();
    measures.digits(DigitRuns.of(measures.pairing));
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

  private void digits(DigitRuns digits) {
    List<Region> lost = lost();
    for (DigitRuns.Run run : digits.right()) {
      marking.right("digits");
      marking.right("digits/" + sources.get(run.word()).ink());
      conserved(run, true);
    }
    for (DigitRuns.Run run : digits.missed()) {
      marking.missed("digits");
      marking.missed("digits/" + sources.get(run.word()).ink());
      boolean told = Ink.meets(place(run.word()), lost);
      conserved(run, told);
      int j = pairing.partner(run.word());
      String got = j < 0 ? "" : pairing.got().get(j);
      marking.mistake(
          told ? "digits" : "conservation",
          run.digits(),
          got,
          place(run.word()),
          List.of(),
          Double.NaN);
    }
    for (DigitRuns.Run run : digits.invented()) {
      marking.invented("digits");
      marking.excess("digits", run.digits(), List.of(), Double.NaN);
    }
  }

  private void conserved(DigitRuns.Run run, boolean kept) {
    marking.share("conservation", !kept);
    int j = pairing.partner(run.word());
    boolean misread = j >= 0 && !DigitRuns.runs(pairing.got().get(j)).isEmpty();
    marking.share("conservation/vanished", !kept && !misread);
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
