package org.vanthu.corpus.compose;

import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Paper;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;

/** How the parts of a paper are set; by the decree's annex I, with the freedom that it leaves. */
record Faces(Setting body, double between) {

  /** Two columns of the head: issuer on the left, motto on the right. */
  static final double SPLIT = 272;

  static final double HEAD_LEFT = 55;
  static final double HEAD_RIGHT = Paper.WIDTH - 32;

  static Faces of(Dice dice) {
    Setting body =
        new Setting(
            Face.REGULAR,
            dice.of(13.0, 13.5, 14.0, 14.0),
            Align.JUSTIFY,
            Paper.LEFT,
            Paper.WIDTH - Paper.RIGHT,
            dice.of(28.0, 36.0, 36.0),
            Ink.PRINT);
    return new Faces(body, dice.of(3.0, 6.0, 6.0, 8.0));
  }

  Setting centred() {
    return body.aligned(Align.CENTER).indented(0);
  }

  static Setting left() {
    return new Setting(Face.REGULAR, 13, Align.CENTER, HEAD_LEFT, SPLIT - 6, 0, Ink.PRINT);
  }

  static Setting right() {
    return new Setting(Face.BOLD, 13, Align.CENTER, SPLIT, HEAD_RIGHT, 0, Ink.PRINT);
  }

  static Setting stamp(double size, double from, double to) {
    return new Setting(Face.REGULAR, size, Align.LEFT, from, to, 0, Ink.STAMPED);
  }
}
