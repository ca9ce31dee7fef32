package org.vanthu.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Piece;
import org.vanthu.model.Region;
import org.vanthu.model.Target;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

/** Words with digits that stand on a page and in no piece of the text. */
final class LostDigits {

  private LostDigits() {}

  static List<Failure> of(List<PageLayout> pages, List<Piece> pieces) {
    Map<Integer, Map<Word, Integer>> written = new HashMap<>();
    pieces.stream()
        .flatMap(LostDigits::lines)
        .forEach(line -> {
          Map<Word, Integer> words = written.computeIfAbsent(line.page(), p -> new HashMap<>());
          line.words().forEach(word -> words.merge(word, 1, Integer::sum));
        });
    List<Failure> lost = new ArrayList<>();
    for (PageLayout page : pages) {
      int number = page.page().number();
      Map<Word, Integer> words = written.getOrDefault(number, Map.of());
      Map<Word, Integer> left = new HashMap<>(words);
      for (Word word : page.page().words()) {
        if (hasDigit(word) && left.merge(word, -1, Integer::sum) < 0 && !covered(word, words)) {
          lost.add(failure(number, word));
        }
      }
    }
    return lost;
  }

  static Stream<TextLine> lines(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> text.lines().stream();
      case Piece.Table table ->
          Stream.concat(
              table.grid().cells().stream().flatMap(cell -> cell.lines().stream()),
              table.dropped().stream().flatMap(dropped -> dropped.lines().stream()));
    };
  }

  private static boolean hasDigit(Word word) {
    return word.text().chars().anyMatch(Character::isDigit);
  }

  /** Whether pieces of the word were written in its place: a table divides words at its lines. */
  private static boolean covered(Word word, Map<Word, Integer> written) {
    StringBuilder digits = new StringBuilder();
    written.keySet().stream()
        .filter(w -> word.box().containsCenterOf(w.box()) && !w.equals(word))
        .sorted((a, b) -> Double.compare(a.box().left(), b.box().left()))
        .forEach(w -> w.text().chars().filter(Character::isDigit).forEach(digits::appendCodePoint));
    return digits.toString().equals(word.text().replaceAll("\\D", ""));
  }

  private static Failure failure(int page, Word word) {
    Target place =
        new Target(0, 0, List.of(new Region(page, word.box())), Optional.empty(), Optional.empty());
    return new Failure(
        FailureCode.DIGITS_LOST,
        OptionalInt.of(page),
        "layout",
        FailureCode.DIGITS_LOST.message() + " (“" + word.text() + "” on page " + page + ")",
        Optional.of(place));
  }
}
