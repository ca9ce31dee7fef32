package org.vanthu.layout;

import java.util.Optional;
import org.vanthu.model.Box;

/** An upright strip without ink between two columns; x in points. */
record Gutter(double left, double right) {

  /** Points: a gutter that chunks narrow further than this is none. */
  static final double NARROWEST = 6;

  boolean hasLeft(Chunk chunk) {
    return chunk.box().right() <= left + 1e-6;
  }

  boolean hasRight(Chunk chunk) {
    return chunk.box().left() >= right - 1e-6;
  }

  /** The strip that is left when the box takes its place; empty when the box closes it. */
  Optional<Gutter> beside(Box box) {
    if (box.right() <= left || box.left() >= right) {
      return Optional.of(this);
    }
    Gutter after = new Gutter(Math.max(left, box.right()), right);
    Gutter before = new Gutter(left, Math.min(right, box.left()));
    Gutter wider = after.width() >= before.width() ? after : before;
    boolean crossing = box.left() < left && box.right() > right;
    return crossing || wider.width() < NARROWEST ? Optional.empty() : Optional.of(wider);
  }

  double width() {
    return right - left;
  }
}
