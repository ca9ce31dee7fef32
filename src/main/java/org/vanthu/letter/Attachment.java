package org.vanthu.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Tells to which document an annex belongs: "(Kèm theo Quyết định số 15/QĐ-BNV ngày …)". */
final class Attachment {

  static final Pattern LEAD =
      Pattern.compile("^\\W{0,3}(?:ban hanh |gui )?(?:kem theo|dinh kem)\\b.*");

  /** The number still to be filled in: "số /QĐ-UBND". */
  private static final Pattern OPEN =
      Pattern.compile("so\\s*[:.]?\\s*[. …]*(/(?<symbol>[a-z][a-z\\d.&]*(?:-[a-z\\d.&]+)*))");

  private static final int MOST_LINES = 15;

  /** Characters from the lead to the end of the longest reference met. */
  private static final int LONGEST = 260;

  private Attachment() {}

  static Optional<Field<Value.DocumentNumber>> find(
      Document document, List<PaperLine> part, List<Mention> mentions) {
    return part.stream()
        .limit(MOST_LINES)
        .filter(line -> LEAD.matcher(line.folded()).matches())
        .findFirst()
        .flatMap(line -> at(document, line, mentions));
  }

  private static Optional<Field<Value.DocumentNumber>> at(
      Document document, PaperLine line, List<Mention> mentions) {
    Span reach = reach(document.text(), line);
    Optional<Field<Value.DocumentNumber>> open = open(document, reach);
    if (open.isPresent()) {
      return open;
    }
    for (Mention mention : mentions) {
      if (reach.contains(mention.span())
          && mention.value() instanceof Value.DocumentNumber number) {
        Judged<Value> judged = mention.judged();
        return Optional.of(
            Field.printed(
                new Judged<>(number, judged.confidence(), judged.reasons(), List.of()),
                mention.span()));
      }
    }
    return Optional.empty();
  }

  /** From the lead to the bracket that closes the reference, else to the end of its paragraph. */
  private static Span reach(String text, PaperLine line) {
    int start = line.span().start();
    int most = Math.min(text.length(), start + LONGEST);
    boolean bracketed = line.text().startsWith("(");
    int end = bracketed ? text.indexOf(')', start) : text.indexOf("\n\n", start);
    return new Span(start, end < 0 || end > most ? most : end);
  }

  private static Optional<Field<Value.DocumentNumber>> open(Document document, Span reach) {
    Matcher m = OPEN.matcher(Folded.of(reach.of(document.text())));
    if (!m.find()) {
      return Optional.empty();
    }
    Span span = new Span(reach.start() + m.start("symbol"), reach.start() + m.end("symbol"));
    Value.DocumentNumber value =
        new Value.DocumentNumber(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            span.of(document.text()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Reading reading = Reading.of(document, span).doubted(0.5, Reason.UNREAD);
    return Optional.of(
        Field.printed(
            new Judged<>(value, reading.confidence(), reading.reasons(), List.of()), span));
  }
}
