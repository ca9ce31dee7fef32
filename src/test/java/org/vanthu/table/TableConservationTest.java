package org.vanthu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Failure;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.PageLayout;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

class TableConservationTest {

  private static final Pattern NUMBER = Pattern.compile("\\d{5}");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyNumberInATablesAreaIsInACellOrInTheTextOrReported(long seed) {
    Random random = new Random(seed);
    List<PageLayout> layouts = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (int number = 1; number <= 3; number++) {
      Page page = page(number, random, numbers);
      layouts.add(new PageArranger().arrange(page, new TableFinder().find(page)));
    }
    Document document = new TextComposer().compose(new TableJoiner().join(layouts), List.of());
    Set<String> told = numbers(document.text());
    for (Failure failure : document.failures()) {
      told.addAll(numbers(failure.message()));
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(document.tables()).isNotEmpty();
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  /** A table with numbers strewn over it: in cells, over lines, turned, outside of its borders. */
  private static Page page(int number, Random random, Set<String> numbers) {
    DrawnTable table =
        new DrawnTable(random, 3 + random.nextInt(8), 3 + random.nextInt(5), true)
            .ruled(random, 1, random.nextBoolean())
            .written(random);
    List<Word> words = new ArrayList<>(table.words);
    double width = table.xs[table.xs.length - 1] + 40;
    double height = table.ys[table.ys.length - 1] + 40;
    for (int i = 0; i < 60; i++) {
      String text = String.valueOf(10_000 * number + random.nextInt(10_000));
      if (numbers.add(text)) {
        double x = 20 + random.nextDouble() * (width - 40);
        double y = 20 + random.nextDouble() * (height - 20);
        boolean turned = random.nextInt(8) == 0;
        Box box = turned ? new Box(x, y, x + 9, y + 22) : new Box(x, y, x + 22, y + 9);
        Style style = new Style("", 9, false, false, turned ? 90 : 0);
        words.add(Word.of(text, box, style, Road.TEXT_LAYER));
      }
    }
    return new Page(number, 1400, 1400, Origin.DIGITAL, "drawn", words, table.rulings, List.of());
  }
}
