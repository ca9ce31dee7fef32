package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanthu.evaluate.measure.MutatedRecord.TRUTH;
import static org.vanthu.evaluate.measure.MutatedRecord.replaceText;
import static org.vanthu.evaluate.measure.MutatedRecord.topics;
import static org.vanthu.evaluate.measure.MutatedRecord.worse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Region;
import tools.jackson.databind.node.ObjectNode;

/** What faults of the text cost. */
class MutatedTextTest {

  @Test
  void changedDigitInTheTextLowersLettersWordsAndDigits() {
    Set<String> worse = worse(record -> replaceText(record, "128/TTr-UBND", "123/TTr-UBND"));
    assertThat(worse).contains("cer", "cer/orderFree", "wer", "digits", "conservation");
    assertThat(worse).doesNotContain("conservation/vanished", "text/moved", "fields/strict");
    assertThat(topics(worse)).doesNotContain("mentions", "fields", "tables", "rows");
  }

  @Test
  void lostDiacriticsLowerLettersButNotPlainLettersOrDigits() {
    Set<String> worse =
        worse(record -> record.put("text", TextFold.plain(record.path("text").asString())));
    assertThat(worse).contains("cer", "wer", "cer/orderFree");
    assertThat(worse).doesNotContain("cer/plain", "digits", "conservation");
  }

  @Test
  void swappedWordsLowerTheOrderAndNotTheReading() {
    Set<String> worse =
        worse(record -> replaceText(record, "Chính phủ quy định", "quy định Chính phủ"));
    assertThat(worse).contains("cer", "wer", "text/moved");
    assertThat(worse).doesNotContain("cer/orderFree", "wer/orderFree", "digits", "conservation");
  }

  @Test
  void swappedNumbersAreDigitsInTheWrongPlace() {
    Set<String> worse =
        worse(record -> {
          replaceText(record, "6.754", "@");
          replaceText(record, "18.754", "6.754");
          replaceText(record, "@", "18.754");
        });
    assertThat(worse).contains("digits", "cer");
  }

  @Test
  void droppedPageLosesItsTextAndItsDigits() {
    Set<String> worse =
        worse(record -> {
          String text = record.path("text").asString();
          record.put("text", text.substring(0, text.indexOf("PHỤ LỤC")));
        });
    assertThat(worse)
        .contains("cer", "wer", "cer/orderFree", "digits", "conservation", "conservation/vanished");
  }

  @Test
  void digitsReportedLostAreConserved() {
    Region place =
        TRUTH.words().stream()
            .filter(word -> word.text().equals("128/TTr-UBND"))
            .findFirst()
            .orElseThrow()
            .region();
    Set<String> worse =
        worse(record -> {
          replaceText(record, "128/TTr-UBND", "");
          ObjectNode failure = record.withArray("failures").addObject().put("code", "DIGITS_LOST");
          ObjectNode region = failure.putObject("target").putArray("regions").addObject();
          region
              .put("page", 1)
              .putArray("box")
              .add(place.box().left())
              .add(place.box().top())
              .add(place.box().right())
              .add(place.box().bottom());
        });
    assertThat(worse).contains("digits").doesNotContain("conservation");
  }
}
