package org.vanthu.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Line;
import org.vanthu.model.Mark;
import org.vanthu.model.Receipt;
import org.vanthu.model.Span;

/** Reads the stamps of offices that received a paper, "ĐẾN Số: 2352 Ngày: 21/3/18". */
public final class ReceiptReader {

  private static final Pattern NUMBER = Pattern.compile("\\bso\\s?[:.]?\\s?(\\d{1,6})\\b");

  private static final Pattern DATE =
      Pattern.compile("\\bngay\\s?[:.]?\\s?((\\d{1,2})[/.-](\\d{1,2})[/.-]((?:20)?\\d\\d))\\b");

  /** Years of two digits are of this century. */
  private static final int CENTURY = 2000;

  /** The incoming stamps of a document, in the order of its marks. */
  public List<Receipt> read(Document document) {
    return document.marks().stream()
        .filter(mark -> mark.type() == Mark.Type.INCOMING_STAMP)
        .map(mark -> receipt(mark, document))
        .toList();
  }

  private static Receipt receipt(Mark mark, Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.STAMP && within(block, mark))
        .findFirst()
        .map(block -> receipt(mark, block.span(), new Texts(document)))
        .orElse(new Receipt(mark, Optional.empty(), Optional.empty()));
  }

  private static Receipt receipt(Mark mark, Span stamp, Texts texts) {
    String folded = Folded.of(stamp.of(texts.document().text()));
    Matcher number = NUMBER.matcher(folded);
    Matcher date = DATE.matcher(folded);
    return new Receipt(
        mark,
        number.find()
            ? Optional.of(number(texts.of(number.group(1), span(stamp, number)), texts.document()))
            : Optional.empty(),
        date.find() ? date(date, texts.of("", span(stamp, date))) : Optional.empty());
  }

  /** With what else its digits may say. */
  private static Field<String> number(Field<String> read, Document document) {
    List<Judged.Other<String>> others =
        document.provenance().inks(read.span()).stream()
            .flatMap(ink -> ink.word().alternatives().stream())
            .filter(other -> !other.text().isEmpty())
            .filter(other -> other.text().chars().allMatch(Character::isDigit))
            .map(other -> new Judged.Other<>(other.text(), other.text(), other.confidence()))
            .toList();
    Judged<String> judged = read.judged();
    return Field.printed(
        new Judged<>(judged.value(), judged.confidence(), judged.reasons(), others), read.span());
  }

  private static Span span(Span stamp, Matcher match) {
    return new Span(stamp.start() + match.start(1), stamp.start() + match.end(1));
  }

  /** Empty for a day that no calendar has. */
  private static Optional<Field<String>> date(Matcher date, Field<String> written) {
    int year = Integer.parseInt(date.group(4));
    try {
      LocalDate day =
          LocalDate.of(
              year < 100 ? CENTURY + year : year,
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(2)));
      Judged<String> read = written.judged();
      return Optional.of(
          Field.printed(
              new Judged<>(day.toString(), read.confidence(), read.reasons(), List.of()),
              written.span()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean within(Block block, Mark mark) {
    return block.lines().stream()
        .flatMap((Line line) -> line.region().stream())
        .anyMatch(ink ->
            ink.page() == mark.region().page() && mark.region().box().containsCenterOf(ink.box()));
  }
}
