package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to exhaust a grammar is read in a time that grows with its length alone. */
class HostileTextTest {

  /** Characters of each text; quadratic work on so many takes minutes. */
  private static final int LENGTH = 200_000;

  /** Far above what that many characters take; far below quadratic. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.",
        "1,",
        "12 ",
        "123 ",
        "1/",
        "1/2/",
        "1-",
        "05/",
        "2023-",
        "2023 - ",
        "2023, ",
        "năm 2023, ",
        "năm ",
        "ngày ",
        "ngày 1 tháng ",
        "từ ngày 1 đến ",
        "giai đoạn từ ",
        "tháng 1 ",
        "1 tỷ ",
        "1 tỷ 1 triệu ",
        "một ",
        "một trăm ",
        "hai mươi tỷ ",
        "(",
        "(((1",
        "<",
        "<a",
        "<b>",
        "&amp;",
        "**",
        "*",
        "\u0301",
        "a\u0301\u0300",
        "số ",
        "số: ",
        "số: .",
        "số 1/",
        "1/A-",
        "A-A/",
        "1/QĐ-",
        "số 1/QĐ-UBND, ",
        "1/2023/",
        "QĐ&A",
        "Hà ",
        "Hà Nội, ",
        "Hà Nam Ninh ",
        "Thừa Thiên - ",
        "/",
        ".",
        "…",
        "Tờ trình ",
        "Luật ",
        "12/KH-UBND của Sở ",
        "5 triệu đồng/",
        "\n",
        "\u00AD",
        "à"
      })
  void repeatedTextIsReadInTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(PATIENCE, () -> assertThat(Read.text(text).mentions()).isNotNull());
  }
}
