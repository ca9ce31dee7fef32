package org.vanthu.evaluate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPairingTest {

  @Test
  void equalTextsHaveNoErrors() {
    TextRates rates = rates("Số: 12/QĐ-UBND ngày 5", "Số: 12/QĐ-UBND ngày 5");
    assertThat(rates.letterEdits() + rates.wordEdits() + rates.freeLetterEdits()).isZero();
    assertThat(rates.freeWordEdits() + rates.moved() + rates.plainEdits()).isZero();
    assertThat(rates.letters()).isEqualTo(21);
    assertThat(rates.words()).isEqualTo(4);
  }

  @Test
  void columnReadFirstIsMovedAndNotMisread() {
    TextRates rates = rates("ỦY BAN CỘNG HÒA TỈNH A Độc lập", "ỦY BAN TỈNH A CỘNG HÒA Độc lập");
    assertThat(rates.letterEdits()).isPositive();
    assertThat(rates.freeLetterEdits()).isZero();
    assertThat(rates.moved()).isEqualTo(2);
  }

  @Test
  void misreadWordCostsItsLettersInAnyOrder() {
    TextRates rates = rates("một hai ba bốn", "bốn một hal ba");
    assertThat(rates.freeLetterEdits()).isEqualTo(1);
    assertThat(rates.freeWordEdits()).isEqualTo(1);
  }

  @Test
  void lostToneIsNoPlainError() {
    TextRates rates = rates("Đắk Nông", "Dak Nong");
    assertThat(rates.letterEdits()).isEqualTo(3);
    assertThat(rates.plainEdits()).isZero();
  }

  @Test
  void freeErrorsNeverExceedThoseInOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<String> truth = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        truth.add("w" + random.nextInt(60));
      }
      List<String> got = new ArrayList<>(truth);
      Collections.rotate(got, random.nextInt(40));
      got.set(random.nextInt(40), "lạ");
      TextRates rates = TextRates.of(WordPairing.of(truth, got));
      assertThat(rates.freeWordEdits()).isLessThanOrEqualTo(2);
      assertThat(rates.freeWordEdits()).isLessThanOrEqualTo(Math.max(2, rates.wordEdits()));
    }
  }

  @Test
  void digitsJoinedToAWordAreRightWhereTheyStand() {
    DigitRuns digits = digits("ngày 5 tháng 10 năm 2024", "ngày 5 tháng10năm 2024");
    assertThat(digits.right()).hasSize(3);
    assertThat(digits.missed()).isEmpty();
    assertThat(digits.invented()).isEmpty();
  }

  @Test
  void changedDigitIsMissedAndInvented() {
    DigitRuns digits = digits("tổng 7.765 triệu", "tổng 7.785 triệu");
    assertThat(digits.right()).extracting(DigitRuns.Run::digits).containsExactly("7");
    assertThat(digits.missed()).extracting(DigitRuns.Run::digits).containsExactly("765");
    assertThat(digits.invented()).extracting(DigitRuns.Run::digits).containsExactly("785");
  }

  @Test
  void numbersThatChangedPlacesAreWrong() {
    DigitRuns digits = digits("a 12 b c d e f g h i j k 34 l", "a 34 b c d e f g h i j k 12 l");
    assertThat(digits.missed()).hasSize(2);
    assertThat(digits.invented()).hasSize(2);
  }

  private static TextRates rates(String truth, String got) {
    return TextRates.of(WordPairing.of(TextFold.words(truth), TextFold.words(got)));
  }

  private static DigitRuns digits(String truth, String got) {
    return DigitRuns.of(WordPairing.of(TextFold.words(truth), TextFold.words(got)));
  }
}
