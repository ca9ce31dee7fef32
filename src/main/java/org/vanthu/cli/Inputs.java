package org.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command line names. */
final class Inputs {

  private Inputs() {}

  /** Files in the order given; a folder stands for all files in and below it, by name. */
  static List<Path> files(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /** The file's name without folders. */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(Inputs::visible).sorted().toList();
    }
  }

  private static boolean visible(Path file) {
    return !name(file).startsWith(".");
  }
}
