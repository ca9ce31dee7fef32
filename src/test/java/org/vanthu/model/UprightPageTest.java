package org.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.model.Ruling.Direction;

/** Pages that lie on their side or head are set upright, and what is found leads back. */
class UprightPageTest {

  private static final double WIDTH = 600;
  private static final double HEIGHT = 800;

  /**
   * A page whose words run in a direction, with the first word at its upright left upper corner.
   */
  private static Page lying(int rotation) {
    List<Word> words = new ArrayList<>();
    for (int line = 0; line < 10; line++) {
      words.add(word("thắng", 50, 60 + 20 * line, rotation));
      words.add(word("lợi", 100, 60 + 20 * line, rotation));
    }
    Box rule = place(new Box(50, 300, 350, 300), rotation);
    boolean level = rule.height() == 0;
    Ruling ruling =
        level
            ? new Ruling(Direction.HORIZONTAL, rule.top(), rule.left(), rule.right(), 1)
            : new Ruling(Direction.VERTICAL, rule.left(), rule.top(), rule.bottom(), 1);
    boolean across = rotation % 180 != 0;
    return new Page(
        1,
        across ? HEIGHT : WIDTH,
        across ? WIDTH : HEIGHT,
        Origin.OCR,
        "a scan",
        words,
        List.of(ruling),
        List.of(
            new Mark(Mark.Type.SEAL, new Region(1, place(new Box(300, 600, 400, 700), rotation)))));
  }

  private static Word word(String text, double left, double top, int rotation) {
    Box box = place(new Box(left, top, left + 10 * text.length(), top + 12), rotation);
    return Word.of(text, box, new Style("", 0, false, false, rotation), Road.OCR);
  }

  /** Where a box of the upright page lies when the page's words run in a direction. */
  private static Box place(Box box, int rotation) {
    return switch (rotation) {
      case 90 -> new Box(HEIGHT - box.bottom(), box.left(), HEIGHT - box.top(), box.right());
      case 180 ->
          new Box(
              WIDTH - box.right(), HEIGHT - box.bottom(), WIDTH - box.left(), HEIGHT - box.top());
      case 270 -> new Box(box.top(), WIDTH - box.right(), box.bottom(), WIDTH - box.left());
      default -> box;
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void everythingOnThePageTurnsAlong(int rotation) {
    assertThat(lying(rotation).upright())
        .usingRecursiveComparison()
        .ignoringFields("quarters")
        .isEqualTo(lying(0));
  }

  @Test
  void fewSidewaysWordsDontTurnAPage() {
    List<Word> words = new ArrayList<>(lying(0).words());
    words.add(word("một", 10, 10, 90));
    Page page = new Page(1, WIDTH, HEIGHT, Origin.OCR, "a scan", words, List.of(), List.of());
    assertThat(page.upright()).isSameAs(page);
    Page stamp =
        new Page(
            1,
            WIDTH,
            HEIGHT,
            Origin.OCR,
            "a scan",
            List.of(word("ĐẾN", 10, 10, 90)),
            List.of(),
            List.of());
    assertThat(stamp.upright()).isSameAs(stamp);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void whatIsFoundOnTheUprightPageIsToldOfThePageAsDisplayed(int rotation) {
    Page displayed = lying(rotation);
    Page upright = displayed.upright();
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    for (Word word : upright.words()) {
      builder.line(TextLine.of(1, List.of(word)));
    }
    builder.closeBlock();
    Document document =
        builder.build(List.of(PageInfo.of(upright)), upright.marks(), List.of()).displayed();
    PageInfo page = document.pages().getFirst();
    assertThat(page.width()).isEqualTo(displayed.width());
    assertThat(page.height()).isEqualTo(displayed.height());
    assertThat(document.marks()).isEqualTo(displayed.marks());
    for (int i = 0; i < displayed.words().size(); i++) {
      Line line = document.blocks().getFirst().lines().get(i);
      Word word = displayed.words().get(i);
      assertThat(line.region()).contains(new Region(1, word.box()));
      assertThat(line.style().rotation()).isEqualTo(rotation);
      Box letter =
          document
              .target(line.span().start() + 1, line.span().start() + 2)
              .regions()
              .getFirst()
              .box();
      Box expected = word.boxOf(1, 2);
      assertThat(letter.left()).isCloseTo(expected.left(), within(0.001));
      assertThat(letter.top()).isCloseTo(expected.top(), within(0.001));
    }
  }
}
