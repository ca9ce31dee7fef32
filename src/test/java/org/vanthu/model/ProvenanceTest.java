package org.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final Word FIRST = word("Số:", 10, 100, 30);
  private static final Word SECOND = word("15/QĐ-BNV", 35, 100, 90);
  private static final Word BELOW = word("Hà", 10, 120, 30);

  @Test
  void targetHasOneBoxForEachLine() {
    Document document = document();
    Target target = document.target(0, document.text().length());
    assertThat(target.regions())
        .containsExactly(
            new Region(1, new Box(10, 90, 90, 100)), new Region(1, new Box(10, 110, 30, 120)));
  }

  @Test
  void boxIsCutAtTheFirstAndLastLetterOfTheTarget() {
    Document document = document();
    int at = document.text().indexOf("QĐ");
    Box cut = document.target(at, at + 2).regions().getFirst().box();
    assertThat(cut.left()).isBetween(35 + 55 * 3 / 9.0 - 0.1, 35 + 55 * 3 / 9.0 + 0.1);
    assertThat(cut.right()).isBetween(35 + 55 * 5 / 9.0 - 0.1, 35 + 55 * 5 / 9.0 + 0.1);
  }

  @Test
  void textOfLinesAndCellsIsThatAtTheirSpans() {
    Document document = document();
    assertThat(document.blocks().getFirst().lines())
        .extracting(line -> line.text(document))
        .containsExactly("Số: 15/QĐ-BNV", "Hà");
    assertThat(document.blocks().getFirst().text(document)).isEqualTo("Số: 15/QĐ-BNV\nHà");
  }

  @Test
  void gapsBetweenWordsComeFromNowhere() {
    Document document = document();
    int space = document.text().indexOf(' ');
    assertThat(document.target(space, space + 1).regions()).isEmpty();
    assertThat(document.confidence(new Span(space, space + 1))).isEqualTo(1);
  }

  @Test
  void lettersOfTurnedWordsStandAlongTheirDirection() {
    Style up = new Style("Times", 10, false, false, 270);
    Word turned = Word.of("abcd", new Box(0, 0, 10, 40), up, Road.TEXT_LAYER);
    assertThat(turned.boxOf(0, 1)).isEqualTo(new Box(0, 30, 10, 40));
    Style down = new Style("Times", 10, false, false, 90);
    Word other = Word.of("abcd", new Box(0, 0, 10, 40), down, Road.TEXT_LAYER);
    assertThat(other.boxOf(0, 1)).isEqualTo(new Box(0, 0, 10, 10));
  }

  @Test
  void boxIsNeverInsideOut() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(2, 0, 1, 1));
    assertThat(new Box(0, 0, 4, 2).grown(-3)).isEqualTo(new Box(2, 1, 2, 1));
  }

  private static Document document() {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.line(TextLine.of(1, List.of(FIRST, SECOND)));
    builder.line(TextLine.of(1, List.of(BELOW)));
    builder.closeBlock();
    return builder.build(List.of(), List.of(), List.of());
  }

  private static Word word(String text, double left, double bottom, double right) {
    Box box = new Box(left, bottom - 10, right, bottom);
    return Word.of(text, box, new Style("Times", 10, false, false, 0), Road.TEXT_LAYER);
  }
}
