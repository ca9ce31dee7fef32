package org.vanthu.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.TableMeaning.Number;

/** Puts a row together while its cells are read from left to right. */
final class RowBuilder {

  /** Characters of a text in the column of ordinals that names nothing by itself. */
  private static final int SHORTEST_NAME = 5;

  private Optional<Ordinal> ordinal = Optional.empty();
  private Optional<CellText> label = Optional.empty();
  private Optional<CellText> group = Optional.empty();
  private final List<Number> values = new ArrayList<>();

  /** What stands in a column of ordinals: an ordinal, or the name of the row. */
  void ordinal(Optional<Ordinal> read, Optional<CellText> text) {
    ordinal = read.or(() -> ordinal);
    Optional<CellText> name = text.filter(t -> read.isEmpty());
    if (name.map(t -> t.text().length()).orElse(0) >= SHORTEST_NAME) {
      label = label.or(() -> name);
    } else {
      group = group.or(() -> name);
    }
  }

  void label(CellText text) {
    label = label.or(() -> Optional.of(text));
  }

  /** A text left of the labels, which names the row where the label is blank. */
  void group(CellText text) {
    group = Optional.of(text);
  }

  void value(Number number) {
    values.add(number);
  }

  RowReader.Raw row(int row) {
    Optional<CellText> name = label.or(() -> group);
    return new RowReader.Raw(
        row,
        ordinal,
        ordinal.map(Ordinal::text).orElse(""),
        name.map(CellText::text).orElse(""),
        name.map(CellText::span),
        name.map(CellText::bold).orElse(false),
        values);
  }
}
