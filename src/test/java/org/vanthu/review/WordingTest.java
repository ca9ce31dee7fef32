package org.vanthu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.FailureCode;
import org.vanthu.model.Reason;
import org.vanthu.store.DocumentState;

class WordingTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void everythingThatPagesNameHasWords(String language) {
    ResourceBundle messages = messages(language);
    List<String> keys =
        Stream.of(
                keys("failure.", FailureCode.values()),
                keys("reason.", Reason.values()),
                keys("state.", DocumentState.values()))
            .flatMap(s -> s)
            .toList();
    assertThat(messages.keySet()).containsAll(keys);
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(messages("vi").keySet()).isEqualTo(messages("en").keySet());
  }

  private static Stream<String> keys(String prefix, Enum<?>[] names) {
    return Arrays.stream(names).map(name -> prefix + name.name());
  }

  private static ResourceBundle messages(String language) {
    Locale locale = language.equals("en") ? Locale.ROOT : Locale.of(language);
    return ResourceBundle.getBundle(
        "messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
