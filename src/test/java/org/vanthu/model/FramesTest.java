package org.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Ruling.Direction;

class FramesTest {

  @Test
  void twoLinesAndOneSideMakeAFrame() {
    assertThat(Frames.of(List.of(level(100, 50, 200), level(140, 52, 196), upright(50, 101, 139))))
        .containsExactly(new Box(50, 100, 200, 140));
  }

  @Test
  void linesWithoutAnySideOrOfDifferentLengthMakeNone() {
    assertThat(Frames.of(List.of(level(100, 50, 200), level(140, 50, 200)))).isEmpty();
    assertThat(Frames.of(List.of(level(100, 50, 200), level(140, 50, 110), upright(50, 100, 140))))
        .isEmpty();
  }

  @Test
  void linesAcrossAPageFrameNothing() {
    assertThat(Frames.of(List.of(level(100, 50, 545), level(140, 50, 545), upright(50, 100, 140))))
        .isEmpty();
  }

  @Test
  void pageFullOfShortLinesIsNotSearched() {
    List<Ruling> drawing = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      drawing.add(level(i / 7.0, 50, 200));
    }
    drawing.add(upright(50, 0, 800));
    assertThat(Frames.of(drawing)).isEmpty();
  }

  private static Ruling level(double at, double from, double to) {
    return new Ruling(Direction.HORIZONTAL, at, from, to, 1);
  }

  private static Ruling upright(double at, double from, double to) {
    return new Ruling(Direction.VERTICAL, at, from, to, 1);
  }
}
