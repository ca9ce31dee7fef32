package org.vanthu.corpus.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.corpus.Composition;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.PartTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;

/** A paper of which only the first page is kept, for pictures that hold one page. */
final class FirstPage {

  private FirstPage() {}

  /**
   * The first page and what is wholly on it. Where tables go on to later pages, the truth no longer
   * tells of tables, rows and findings.
   */
  static Composition of(Composition paper) {
    if (paper.sheets().size() == 1) {
      return paper;
    }
    Truth truth = paper.truth();
    boolean cut =
        truth.tables().stream()
            .anyMatch(table -> !onFirst(table.regions()) || table.regions().isEmpty());
    List<Truth.Aspect> tells =
        truth.tells().stream().filter(aspect -> !cut || !WHOLE_TABLES.contains(aspect)).toList();
    return new Composition(
        paper.name(),
        paper.sheets().subList(0, 1),
        new Truth(
            truth.file(),
            truth.made(),
            tells,
            truth.pages().subList(0, 1),
            truth.words().stream().filter(word -> word.region().page() == 1).toList(),
            truth.parts().stream()
                .filter(part -> part.pages().contains(1))
                .map(FirstPage::part)
                .toList(),
            items(truth.mentions()),
            truth.tables().stream().filter(table -> ofFirst(table, cut)).toList(),
            cut ? List.of() : truth.findings(),
            truth.marks().stream().filter(FirstPage::onFirst).toList()));
  }

  private static final List<Truth.Aspect> WHOLE_TABLES =
      List.of(Truth.Aspect.TABLES, Truth.Aspect.ROWS, Truth.Aspect.FINDINGS);

  private static boolean ofFirst(TableTruth table, boolean cut) {
    return !cut && onFirst(table.regions());
  }

  private static PartTruth part(PartTruth part) {
    Map<String, List<ItemTruth>> fields = new LinkedHashMap<>();
    part.fields()
        .forEach((name, items) -> {
          if (!items(items).isEmpty()) {
            fields.put(name, items(items));
          }
        });
    return new PartTruth(part.type(), List.of(1), fields);
  }

  private static List<ItemTruth> items(List<ItemTruth> items) {
    return items.stream().filter(item -> onFirst(item.regions())).toList();
  }

  private static boolean onFirst(MarkTruth mark) {
    return onFirst(mark.regions());
  }

  private static boolean onFirst(List<Region> regions) {
    return regions.stream().allMatch(region -> region.page() == 1);
  }
}
