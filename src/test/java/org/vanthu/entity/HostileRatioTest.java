package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Value;

/** Text made to exhaust the grammars costs no more than a few times as much prose. */
class HostileRatioTest {

  /** Letters of each text. */
  private static final int LENGTH = 1_000_000;

  /** Times the prose may be taken. */
  private static final double MOST = 3;

  /** Of these the fastest counts, since the machine has other things to do. */
  private static final int ROUNDS = 3;

  private static final String PROSE =
      """
      Thực hiện Công văn số 7585/UBND-KHTTHCNC ngày 31/5/2023 của Ủy ban nhân dân tỉnh Thanh Hóa về
      việc triển khai Đề án 06, Sở Kế hoạch và Đầu tư báo cáo kết quả 6 tháng đầu năm 2023 như sau:
      Kinh phí giai đoạn 2021-2025 là 30.000 triệu đồng, đạt 95,7% kế hoạch; các đơn vị tiếp tục rà
      soát, đôn đốc, hướng dẫn nghiệp vụ, bảo đảm đúng tiến độ, chất lượng và hiệu quả được giao.
      """;

  private static double prose = Double.NaN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.234,567/89-`|1000000",
        "1 2 3 4 5 6 7 8 9 |1000000",
        "12/2023-|1000000",
        "123 |1000000",
        "(|100000",
        "\u0301|1000000",
      })
  void hostileTextCostsAtMostThreeTimesProse(String piece, int length) {
    double ratio = seconds(piece.replace("`", ""), length) / prose();
    System.out.printf("%s: %.2f times prose%n", piece, ratio);
    assertThat(ratio).isLessThan(MOST);
  }

  private static double prose() {
    if (Double.isNaN(prose)) {
      prose = seconds(PROSE, LENGTH);
    }
    return prose;
  }

  /** Nanoseconds that this thread has computed, whatever else the machine did. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = cpu();
      assertThat(Read.text(text).of(Value.class)).isNotNull();
      rounds[i] = (cpu() - start) / 1e9;
    }
    return Arrays.stream(rounds).min().orElseThrow();
  }
}
