package org.vanthu.corpus.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Typeface;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;

/** What holds of every composed paper. */
class ComposerTest {

  private static final int PAPERS = 90;

  /** Square points by which boxes may touch. */
  private static final double TOUCH = 1;

  private static final Wishes PLAIN = Wishes.any().followedBy(Wishes.Annex.NONE);

  private static Composer composer;
  private static List<Composition> papers;

  @BeforeAll
  static void compose() throws Exception {
    assumeTrue(Typeface.TINOS.installed(), "font missing: " + Typeface.TINOS.debianPackage());
    composer = Composer.installed();
    papers =
        LongStream.range(0, PAPERS).mapToObj(seed -> composer.compose(seed, wishes(seed))).toList();
  }

  private static Wishes wishes(long seed) {
    Wishes.Writing[] all = Wishes.Writing.values();
    return Wishes.any()
        .written(all[(int) (seed % all.length)])
        .stamped(seed % 5 == 0, seed % 7 == 0)
        .sealed(seed % 2 == 0);
  }

  @Test
  void sameSeedMakesTheSamePaper() {
    for (long seed = 0; seed < 20; seed++) {
      Composition again = composer.compose(seed, wishes(seed));
      Composition paper = papers.get((int) seed);
      assertThat(again.truth()).isEqualTo(paper.truth());
      for (int i = 0; i < paper.sheets().size(); i++) {
        assertThat(again.sheets().get(i).words).isEqualTo(paper.sheets().get(i).words);
        assertThat(again.sheets().get(i).rulings).isEqualTo(paper.sheets().get(i).rulings);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsComposedWithItsFields(Kind kind) {
    Truth truth = composer.compose(kind.ordinal(), Wishes.any().of(kind)).truth();
    assertThat(truth.fields()).containsKeys("issuer", "issuedOn", "kind", "place", "signerName");
    assertThat(truth.fields().getOrDefault("kind", List.of()))
        .singleElement()
        .satisfies(item -> assertThat(item.value()).isEqualTo(kind.title()));
    assertThat(truth.mentions()).isNotEmpty();
  }

  @Test
  void decreeHasTwentyNineKinds() {
    assertThat(Kind.byDecree()).hasSize(29).contains(Kind.RESOLUTION, Kind.OFFICIAL_MESSAGE);
  }

  @Test
  void wordFileOfTheSameSeedIsTheSameAndSaysWhatTheSheetsSay() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      ByteArrayOutputStream second = new ByteArrayOutputStream();
      Truth truth = composer.write(seed, wishes(seed), first);
      composer.write(seed, wishes(seed), second);
      assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
      assertThat(truth.pages()).isEmpty();
      assertThat(values(truth)).isEqualTo(values(papers.get((int) seed).truth()));
    }
  }

  private static List<String> values(Truth truth) {
    return truth.parts().stream()
        .flatMap(part -> part.fields().values().stream())
        .flatMap(List::stream)
        .map(item -> item.type() + " " + item.value())
        .sorted()
        .toList();
  }

  @Test
  void everyWordStandsOnItsPage() {
    for (Composition paper : papers) {
      List<PageTruth> pages = paper.truth().pages();
      for (WordTruth word : paper.truth().words()) {
        PageTruth page = pages.get(word.region().page() - 1);
        Box box = word.region().box();
        assertThat(box.left() >= 0 && box.right() <= page.width() && box.top() >= 0)
            .as(paper.name() + " " + word)
            .isTrue();
        assertThat(box.bottom()).as(paper.name() + " " + word).isLessThan(page.height());
      }
    }
  }

  @Test
  void noTwoWordsLieOverEachOther() {
    for (Composition paper : papers) {
      Map<Integer, List<WordTruth>> pages =
          paper.truth().words().stream().collect(Collectors.groupingBy(w -> w.region().page()));
      pages.values().forEach(words -> apart(paper.name(), words));
    }
  }

  private static void apart(String name, List<WordTruth> words) {
    for (int i = 0; i < words.size(); i++) {
      Box box = words.get(i).region().box();
      for (int j = 0; j < i; j++) {
        if (box.overlap(words.get(j).region().box()) > TOUCH) {
          throw new AssertionError(name + ": " + words.get(j) + " under " + words.get(i));
        }
      }
    }
  }

  @Test
  void everyMentionAndFieldQuotesTheWordsUnderItsRegions() {
    for (Composition paper : papers) {
      List<ItemTruth> items = new ArrayList<>(paper.truth().mentions());
      paper.truth().parts().forEach(part -> part.fields().values().forEach(items::addAll));
      for (ItemTruth item : items) {
        String under = under(paper.truth(), item.regions());
        String text = item.text().replaceAll("\\s", "");
        assertThat(under).as(paper.name() + " " + item).contains(text);
        assertThat(under.length() - text.length()).as(under + " " + item).isLessThan(20);
      }
    }
  }

  private static String under(Truth truth, List<Region> regions) {
    StringBuilder under = new StringBuilder();
    for (Region region : regions) {
      for (WordTruth word : truth.words()) {
        Box box = word.region().box();
        if (word.region().page() == region.page()
            && region.box().overlapX(box) > 0.1
            && region.box().overlapY(box) > 0.6 * box.height()) {
          under.append(word.text());
        }
      }
    }
    return under.toString();
  }

  @Test
  void daysAndNumbersOutsideOfMarksAreKnownTraps() {
    Pattern day = Pattern.compile("\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}\\b");
    for (Composition paper : papers) {
      String marked =
          paper.truth().mentions().stream().map(ItemTruth::text).collect(Collectors.joining("\n"));
      for (WordTruth word : paper.truth().words()) {
        Matcher found = day.matcher(word.text());
        if (found.find()) {
          assertThat(marked).as(paper.name()).contains(found.group());
        }
      }
    }
  }

  /** Of the sentences of 200 papers, fewer than one in ten was there before. */
  @Test
  void sentencesHardlyRepeat() {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> repeated = new HashMap<>();
    int sentences = 0;
    for (long seed = 1_000; seed < 1_200; seed++) {
      for (String sentence : sentences(composer.compose(seed, PLAIN).truth())) {
        sentences++;
        if (!seen.add(sentence)) {
          repeated.merge(sentence, 1, Integer::sum);
        }
      }
    }
    int again = repeated.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(sentences).isGreaterThan(2_000);
    assertThat(again).as(repeated.toString()).isLessThan(sentences / 10);
  }

  /** What stands between full stops, of twelve words and more, digits folded. */
  private static List<String> sentences(Truth truth) {
    String text = truth.words().stream().map(WordTruth::text).collect(Collectors.joining(" "));
    return Pattern.compile("[.;] ")
        .splitAsStream(text.replaceAll("\\d", "0"))
        .filter(sentence -> sentence.split(" ").length >= 12)
        .toList();
  }
}
