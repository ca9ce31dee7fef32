package org.vanthu.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Signature;
import org.vanthu.model.Signature.Changes;
import org.vanthu.model.Signature.Flaw;
import org.vanthu.model.Signature.Type;
import org.vanthu.model.Source;

/** Reads and judges the digital signatures of a file, in the order in which they were made. */
public final class SignatureReader {

  private static final String PDF = "application/pdf";

  /**
   * The signatures of a PDF file; none for any other. Never throws for what is wrong with the file:
   * a signature that can't be judged is listed as not valid, a file that does not open has none and
   * is refused by its reader.
   */
  public List<Signature> read(Source source) {
    if (!source.mediaType().equals(PDF) || !SignatureTrace.in(source.file())) {
      return List.of();
    }
    try {
      long length = Files.size(source.file());
      try (Revision whole = Revision.open(source.file(), length, source.password())) {
        return new SignedFile(source, length, whole.document()).signatures();
      }
    } catch (IOException unopened) {
      return List.of();
    } catch (RuntimeException | StackOverflowError knotted) {
      return List.of(unreadable());
    }
  }

  private static Signature unreadable() {
    return new Signature(
        Type.SIGNATURE,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Changes.UNKNOWN,
        List.of(Flaw.UNREADABLE),
        Optional.empty());
  }
}
