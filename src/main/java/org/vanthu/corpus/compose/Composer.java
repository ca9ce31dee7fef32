package org.vanthu.corpus.compose;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

  private static final List<Aspect> WITHOUT_PAGES =
      List.of(Aspect.FIELDS, Aspect.MENTIONS, Aspect.TABLES, Aspect.ROWS, Aspect.FINDINGS);

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
    SheetSetter sheets = new SheetSetter(setter, widths, Faces.of(new Dice(seed).apart()));
    sheets.set(script);
    Truth truth =
        setter.ledger.truth(script.name() + ".pdf", made(script, seed, sheets.traits()), TELLS);
    return new Composition(script.name(), setter.sheets, truth);
  }

  /**
   * The same content as a Word file. Its truth has neither pages nor words: where it is found in a
   * text depends on how that text is put together.
   */
  public Truth write(long seed, Wishes wishes, OutputStream out) throws IOException {
    Script script = writer.write(seed, wishes);
    Ledger ledger = new Ledger();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      new WordWriter(document, ledger).write(script);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      steady(bytes.toByteArray(), out);
    }
    return ledger.truth(script.name() + ".docx", made(script, seed, List.of()), WITHOUT_PAGES);
  }

  /** The same archive without the time of its making. */
  private static void steady(byte[] archive, OutputStream out) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(2020, 3, 5, 0, 0));
        zip.putNextEntry(same);
        in.transferTo(zip);
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  private static Truth.Made made(Script script, long seed, List<String> more) {
    List<String> traits = new ArrayList<>(script.traits());
    traits.addAll(more);
    String kind = script.kind().abbreviation();
    return new Truth.Made("composed", kind, seed, traits.stream().distinct().toList());
  }
}
