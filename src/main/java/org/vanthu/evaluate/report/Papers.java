package org.vanthu.evaluate.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.evaluate.gold.GoldFolder;
import tools.jackson.core.JacksonException;

/**
 * The documents of folders that have a truth, in any form that is known.
 *
 * @param papers by folder as given, then by name
 * @param problems truths that can't be used, as sentences that name the file
 */
public record Papers(List<Paper> papers, List<String> problems) {

  public Papers {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  /**
   * Looks into the folders and all below them.
   *
   * @throws IOException when a folder can't be listed
   */
  public static Papers in(List<Path> folders) throws IOException {
    List<Paper> papers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path root : folders) {
      String prefix = folders.size() > 1 ? slashed(root) + "/" : "";
      for (Path folder : below(root, Files::isDirectory)) {
        for (GoldFolder.Entry entry : entries(folder, problems)) {
          String name = prefix + slashed(root.relativize(entry.document()));
          papers.add(new Paper(name, entry.document(), entry.truth()));
        }
      }
    }
    return new Papers(papers, problems);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<Path> below(Path root, java.util.function.Predicate<Path> wanted)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(wanted).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Of the whole folder; one by one where a truth is broken, so that the others still count. */
  private static List<GoldFolder.Entry> entries(Path folder, List<String> problems)
      throws IOException {
    try {
      return GoldFolder.read(folder);
    } catch (IOException | RuntimeException broken) {
      return oneByOne(folder, problems);
    }
  }

  private static List<GoldFolder.Entry> oneByOne(Path folder, List<String> problems)
      throws IOException {
    List<GoldFolder.Entry> entries = new ArrayList<>();
    int before = problems.size();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try {
          GoldFolder.truth(file).map(t -> new GoldFolder.Entry(file, t)).ifPresent(entries::add);
        } catch (IOException | RuntimeException unusable) {
          problems.add(file + ": its truth is unusable: " + cause(unusable));
        }
      }
    }
    if (problems.size() == before) {
      problems.add(folder + ": its truth is unusable");
    }
    return entries;
  }

  private static String cause(Exception unusable) {
    return unusable instanceof JacksonException json
        ? json.getOriginalMessage()
        : String.valueOf(unusable.getMessage());
  }
}
