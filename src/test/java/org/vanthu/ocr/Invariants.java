package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.vanthu.model.Confidence;
import org.vanthu.model.Page;
import org.vanthu.model.Word;

/** What holds of every page that was read. */
final class Invariants {

  private static final double SLACK = 3;

  private Invariants() {}

  static void hold(Page page) {
    for (Word word : page.words()) {
      assertThat(word.text()).doesNotContainAnyWhitespaces().doesNotContain("Ð", "ð");
      assertThat(Normalizer.isNormalized(word.text(), Normalizer.Form.NFC)).isTrue();
      assertThat(word.box().left()).isGreaterThanOrEqualTo(-SLACK);
      assertThat(word.box().top()).isGreaterThanOrEqualTo(-SLACK);
      assertThat(word.box().right()).isLessThanOrEqualTo(page.width() + SLACK);
      assertThat(word.box().bottom()).isLessThanOrEqualTo(page.height() + SLACK);
      assertThat(word.confidence() >= Confidence.DOUBTFUL || !word.reasons().isEmpty())
          .as("a doubt has a reason: %s", word)
          .isTrue();
    }
  }
}
