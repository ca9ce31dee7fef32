package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vanthu.bench.peer.Engine;

/** Finds PDF documents and what is known of them. */
final class Materials {

  /** Fewer letters than this on a page, on average, and the file is a scan. */
  private static final int LETTERS_OF_A_PAGE = 40;

  private Materials() {}

  /**
   * @param places files, or folders of files
   * @return one for each folder and kind
   */
  static List<Material> of(List<Path> places) throws IOException {
    Map<String, List<Paper>> sets = new LinkedHashMap<>();
    for (Path file : files(places)) {
      Paper paper = paper(file);
      String name = name(file) + ", " + paper.kind().name().toLowerCase(Locale.ROOT);
      sets.computeIfAbsent(name, n -> new ArrayList<>()).add(paper);
    }
    return sets.entrySet().stream().map(e -> new Material(e.getKey(), e.getValue())).toList();
  }

  private static List<Path> files(List<Path> places) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> list = Files.list(place)) {
          list.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
        }
      } else {
        files.add(place);
      }
    }
    return files.stream().map(file -> file.toAbsolutePath().normalize()).distinct().toList();
  }

  /** The two innermost folders, without the one that holds all data. */
  static String name(Path file) {
    Path folder = file.getParent();
    Path outer = folder == null ? null : folder.getParent();
    if (folder == null || outer == null || outer.getFileName() == null) {
      return "files";
    }
    String last = String.valueOf(folder.getFileName());
    boolean alone = outer.endsWith("data") || last.equals("corpus");
    return alone ? last : outer.getFileName() + "/" + last;
  }

  private static Paper paper(Path file) throws IOException {
    String told = Shell.hear("pdfinfo", file.toString());
    int pages =
        told.lines()
            .filter(line -> line.startsWith("Pages:"))
            .map(line -> Integer.parseInt(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow(() -> new IOException("pdfinfo does not tell the pages of " + file));
    String text = Shell.hear("pdftotext", file.toString(), "-");
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    boolean scan = letters < (long) LETTERS_OF_A_PAGE * pages;
    Engine.Kind kind = scan ? Engine.Kind.SCANNED : Engine.Kind.DIGITAL;
    return new Paper(file, pages, kind, Truths.of(file));
  }
}
