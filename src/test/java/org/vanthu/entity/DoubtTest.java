package org.vanthu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Alternative;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Edges;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.TextLine;
import org.vanthu.model.Value;
import org.vanthu.model.Word;

/** The doubt of words reaches the mentions that were read from them. */
class DoubtTest {

  private static final Box BOX = new Box(10, 10, 60, 20);

  @Test
  void otherReadingOfTheNumberIsAnAlternativeOfTheMention() {
    Mention mention =
        only(Value.DocumentNumber.class, sure("Số:"), doubtful("89/QĐ-UBND", "39/QĐ-UBND"));
    assertThat(mention.judged().confidence()).isLessThan(0.6);
    assertThat(mention.judged().reasons()).contains(Reason.READINGS_DISAGREE);
    assertThat(mention.judged().alternatives())
        .singleElement()
        .satisfies(other ->
            assertThat(((Value.DocumentNumber) other.value()).canonical()).contains("39/QĐ-UBND"));
  }

  @Test
  void otherReadingOfTheDayIsAnAlternativeOfTheDate() {
    Mention mention =
        only(
            Value.DatePeriod.class,
            sure("ngày"),
            doubtful("16", "18", "x6"),
            sure("tháng"),
            sure("01"),
            sure("năm"),
            sure("2025"));
    assertThat(mention.judged().alternatives())
        .extracting(other -> ((Value.DatePeriod) other.value()).from().orElseThrow().toString())
        .containsExactly("2025-01-18");
  }

  @Test
  void otherReadingOfAnAmountKeepsItsUnit() {
    Mention mention =
        only(Value.Amount.class, doubtful("3.000", "8.000"), sure("triệu"), sure("đồng,"));
    assertThat(mention.judged().alternatives())
        .extracting(other -> ((Value.Amount) other.value()).vnd().orElseThrow())
        .containsExactly(8_000_000_000L);
  }

  @Test
  void repairedSymbolKeepsItsRawReading() {
    Read read = Read.text("Tờ trình số 22/TTTr-STTTT");
    Mention mention = read.mentions().getFirst();
    assertThat(mention.judged().reasons()).contains(Reason.REPAIRED);
    assertThat(((Value.DocumentNumber) mention.judged().alternatives().getFirst().value()).symbol())
        .isEqualTo("TTTr-STTTT");
  }

  private static Mention only(Class<? extends Value> type, Word... words) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.line(TextLine.of(1, List.of(words)));
    builder.closeBlock();
    Document document = builder.build(List.of(), List.of(), List.of());
    List<Mention> mentions = new EntityFinder().find(document, List.of());
    return mentions.stream().filter(m -> type.isInstance(m.value())).findFirst().orElseThrow();
  }

  private static Word sure(String text) {
    return Word.of(text, BOX, Style.PLAIN, Road.OCR);
  }

  private static Word doubtful(String text, String... others) {
    return new Word(
        text,
        text,
        BOX,
        Edges.even(BOX.left(), BOX.right(), text.length()),
        Style.PLAIN,
        Road.OCR,
        0.55,
        Set.of(Reason.READINGS_DISAGREE),
        List.of(others).stream().map(other -> new Alternative(other, 0.4)).toList());
  }
}
