package org.vanthu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;

/**
 * The submitted files, byte for byte, each under the sha-256 of its bytes. A file appears whole or
 * not at all, is on the disk before its name is, and is never written again.
 */
public final class Originals {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Path incoming;

  public Originals(DataDirectory directory) {
    folder = directory.originals();
    incoming = directory.incoming();
  }

  /** A stored file: its sha-256 in lower-case hexadecimal and its size. */
  public record Stored(String id, long bytes) {}

  /**
   * Stores a stream, hashing it on the way; memory does not grow with its length.
   *
   * @param limit of bytes
   * @throws RefusedException TOO_LARGE when there are more; nothing is kept then
   */
  public Stored store(InputStream bytes, long limit) throws IOException, RefusedException {
    Path arriving = Files.createTempFile(incoming, "upload-", ".part");
    try {
      Stored stored = receive(bytes, arriving, limit);
      keep(arriving, stored.id());
      return stored;
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  public Path file(String id) {
    if (!id.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a sha-256: " + id);
    }
    return shelf(id).resolve(id);
  }

  private Path shelf(String id) {
    return folder.resolve(id.substring(0, 2));
  }

  private static Stored receive(InputStream bytes, Path to, long limit)
      throws IOException, RefusedException {
    MessageDigest digest = sha256();
    long total = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        total += n;
        if (total > limit) {
          throw new RefusedException(
              Failure.ofFile(FailureCode.TOO_LARGE, "intake", "more than " + limit + " bytes"));
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    }
    return new Stored(HexFormat.of().formatHex(digest.digest()), total);
  }

  private void keep(Path arrived, String id) throws IOException {
    Path home = file(id);
    if (Files.exists(home)) {
      return;
    }
    sync(arrived, StandardOpenOption.WRITE);
    if (!arrived.toFile().setReadOnly()) {
      throw new IOException("an original can't be made read-only");
    }
    Path shelf = Files.createDirectories(shelf(id));
    move(arrived, home);
    sync(shelf, StandardOpenOption.READ);
    sync(folder, StandardOpenOption.READ);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new UncheckedIOException("the data directory spans file systems", e);
    }
  }

  private static void sync(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
