package org.vanthu.entity;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Mention;
import org.vanthu.model.Style;
import org.vanthu.model.Value;

/** A text read as a document of one block, and what was found in it. */
record Read(Document document, List<Mention> mentions) {

  static Read text(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    builder.markupLine(text, Style.PLAIN, Optional.empty());
    builder.closeBlock();
    Document document = builder.buildMarkup(List.of());
    return new Read(document, new EntityFinder().find(document, List.of()));
  }

  List<Mention> of(Class<? extends Value> type) {
    return mentions.stream().filter(mention -> type.isInstance(mention.value())).toList();
  }

  /** All mentions of a type in the short notation of {@link #brief}. */
  static String brief(String text, Class<? extends Value> type) {
    Read read = text(text);
    return String.join(" + ", read.of(type).stream().map(mention -> read.brief(mention)).toList());
  }

  private String brief(Mention mention) {
    String text = mention.text(document).replaceAll("\\s+", " ");
    String doubt = mention.judged().confidence() < 0.8 ? " ?" : "";
    return "[" + text + "] " + brief(mention.value()) + doubt;
  }

  private static String brief(Value value) {
    return switch (value) {
      case Value.DatePeriod date -> {
        String from = date.from().map(Object::toString).orElse("…");
        String to = date.to().map(Object::toString).orElse("…");
        String role = date.role() == Value.DateRole.OTHER ? "" : " " + date.role();
        yield (from.equals(to) ? from : from + "/" + to)
            + " "
            + date.precision()
            + role
            + (date.inclusive() ? "" : " exclusive");
      }
      case Value.Amount amount ->
          (amount.vnd().isPresent() ? "" + amount.vnd().getAsLong() : "none")
              + (amount.approximate() ? " about" : "")
              + amount.per().map(p -> " per " + trimmed(p.count()) + " " + p.unit()).orElse("")
              + (amount.unitFrom() == Value.UnitSource.TEXT ? "" : " " + amount.unitFrom())
              + (amount.inWords() ? " words" : "");
      case Value.DocumentNumber number ->
          number.canonical().orElse("∅/" + number.symbol())
              + number.statedKind().map(kind -> " " + kind).orElse("")
              + number.issuedOn().map(day -> " " + day).orElse("");
      case Value.Province province ->
          province.code()
              + " "
              + province.name()
              + " "
              + province.role()
              + " "
              + province.today().code();
      default -> value.toString();
    };
  }

  private static String trimmed(double count) {
    return count == Math.rint(count) ? "" + (long) count : "" + count;
  }
}
