package org.vanthu.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vanthu.record.Extraction;
import org.vanthu.record.format.Format;
import org.vanthu.record.format.Rendered;

/** Records as files of a folder; each is there whole or not at all. */
final class FolderOutput implements Output {

  private final Path folder;
  private final List<Format> formats;
  private final List<String> names;
  private final Format.Opening opening;

  /**
   * @param files the input, whose names the output takes
   * @param opening for forms that show the pages
   */
  FolderOutput(Path folder, List<Path> files, List<Format> formats, Format.Opening opening)
      throws IOException {
    Files.createDirectories(folder);
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.opening = opening;
    this.names = OutputNames.of(folder, files, formats);
  }

  @Override
  public void write(int index, Extraction extraction) throws IOException {
    List<IOException> failed = new ArrayList<>();
    for (Format format : formats) {
      try {
        for (Rendered rendered : format.render(extraction, opening)) {
          place(names.get(index) + "." + rendered.ending(), rendered.bytes());
        }
      } catch (IOException lacking) {
        failed.add(lacking);
      }
    }
    if (!failed.isEmpty()) {
      throw new IOException(
          failed.stream().map(IOException::getMessage).collect(Collectors.joining("; ")),
          failed.getFirst());
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
