package org.vanthu.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.format.Format;
import org.vanthu.record.format.Rendered;

/** Records as files of a folder; each is there whole or not at all. */
final class FolderOutput implements Output {

  private final Path folder;
  private final List<Format> formats;
  private final List<String> names;

  /**
   * @param files the input, whose names the output takes
   */
  FolderOutput(Path folder, List<Path> files, List<Format> formats) throws IOException {
    Files.createDirectories(folder);
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.names = OutputNames.of(folder, files, formats);
  }

  @Override
  public void write(int index, DocumentRecord record) throws IOException {
    for (Format format : formats) {
      for (Rendered rendered : format.render(record)) {
        place(names.get(index) + "." + rendered.ending(), rendered.bytes());
      }
    }
  }

  private void place(String name, byte[] bytes) throws IOException {
    Path unfinished = folder.resolve(".vanthu-" + UUID.randomUUID() + ".part");
    try {
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(unfinished, folder.resolve(name));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
