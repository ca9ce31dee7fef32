package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuttersTest {

  private static final int WIDTH = 1200;
  private static final int LEADING = 40;

  private final Binary ink = new Binary(WIDTH, 600, 300, new boolean[WIDTH * 600]);

  @Test
  void columnsWithoutRulesArePartedInEveryRow() {
    List<Rect> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      words(i, 20, 50, 150, 500 + 20 * i, 900, 1100);
      rows.add(new Rect(0, i * LEADING, WIDTH, (i + 1) * LEADING));
    }

    List<Rect> parted = new Gutters(ink).parted(rows);

    assertThat(parted).hasSize(18);
    assertPartsOf(rows, parted);
    assertThat(parted.get(0).right()).isBetween(50, 150);
    assertThat(parted.get(1).right()).isBetween(600, 900);
  }

  @Test
  void frameWithRowsOfColumnsIsPartedByLineAndColumn() {
    for (int i = 0; i < 6; i++) {
      words(i, 20, 50, 150, 500, 900, 1100);
    }
    Rect frame = new Rect(0, 0, WIDTH, 6 * LEADING);

    List<Rect> parted = new Gutters(ink).parted(List.of(frame));

    assertThat(parted).hasSize(18);
    assertPartsOf(List.of(frame), parted);
  }

  @Test
  void runningTextStaysWhole() {
    for (int i = 0; i < 8; i++) {
      for (int x = 20 + 7 * i % 30; x < 1100; x += 90) {
        word(i, x, x + 75);
      }
    }
    Rect frame = new Rect(0, 0, WIDTH, 8 * LEADING);

    assertThat(new Gutters(ink).parted(List.of(frame))).containsExactly(frame);
  }

  @Test
  void textAcrossColumnsIsNotCut() {
    List<Rect> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      if (i == 0) {
        words(i, 20, 700);
      } else {
        words(i, 20, 50, 150, 500);
      }
      rows.add(new Rect(0, i * LEADING, WIDTH, (i + 1) * LEADING));
    }

    List<Rect> parted = new Gutters(ink).parted(rows);

    assertThat(parted.getFirst()).isEqualTo(rows.getFirst());
    assertThat(parted).hasSize(19);
  }

  @Test
  void levelLinesOfOneLengthAreALadder() {
    List<Stroke> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(new Stroke(true, 100 + 60 * i, 150 + i, 1800 - i, 2, 100));
    }
    lines.add(new Stroke(true, 40, 600, 900, 2, 100));

    List<CellFinder.Ruled> ladders = Ladders.find(lines, 300);

    assertThat(ladders).hasSize(1);
    assertThat(ladders.getFirst().cells()).hasSize(5);
  }

  @Test
  void linesThatOthersCrossAreNoLadder() {
    List<Stroke> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(new Stroke(true, 100 + 60 * i, 150, 1800, 2, 100));
    }
    lines.add(new Stroke(false, 900, 90, 500, 2, 100));

    assertThat(Ladders.find(lines, 300)).isEmpty();
  }

  /** No part lies over another, and together they are as large as the whole. */
  private static void assertPartsOf(List<Rect> whole, List<Rect> parts) {
    for (Rect part : parts) {
      assertThat(parts.stream().filter(other -> other.overlap(part) > 0)).hasSize(1);
    }
    assertThat(area(parts)).isEqualTo(area(whole));
  }

  private static long area(List<Rect> rects) {
    return rects.stream().mapToLong(rect -> (long) rect.width() * rect.height()).sum();
  }

  private void words(int line, int... ends) {
    for (int i = 0; i < ends.length; i += 2) {
      word(line, ends[i], ends[i + 1]);
    }
  }

  private void word(int line, int left, int right) {
    for (int y = line * LEADING + 8; y < line * LEADING + 32; y++) {
      for (int x = left; x < right; x++) {
        ink.ink()[y * WIDTH + x] = true;
      }
    }
  }
}
