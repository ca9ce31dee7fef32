package org.vanthu.corpus.compose;

import java.io.IOException;
import java.util.List;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Ledger;
import org.vanthu.corpus.TrueTypeWidths;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.Typesetter;
import org.vanthu.corpus.Widths;
import org.vanthu.truth.Truth;
import org.vanthu.truth.Truth.Aspect;

/** Composes papers: the same seed and wishes make the same paper. May be used by many threads. */
public final class Composer {

  private static final List<Aspect> TELLS = List.of(Aspect.values());

  private final Widths widths;
  private final ScriptWriter writer;

  /**
   * @param widths of the typeface in which papers are set
   */
  public Composer(Widths widths) {
    this.widths = widths;
    writer = new ScriptWriter(new Grammar(), new Provinces());
  }

  /** Sets papers in a face as wide as Times; fails where its Debian package is missing. */
  public static Composer installed() throws IOException {
    return new Composer(new TrueTypeWidths(Typeface.TINOS));
  }

  /** A paper on sheets; its truth names a PDF of the set "composed". */
  public Composition compose(long seed, Wishes wishes) {
    Script script = writer.write(seed, wishes);
    Typesetter setter = new Typesetter(widths, new Ledger());
    new SheetSetter(setter, Faces.of(new Dice(seed).apart())).set(script);
    Truth truth = setter.ledger.truth(script.name() + ".pdf", made(script, seed), TELLS);
    return new Composition(script.name(), setter.sheets, truth);
  }

  private static Truth.Made made(Script script, long seed) {
    return new Truth.Made("composed", script.kind().abbreviation(), seed, script.traits());
  }
}
