package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.ReadWord;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;

/** Digits judged by the ink of the words that were read: each fault lowers what it should. */
class PlacedDigitsTest {

  private static final Path PAPER = Path.of("corpus/to-trinh-chuyen-doi-so.pdf");

  private static Truth truth;

  @BeforeAll
  static void read() throws IOException {
    truth = TruthJson.read(TruthJson.beside(PAPER));
  }

  /** The truth's own words, as if they had been read where they stand. */
  private static List<ReadWord> placed() {
    return truth.words().stream().map(w -> new ReadWord(w.text(), w.region())).toList();
  }

  private static Measured measured(List<ReadWord> words) {
    return new Measurer()
        .measure(
            PAPER, truth, new Read(RecordOfTruth.of(truth), words), new Measured.Cost(2, 1, 1, 0));
  }

  @Test
  void digitsOfWordsWithPlacesAreAllKept() {
    Measured measured = measured(placed());
    assertThat(value(measured, "conservation")).isZero();
    assertThat(value(measured, "digits")).isEqualTo(1);
  }

  @Test
  void changedDigitOfAPlacedWordIsMissedInventedAndNotConserved() {
    List<ReadWord> words = new ArrayList<>(placed());
    int at = firstNumber(words);
    ReadWord word = words.get(at);
    words.set(at, new ReadWord(word.text().replaceAll("[0-8]", "9"), word.region()));
    Measured measured = measured(words);
    assertThat(value(measured, "digits")).isLessThan(1);
    assertThat(value(measured, "conservation")).isPositive();
    assertThat(value(measured, "conservation/vanished")).isZero();
  }

  @Test
  void placedNumberThatWasNotReadHasVanished() {
    List<ReadWord> words = new ArrayList<>(placed());
    words.remove(firstNumber(words));
    assertThat(value(measured(words), "conservation/vanished")).isPositive();
  }

  @Test
  void placedNumberReadElsewhereOnThePageIsMissedWhereItStands() {
    List<ReadWord> words = new ArrayList<>(placed());
    int at = firstNumber(words);
    Region place = words.get(at).region();
    Box box = place.box();
    Box apart = new Box(box.left(), box.top() + 300, box.right(), box.bottom() + 300);
    words.set(at, new ReadWord(words.get(at).text(), new Region(place.page(), apart)));
    assertThat(value(measured(words), "conservation")).isPositive();
  }

  @Test
  void numberReadInTwoPiecesIsKept() {
    List<ReadWord> words = new ArrayList<>(placed());
    int at = firstNumber(words);
    ReadWord word = words.remove(at);
    Box box = word.region().box();
    int digits = word.text().length();
    for (int i = 0; i < digits; i++) {
      Box piece =
          new Box(
              box.left() + box.width() * i / digits,
              box.top(),
              box.left() + box.width() * (i + 1) / digits,
              box.bottom());
      words.add(
          new ReadWord(word.text().substring(i, i + 1), new Region(word.region().page(), piece)));
    }
    assertThat(value(measured(words), "conservation")).isZero();
  }

  private static double value(Measured measured, String measure) {
    return Optional.ofNullable(measured.scores().get(measure)).orElseThrow().value();
  }

  @Test
  void placesOfATwinsWordsCountForNothing() {
    List<String> traits = List.of(Truth.Made.WORDS_OF_TWIN);
    Truth twin =
        new Truth(
            truth.file(),
            new Truth.Made("twin", "", 0, traits),
            truth.tells(),
            truth.pages(),
            truth.words(),
            truth.parts(),
            truth.mentions(),
            truth.tables(),
            truth.findings(),
            truth.marks());
    List<ReadWord> apart =
        placed().stream()
            .map(w -> new ReadWord(w.text(), new Region(w.region().page(), new Box(0, 0, 1, 1))))
            .toList();
    Measured measured =
        new Measurer()
            .measure(
                PAPER,
                twin,
                new Read(RecordOfTruth.of(truth), apart),
                new Measured.Cost(2, 1, 1, 0));
    assertThat(value(measured, "digits")).isEqualTo(1);
    assertThat(measured.scores()).doesNotContainKey("provenance/words");
  }

  /** A word of at least three digits and nothing else. */
  private static int firstNumber(List<ReadWord> words) {
    return java.util.stream.IntStream.range(0, words.size())
        .filter(i -> words.get(i).text().matches("\\d{3,}"))
        .findFirst()
        .orElseThrow();
  }
}
