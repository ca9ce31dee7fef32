package org.vanthu.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Mark;
import org.vanthu.model.Receipt;
import org.vanthu.model.Region;
import org.vanthu.model.Span;
import org.vanthu.model.Target;
import org.vanthu.record.FieldsRecord.FieldRecord;

/** Makes the marks of the record; a stamp whose words are in the text has them in its target. */
final class MarkAssembler {

  private final Document document;
  private final TargetAssembler targets;
  private final FieldsAssembler fields;
  private final Map<Mark, Receipt> receipts = new HashMap<>();

  MarkAssembler(Document document, TargetAssembler targets, List<Receipt> receipts) {
    this.document = document;
    this.targets = targets;
    fields = new FieldsAssembler(targets);
    receipts.forEach(receipt -> this.receipts.put(receipt.mark(), receipt));
  }

  List<MarkRecord> assemble() {
    return document.marks().stream().map(this::mark).toList();
  }

  private MarkRecord mark(Mark mark) {
    Span words = words(mark.region()).orElseGet(() -> emptyAt(mark.region().page()));
    Target target =
        new Target(
            words.start(), words.end(), List.of(mark.region()), Optional.empty(), Optional.empty());
    return new MarkRecord(mark.type(), fields(mark), targets.of(target));
  }

  /** What an incoming stamp says; nothing of other marks. */
  private Map<String, FieldRecord<String, String>> fields(Mark mark) {
    Map<String, FieldRecord<String, String>> said = new TreeMap<>();
    Optional<Receipt> receipt = Optional.ofNullable(receipts.get(mark));
    receipt.flatMap(Receipt::number).ifPresent(f -> said.put("number", fields.text(f)));
    receipt.flatMap(Receipt::date).ifPresent(f -> said.put("date", fields.text(f)));
    return said;
  }

  private Optional<Span> words(Region mark) {
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.STAMP && within(block, mark))
        .findFirst()
        .map(Block::span);
  }

  private static boolean within(Block block, Region mark) {
    return !block.lines().isEmpty()
        && block.lines().stream()
            .allMatch(line -> line.region().filter(ink -> holds(mark, ink)).isPresent());
  }

  private static boolean holds(Region mark, Region ink) {
    return mark.page() == ink.page() && mark.box().containsCenterOf(ink.box());
  }

  /** Where the page's text begins; the end of the text when it has none. */
  private Span emptyAt(int page) {
    int end = document.text().length();
    int start =
        document.provenance().inks(new Span(0, end)).stream()
            .filter(ink -> ink.page() == page)
            .mapToInt(ink -> ink.start())
            .min()
            .orElse(end);
    return new Span(start, start);
  }
}
