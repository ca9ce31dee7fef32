package org.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanthu.record.format.Format;

/** What the results of each input file are called, before the dot and the ending. */
final class OutputNames {

  private OutputNames() {}

  /**
   * The files' names in order; the second of the same name gets -2, the third -3. A name that would
   * lay a result over one of the input files is passed over, so that originals stay as they are.
   */
  static List<String> of(Path folder, List<Path> files, List<Format> formats) {
    Set<Path> originals =
        files.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      String base = Inputs.name(file);
      String name = base;
      for (int n = 2; !free(folder, name, formats, originals) || !taken.add(name); n++) {
        name = base + "-" + n;
      }
      names.add(name);
    }
    return names;
  }

  private static boolean free(Path folder, String name, List<Format> formats, Set<Path> originals) {
    return formats.stream()
        .map(format -> folder.resolve(name + "." + format.extension()))
        .noneMatch(path -> originals.contains(path.toAbsolutePath().normalize()));
  }
}
