package org.vanthu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The sha-256 of a file that was refused, so that its record can be told from others. */
final class Fingerprint {

  private static final int BUFFER = 1 << 16;

  private final long most;

  /**
   * @param most bytes that are worth hashing
   */
  Fingerprint(long most) {
    this.most = most;
  }

  /** Empty when the file can't be read or is larger than is allowed. */
  Optional<String> of(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > most) {
        return Optional.empty();
      }
      return Optional.of(HexFormat.of().formatHex(digest(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest sha256 = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        sha256.update(buffer, 0, n);
      }
    }
    return sha256.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
