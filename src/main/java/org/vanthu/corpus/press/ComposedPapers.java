package org.vanthu.corpus.press;

import java.io.IOException;
import java.io.OutputStream;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.compose.Composer;
import org.vanthu.corpus.compose.Wishes;
import org.vanthu.truth.Truth;

/** Papers of every kind as the composer has them. */
record ComposedPapers(Composer composer) implements Composing {

  @Override
  public Composition compose(long seed, Asked asked) {
    return composer.compose(seed, wishes(asked));
  }

  @Override
  public Truth word(long seed, Asked asked, OutputStream out) throws IOException {
    return composer.write(seed, Wishes.any(), out);
  }

  private static Wishes wishes(Asked asked) {
    Wishes.Writing writing =
        switch (asked.slot()) {
          case PRINTED -> Wishes.Writing.PRINTED;
          case STAMPED -> Wishes.Writing.STAMPED;
          case HANDWRITTEN, HANDWRITTEN_ON_DOTS -> Wishes.Writing.HANDWRITTEN;
        };
    return Wishes.any()
        .written(writing)
        .stamped(asked.digital(), asked.incoming())
        .sealed(asked.seal());
  }
}
