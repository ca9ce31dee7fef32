package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;

/**
 * A folder of documents with their truth in any of the forms that are known: our own beside each
 * document, a table of letters, ICDAR-2013, a folder of vbpl, marked texts.
 */
public final class GoldFolder {

  /** A document and what is to be found in it. */
  public record Entry(Path document, Truth truth) {}

  private GoldFolder() {}

  /**
   * The documents of a folder that have a truth, by name.
   *
   * @throws IOException when a truth can't be read
   */
  public static List<Entry> read(Path folder) throws IOException {
    if (Files.exists(folder.resolve(LettersTruth.FILE))) {
      return LettersTruth.read(folder).stream()
          .map(truth -> new Entry(folder.resolve(truth.file()), truth))
          .filter(entry -> Files.exists(entry.document()))
          .toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files(folder)) {
      truth(file).ifPresent(truth -> entries.add(new Entry(file, truth)));
    }
    return entries;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Predicate<Path> truth = file -> file.toString().endsWith(TruthJson.ENDING);
      return files.filter(Files::isRegularFile).filter(truth.negate()).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** The truth of one document; empty when it has none. */
  public static Optional<Truth> truth(Path document) throws IOException {
    String file = String.valueOf(document.getFileName());
    if (Files.exists(TruthJson.beside(document))) {
      return Optional.of(TruthJson.read(TruthJson.beside(document)));
    }
    int dot = file.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String name = file.substring(0, dot);
    Path home = Objects.requireNonNull(document.toAbsolutePath().getParent());
    if (file.endsWith(".txt") && Files.exists(SamplesTruth.gold(document))) {
      return Optional.of(SamplesTruth.read(document));
    }
    if (file.endsWith(".pdf") && Files.exists(home.resolve(name + "-str.xml"))) {
      return Optional.of(IcdarTruth.read(document));
    }
    if (file.endsWith(".pdf")
        && Files.exists(home.resolveSibling("truth").resolve(name + ".json"))) {
      return Optional.of(VbplTruth.read(document));
    }
    return Optional.empty();
  }
}
