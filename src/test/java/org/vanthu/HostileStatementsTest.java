package org.vanthu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.citation.CitationFinder;
import org.vanthu.fact.FactFinder;
import org.vanthu.model.Mention;
import org.vanthu.name.NameReader;
import org.vanthu.outline.OutlineReader;

/** Text made to exhaust what reads names and statements takes a time that grows with its length. */
class HostileStatementsTest {

  /** Characters of each text; quadratic work on so many takes minutes. */
  private static final int LENGTH = 200_000;

  /** Far above what that many characters take; far below quadratic. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ". ",
        "a",
        "A",
        "Sở",
        "Sở ",
        "Sở. ",
        "Sở\n",
        "Nguyễn ",
        "Nguyễn Văn ",
        "Ủy ban nhân dân ",
        "Sở Tài chính, ",
        "1. ",
        "1.\n",
        "1.1.",
        "a)\n",
        "Điều 1.\n",
        "I.\n",
        "“",
        "(",
        "Căn cứ ",
        "Căn cứ Quyết định số 1/QĐ-UBND ",
        "sửa đổi, bổ sung ",
        "này thay thế ",
        "này và ",
        "hết hiệu lực: ",
        "số 1/QĐ-UBND, ",
        "đạt 5% ",
        "đã đạt ",
        "Thanh Hóa: 5%, ",
        "- Thanh Hóa: 5%;\n",
        "trước ngày 15/5/2023 ",
        "0912 ",
        "0912345678 ",
        "0-",
        "a@",
        "a@b.",
        "CCCD số ",
        "đứng thứ ",
        "\n",
        "\u0301"
      })
  void repeatedTextIsReadInTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(PATIENCE, () -> assertThat(read(text)).isNotNegative());
  }

  private static int read(String text) {
    Texts texts = Texts.of(text);
    List<Mention> names =
        new NameReader().read(texts.document(), List.of(), texts.mentions(), texts.parts());
    List<Mention> all = Stream.concat(texts.mentions().stream(), names.stream()).toList();
    var outline = new OutlineReader().read(texts.document(), texts.parts());
    var stated = new FactFinder().find(texts.document(), List.of(), all, texts.parts(), outline);
    return new CitationFinder().find(texts.document(), all, texts.parts()).size()
        + outline.size()
        + stated.facts().size();
  }
}
