package org.vanthu.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Source;

/**
 * The parts of a DOCX. Only parts within the package are ever opened; what it names outside is not.
 */
final class WordPackage implements AutoCloseable {

  private static final String MAIN = "/officeDocument";

  private final OPCPackage opened;
  private final PackagePart main;

  private WordPackage(OPCPackage opened, PackagePart main) {
    this.opened = opened;
    this.main = main;
  }

  /**
   * @throws RefusedException PASSWORD_NEEDED, PASSWORD_WRONG, BOMB or DAMAGED_FILE
   */
  static WordPackage open(Source source) throws RefusedException {
    OPCPackage opened = null;
    try {
      boolean encrypted = FileMagic.valueOf(source.file().toFile()) == FileMagic.OLE2;
      opened = encrypted ? decrypted(source) : plain(source);
      return new WordPackage(opened, mainPart(opened));
    } catch (IOException | OpenXML4JException | GeneralSecurityException | RuntimeException bad) {
      revert(opened);
      throw refusal(bad);
    } catch (RefusedException refused) {
      revert(opened);
      throw refused;
    }
  }

  private static void revert(@Nullable OPCPackage opened) {
    if (opened != null) {
      opened.revert();
    }
  }

  /** The failure that a broken or hostile package ends in. */
  static RefusedException refusal(Throwable cause) {
    String detail = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).contains("Zip bomb")) {
        return new RefusedException(Failure.ofFile(FailureCode.BOMB, "read", ""), cause);
      }
    }
    return new RefusedException(Failure.ofFile(FailureCode.DAMAGED_FILE, "read", detail), cause);
  }

  PackagePart main() {
    return main;
  }

  /** The parts that the main one refers to by a kind of relation ("styles"), by name. */
  List<PackagePart> parts(String kind) throws RefusedException {
    List<PackagePart> parts = new ArrayList<>();
    try {
      for (PackageRelationship relation : main.getRelationships()) {
        boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
        if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
          parts.add(main.getRelatedPart(relation));
        }
      }
    } catch (OpenXML4JException | RuntimeException bad) {
      throw refusal(bad);
    }
    parts.sort(Comparator.comparing(part -> part.getPartName().getName()));
    return parts;
  }

  Optional<PackagePart> part(String kind) throws RefusedException {
    return parts(kind).stream().findFirst();
  }

  private static PackagePart mainPart(OPCPackage opened)
      throws OpenXML4JException, RefusedException {
    for (PackageRelationship relation : opened.getRelationships()) {
      boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
      if (inside && relation.getRelationshipType().endsWith(MAIN)) {
        PackagePart part = opened.getPart(relation);
        if (part != null && !isWord(part.getContentType())) {
          throw new RefusedException(
              Failure.ofFile(FailureCode.UNSUPPORTED_TYPE, "read", part.getContentType()));
        }
        if (part != null) {
          return part;
        }
      }
    }
    throw new IllegalArgumentException("the package has no main part");
  }

  /** POI itself would read what is left of a file cut short, without a word of what is missing. */
  private static OPCPackage plain(Source source) throws IOException, OpenXML4JException {
    try (ZipFile whole = new ZipFile(source.file().toFile())) {
      if (whole.size() == 0) {
        throw new ZipException("the package has no parts");
      }
    }
    return OPCPackage.open(source.file().toFile(), PackageAccess.READ);
  }

  private static boolean isWord(String type) {
    return type.contains("wordprocessingml") || type.contains("ms-word");
  }

  private static OPCPackage decrypted(Source source)
      throws IOException, OpenXML4JException, GeneralSecurityException, RefusedException {
    try (POIFSFileSystem container = new POIFSFileSystem(source.file().toFile(), true)) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
      String password = source.password().orElse(Decryptor.DEFAULT_PASSWORD);
      if (!decryptor.verifyPassword(password)) {
        FailureCode code =
            source.password().isPresent()
                ? FailureCode.PASSWORD_WRONG
                : FailureCode.PASSWORD_NEEDED;
        throw new RefusedException(Failure.ofFile(code, "read", ""));
      }
      try (InputStream plain = decryptor.getDataStream(container)) {
        return OPCPackage.open(plain);
      }
    }
  }

  @Override
  public void close() {
    opened.revert();
  }
}
