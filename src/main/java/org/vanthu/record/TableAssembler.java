package org.vanthu.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vanthu.model.Cell;
import org.vanthu.model.Span;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.Target;
import org.vanthu.model.Value;
import org.vanthu.record.RowRecord.NumberRecord;
import org.vanthu.record.TableRecord.CellRecord;

/** Makes the tables of the record, and what their rows say with links to the mentions. */
final class TableAssembler {

  private final TargetAssembler targets;
  private final PartFinder parts;
  private final Map<String, TableMeaning> meanings;
  private final NavigableMap<Integer, MentionRecord> numbers = new TreeMap<>();
  private final NavigableMap<Integer, MentionRecord> rowProvinces = new TreeMap<>();

  TableAssembler(
      TargetAssembler targets,
      PartFinder parts,
      List<TableMeaning> meanings,
      List<MentionRecord> mentions) {
    this.targets = targets;
    this.parts = parts;
    this.meanings =
        meanings.stream().collect(Collectors.toMap(TableMeaning::table, Function.identity()));
    mentions.forEach(this::index);
  }

  private void index(MentionRecord mention) {
    switch (mention.value()) {
      case Value.Amount v -> numbers.put(mention.target().start(), mention);
      case Value.Quantity v -> numbers.putIfAbsent(mention.target().start(), mention);
      case Value.Province v when v.role() == Value.ProvinceRole.ROW ->
          rowProvinces.put(mention.target().start(), mention);
      default -> {}
    }
  }

  TableRecord table(Table table) {
    Optional<TableMeaning> meaning = Optional.ofNullable(meanings.get(table.id()));
    return new TableRecord(
        table.id(),
        parts.idAt(table.span().start()),
        meaning.flatMap(TableMeaning::caption).map(targets::text),
        meaning.flatMap(TableMeaning::unit).map(TableMeaning.Unit::name),
        table.headerRows(),
        table.rowCount(),
        table.columnCount(),
        table.pages(),
        table.cells().stream().map(cell -> cell(table, cell)).toList());
  }

  private CellRecord cell(Table table, Cell cell) {
    return new CellRecord(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.role(),
        targets.text(cell.span()),
        targets.regions(cell.areas()),
        targets.of(cell.span(), new Target.CellPlace(table.id(), cell.row(), cell.column())));
  }

  List<RowRecord> rows(Table table) {
    TableMeaning meaning = meanings.get(table.id());
    if (meaning == null) {
      return List.of();
    }
    List<RowRecord> rows = new ArrayList<>();
    for (TableMeaning.Row row : meaning.rows()) {
      rows.add(
          new RowRecord(
              table.id(),
              row.row(),
              row.level(),
              row.parent(),
              Optional.of(row.ordinal()).filter(ordinal -> !ordinal.isEmpty()),
              row.label(),
              row.labelSpan().flatMap(this::province),
              row.values().stream().map(number -> number(meaning, number)).toList()));
    }
    return rows;
  }

  private NumberRecord number(TableMeaning meaning, TableMeaning.Number number) {
    return new NumberRecord(
        number.column(),
        meaning.columns().stream()
            .filter(column -> column.index() == number.column())
            .findFirst()
            .map(TableMeaning.Column::header)
            .orElse(List.of()),
        targets.text(number.span()),
        number.number(),
        number.unit().map(TableMeaning.Unit::name),
        number.vnd(),
        overlapping(numbers, number.span()).map(MentionRecord::id),
        targets.of(number.span()));
  }

  private Optional<String> province(Span label) {
    return overlapping(rowProvinces, label)
        .map(MentionRecord::value)
        .map(value -> ((Value.Province) value).code());
  }

  /** The first mention that a span touches; mentions of one kind don't overlap. */
  private static Optional<MentionRecord> overlapping(
      NavigableMap<Integer, MentionRecord> mentions, Span span) {
    Map.Entry<Integer, MentionRecord> before = mentions.floorEntry(span.start());
    if (before != null && before.getValue().target().end() > span.start()) {
      return Optional.of(before.getValue());
    }
    Map.Entry<Integer, MentionRecord> inside = mentions.higherEntry(span.start());
    return inside != null && inside.getKey() < span.end()
        ? Optional.of(inside.getValue())
        : Optional.empty();
  }
}
