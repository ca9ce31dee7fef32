package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeshesTest {

  private static final double[] XS = {0, 100, 400, 600};
  private static final double[] YS = {0, 100, 200, 300};

  @Test
  void mergedOrdinalBesideThreeRowsIsOneCell() {
    List<Stroke> lines = frame();
    lines.add(upright(100, 0, 300));
    lines.add(upright(400, 0, 300));
    lines.add(level(100, 100, 600));
    lines.add(level(200, 100, 600));
    assertThat(cells(lines)).hasSize(7).contains(new Rect(0, 0, 100, 300));
  }

  @Test
  void gapInAWallLetsNoTwoCellsRunTogetherRoundACorner() {
    List<Stroke> lines = frame();
    lines.add(upright(100, 0, 210));
    lines.add(upright(400, 0, 300));
    lines.add(level(100, 100, 600));
    lines.add(level(200, 100, 600));
    assertThat(cells(lines))
        .hasSize(7)
        .contains(new Rect(0, 0, 100, 300), new Rect(100, 200, 400, 300));
  }

  @Test
  void noCellLiesOverAnother() {
    List<Stroke> lines = frame();
    lines.add(upright(100, 0, 110));
    lines.add(upright(400, 190, 300));
    lines.add(level(100, 80, 600));
    lines.add(level(200, 0, 210));
    List<Rect> cells = cells(lines);
    long area = cells.stream().mapToLong(cell -> (long) cell.width() * cell.height()).sum();
    assertThat(area).isEqualTo(600 * 300);
    for (Rect one : cells) {
      assertThat(cells).filteredOn(other -> other.overlap(one) > 0).containsExactly(one);
    }
  }

  private static List<Rect> cells(List<Stroke> lines) {
    return new Meshes(lines, XS, YS, 4).cells();
  }

  private static List<Stroke> frame() {
    return new ArrayList<>(
        List.of(level(0, 0, 600), level(300, 0, 600), upright(0, 0, 300), upright(600, 0, 300)));
  }

  private static Stroke level(double at, int from, int to) {
    return new Stroke(true, at, from, to, 2, 180);
  }

  private static Stroke upright(double at, int from, int to) {
    return new Stroke(false, at, from, to, 2, 180);
  }
}
