package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Style;

/** Text made to exhaust the reader of letters costs no more than a few times as much prose. */
class HostileLetterTest {

  private static final int LENGTH = 400_000;

  /** Times the prose may be taken. */
  private static final double MOST = 5;

  private static final String PROSE =
      "Thực hiện Công văn số 7585/UBND-KHTTHCNC ngày 31/5/2023 của Ủy ban nhân dân tỉnh, Sở Kế\n"
          + "hoạch và Đầu tư báo cáo kết quả thực hiện nhiệm vụ được giao như sau:\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.234,567/89-",
        "(",
        "\u0301",
        " ",
        "- Lưu: VT, NC (3b). ",
        "Số: 12/",
        "Kính gửi: ",
        "TM. ",
        "Nguyễn Văn ",
        "./. ",
        "Hà Nội, ngày 1 tháng 1 năm ",
        "Cộng hòa xã hội chủ nghĩa ",
        "KT. CHỦ TỊCH\n",
        "Nơi nhận:\n",
        "Kèm theo số ",
        "PHỤ LỤC\n",
      })
  void hostileTextCostsAFewTimesProseAtMost(String piece) {
    double prose = seconds(PROSE);
    double ratio = seconds(piece) / prose;
    assertThat(ratio).as(piece).isLessThan(MOST);
  }

  /** Nanoseconds that this thread has computed, whatever else the machine did. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(String piece) {
    Document document = document(piece.repeat(LENGTH / piece.length()));
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = cpu();
      assertThat(new LetterReader().read(document, List.of())).isNotEmpty();
      least = Math.min(least, (cpu() - start) / 1e9);
    }
    return least;
  }

  private static Document document(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    for (String line : text.split("\n")) {
      builder.markupLine(line, Style.PLAIN, Optional.empty());
      builder.gap("\n");
    }
    builder.closeBlock();
    return builder.buildMarkup(List.of());
  }
}
