package org.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

/** Lets a file in, or says why not. Memory doesn't grow with the file. */
public final class Intake {

  static final String STAGE = "intake";

  private static final int BUFFER = 1 << 16;

  private final Settings.Limits limits;
  private final TypeSniffer sniffer = new TypeSniffer();

  public Intake(Settings.Limits limits) {
    this.limits = limits;
  }

  /**
   * @param file where the bytes lie; they are read and never written
   * @param fileName the name it was submitted under
   * @throws RefusedException for what can't or must not be read
   */
  public Source receive(Path file, String fileName, Optional<String> password)
      throws RefusedException {
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw refused(FailureCode.NOT_READABLE, fileName);
      }
      checkSize(Files.size(file));
      String id = sha256(file);
      String type = sniffer.typeOf(file);
      if (Containers.zipped(type)) {
        Containers.check(file);
      }
      if (type.equals(TypeSniffer.PROTECTED_OFFICE) && password.isEmpty()) {
        throw refused(FailureCode.PASSWORD_NEEDED, "");
      }
      return new Source(id, baseName(fileName), type, file, password);
    } catch (IOException unreadable) {
      throw new RefusedException(
          Failure.ofFile(FailureCode.NOT_READABLE, STAGE, fileName), unreadable);
    }
  }

  private void checkSize(long size) throws RefusedException {
    if (size == 0) {
      throw refused(FailureCode.EMPTY_FILE, "");
    }
    if (size > limits.bytes()) {
      throw refused(FailureCode.TOO_LARGE, size + " of at most " + limits.bytes() + " bytes");
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The last part of a name, whatever separates its folders. */
  private static String baseName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  static RefusedException refused(FailureCode code, String detail) {
    return new RefusedException(Failure.ofFile(code, STAGE, detail));
  }
}
