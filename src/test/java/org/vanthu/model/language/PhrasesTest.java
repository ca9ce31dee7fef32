package org.vanthu.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases phrases = new Phrases("ủy ban nhân dân tỉnh | tinh giản biên chế\n# tình");

  private static String key(String word) {
    return Syllable.key(word);
  }

  @Test
  void whatStandsBesideAWordIsMoreProbableThanWhatDoesNot() {
    assertThat(phrases.after(key("dân"), key("tỉnh")))
        .isGreaterThan(phrases.after(key("dân"), key("tinh")));
    assertThat(phrases.after(key("dân"), key("tinh")))
        .isGreaterThan(phrases.after(key("dân"), key("tình")));
  }

  @Test
  void syllablesNeverHeardAreMoreProbableThanWhatIsNone() {
    assertThat(phrases.alone(key("quẫy"))).isGreaterThan(phrases.alone(key("xqz")));
  }

  @Test
  void phrasesEndAtBarsAndRemarksAreNotCounted() {
    assertThat(phrases.have(key("tỉnh"), key("tinh"))).isFalse();
    assertThat(phrases.have(key("tình"))).isFalse();
    assertThat(phrases.have(key("tinh"), key("giản"))).isTrue();
  }

  @Test
  void probabilitiesOfWhatFollowsAddUpToNoMoreThanOne() {
    double sum = 0;
    for (String word : "ủy ban nhân dân tỉnh tinh giản biên chế".split(" ")) {
      sum += Math.exp(phrases.after(key("dân"), key(word)));
    }
    assertThat(sum).isBetween(0.5, 1.0);
  }

  @Test
  void officialPhrasesAreInTheOneNormalForm() throws IOException {
    try (InputStream file = Phrases.class.getResourceAsStream("phrases.txt")) {
      assertThat(file).isNotNull();
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
  }

  @Test
  void syllablesOfTheSameLettersAreAlikeWhateverTheirMarks() {
    Phrases phrases = new Phrases("đề nghị | để thực hiện | bộ đệ");
    assertThat(phrases.alike(Syllable.key("de")))
        .containsExactlyInAnyOrder(Syllable.key("đề"), Syllable.key("để"), Syllable.key("đệ"));
    assertThat(phrases.alike(Syllable.key("nghi"))).containsExactly(Syllable.key("nghị"));
    assertThat(phrases.alike(Syllable.key("xa"))).isEmpty();
  }
}
