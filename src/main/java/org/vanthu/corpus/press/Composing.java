package org.vanthu.corpus.press;

import java.io.IOException;
import java.io.OutputStream;
import org.vanthu.corpus.Composition;
import org.vanthu.truth.Truth;

/** Composes the paper of a seed; the same seed and wishes give the same paper. */
interface Composing {

  Composition compose(long seed, Asked asked) throws IOException;

  /** The same content as a Word file. */
  Truth word(long seed, Asked asked, OutputStream out) throws IOException;
}
