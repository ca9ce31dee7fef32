package org.vanthu.model;

import java.util.Arrays;

/**
 * Where the characters of a word begin and end along its direction of reading, in points: for a
 * word of n UTF-16 units n + 1 positions that never decrease. Along x for upright words (and,
 * mirrored, for those upside down), along y for words turned by 90 or 270 degrees.
 */
public final class Edges {

  private final float[] positions;

  private Edges(float[] positions) {
    this.positions = positions;
  }

  public static Edges of(float... positions) {
    for (int i = 1; i < positions.length; i++) {
      if (positions[i] < positions[i - 1]) {
        throw new IllegalArgumentException(
            "edges must not decrease: " + Arrays.toString(positions));
      }
    }
    return new Edges(positions.clone());
  }

  /** Edges of equally wide characters: the best guess where an engine gives only the word's box. */
  public static Edges even(double from, double to, int characters) {
    float[] positions = new float[characters + 1];
    for (int i = 0; i <= characters; i++) {
      positions[i] = (float) (from + (to - from) * i / Math.max(1, characters));
    }
    return new Edges(positions);
  }

  public int characters() {
    return positions.length - 1;
  }

  /** Position of the edge before character {@code index}; the last edge is at the word's length. */
  public double at(int index) {
    return positions[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edges edges && Arrays.equals(positions, edges.positions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(positions);
  }

  @Override
  public String toString() {
    return Arrays.toString(positions);
  }
}
