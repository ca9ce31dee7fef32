package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.vanthu.model.Box;
import org.vanthu.model.Region;

/** What is to be found in a paper, collected while it is typeset. */
final class Gold {

  /** A mention or a field's value with its ink. */
  record Item(String type, String text, String value, List<Region> regions) {

    Item moved(UnaryOperator<Region> move) {
      return new Item(type, text, value, regions.stream().map(move).toList());
    }
  }

  /** A word as it stands on its page. */
  record WordItem(String text, Region region) {}

  /** A cell of a table, its text's lines joined by spaces. */
  record CellItem(int row, int column, int rowSpan, int columnSpan, String text) {}

  /** What a body row means: level, label and amounts in đồng by column. */
  record RowItem(int row, int level, String label, Map<Integer, Long> vnd) {}

  /** A table over all its pages. */
  record TableItem(
      int rows, int columns, int headerRows, List<CellItem> cells, List<RowItem> meaning) {}

  /** A check's outcome that must be reported. */
  record FindingItem(String code, String outcome, long stated) {}

  final List<WordItem> words = new ArrayList<>();
  final List<Item> mentions = new ArrayList<>();
  final Map<String, List<Item>> fields = new TreeMap<>();
  final List<TableItem> tables = new ArrayList<>();
  final List<FindingItem> findings = new ArrayList<>();
  int pages;

  void field(Item item) {
    fields.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item);
  }

  /** The same truth after the paper went through a transformation of its pages. */
  Gold moved(UnaryOperator<Region> move) {
    Gold moved = new Gold();
    words.forEach(w -> moved.words.add(new WordItem(w.text(), move.apply(w.region()))));
    mentions.forEach(item -> moved.mentions.add(item.moved(move)));
    fields.values().forEach(items -> items.forEach(item -> moved.field(item.moved(move))));
    moved.tables.addAll(tables);
    moved.findings.addAll(findings);
    moved.pages = pages;
    return moved;
  }

  /** The same truth for a form of the paper that has no pages. */
  Gold withoutPages() {
    Gold flat = new Gold();
    mentions.forEach(i -> flat.mentions.add(new Item(i.type(), i.text(), i.value(), List.of())));
    fields.values().stream()
        .flatMap(List::stream)
        .forEach(i -> flat.field(new Item(i.type(), i.text(), i.value(), List.of())));
    flat.tables.addAll(tables);
    flat.findings.addAll(findings);
    return flat;
  }

  static List<Double> rounded(Box box) {
    return List.of(round(box.left()), round(box.top()), round(box.right()), round(box.bottom()));
  }

  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
