package org.vanthu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one running service keeps everything: originals, page images and the embedded
 * database. It belongs to one program at a time and is readable by its owner alone.
 */
public final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final FileChannel channel;

  /**
   * @throws IllegalStateException when another running program holds the folder
   */
  public DataDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
    try {
      privateFolder(this.root);
      channel =
          FileChannel.open(
              this.root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            "The data directory %s is in use by another running service; stop it, or set vanthu.data to another folder."
                .formatted(this.root));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data directory " + this.root + " is not usable", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  public Path originals() {
    return folder("originals");
  }

  /** Uploads on their way in; on the same file system as the originals. */
  public Path incoming() {
    return folder("incoming");
  }

  /** Page images that can be drawn again at any time. */
  public Path pageImages() {
    return folder("pages");
  }

  public Path database() {
    return root.resolve("postgres");
  }

  public Path databasePrograms() {
    return folder("postgres-programs");
  }

  public Path databasePassword() {
    return root.resolve("postgres.password");
  }

  private Path folder(String name) {
    try {
      return privateFolder(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path privateFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      var owner = PosixFilePermissions.fromString("rwx------");
      return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
    }
    return Files.createDirectories(folder);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
