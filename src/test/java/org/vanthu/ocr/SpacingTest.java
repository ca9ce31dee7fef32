package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Reason;

/** Words are joined and parted by the white that is measured between them. */
class SpacingTest {

  private static final int HEIGHT = 30;

  /** A word at a place; the characters as wide as told, one after the other. */
  private static Read word(int left, String text, int... widths) {
    float[] edges = new float[text.length() + 1];
    edges[0] = left;
    for (int i = 0; i < text.length(); i++) {
      edges[i + 1] = edges[i] + widths[Math.min(i, widths.length - 1)];
    }
    Rect box = new Rect(left, 0, (int) edges[text.length()], HEIGHT);
    return Read.of(new Glyphs(text, text, box, 96, edges));
  }

  private static List<String> read(Read... words) {
    return Spacing.of(List.of(words)).stream().map(Read::text).toList();
  }

  private static int end(Read word) {
    return word.box().right();
  }

  @Test
  void numberAndSymbolWithoutWhiteBetweenThemAreOneWord() {
    Read number = word(0, "3820", 18);
    assertThat(read(number, word(end(number) + 2, "/QĐ-UBND", 18))).containsExactly("3820/QĐ-UBND");
    assertThat(read(number, word(end(number) + 9, "/QĐ-UBND", 18)))
        .containsExactly("3820", "/QĐ-UBND");
    assertThat(read(word(end(number) + 2, "/QĐ-UBND", 18), number)).containsExactly("3820/QĐ-UBND");
  }

  @Test
  void numberThatAPenWroteIsLeftToTheReaderOfHeads() {
    Read number = word(0, "3820", 18).handwritten(0.7);
    assertThat(read(number, word(end(number) + 2, "/QĐ-UBND", 18)))
        .containsExactly("3820", "/QĐ-UBND");
  }

  @Test
  void closingQuotationMarkBelongsToItsSentence() {
    Read last = word(0, "lý.", 14);
    assertThat(read(last, word(end(last) + 8, "”", 9))).containsExactly("lý.”");
    assertThat(read(last, word(end(last) + 20, "”", 9))).containsExactly("lý.", "”");
  }

  @Test
  void wordsAreOneOnOneLineOnly() {
    Read last = word(0, "lý.", 14);
    Read below = last.placed(0, 100, 1);
    Read quote = word(end(last) + 2, "”", 9);
    assertThat(read(below, quote)).containsExactly("lý.", "”");
  }

  @Test
  void commaAndWhitePartWords() {
    List<Read> parted = Spacing.of(List.of(word(0, "VT,KT.", 24, 20, 20, 24, 20, 8)));
    assertThat(parted).extracting(Read::text).containsExactly("VT,", "KT.");
    assertThat(parted.get(0).box().right()).isEqualTo(parted.get(1).box().left());
    assertThat(parted.get(1).reasons()).contains(Reason.REPAIRED);
    assertThat(read(word(0, "VT,KT.", 24, 20, 10, 24, 20, 8))).containsExactly("VT,KT.");
  }

  @Test
  void dashBetweenYearsKeepsItsWhite() {
    assertThat(read(word(0, "2015-2017", 18, 18, 18, 33, 24, 18)))
        .containsExactly("2015", "-", "2017");
    assertThat(read(word(0, "2015-2017", 18, 18, 18, 18, 12, 18))).containsExactly("2015-2017");
    assertThat(read(word(0, "-2017", 22, 18))).containsExactly("-", "2017");
    assertThat(read(word(0, "-2017", 12, 18))).containsExactly("-2017");
  }

  @Test
  void noDigitIsLostOrChanged() {
    List<Read> words = new ArrayList<>();
    words.add(word(0, "2015-2017;", 18, 18, 18, 33, 24, 18));
    words.add(word(400, "21/2019", 18));
    words.add(word(600, "1,234", 18, 20, 18));
    String before = String.join("", words.stream().map(Read::text).toList());
    assertThat(String.join("", read(words.toArray(Read[]::new)))).isEqualTo(before);
  }
}
