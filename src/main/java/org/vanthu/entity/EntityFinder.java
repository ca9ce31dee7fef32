package org.vanthu.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.entity.amount.AmountFinder;
import org.vanthu.entity.date.DateFinder;
import org.vanthu.entity.number.DocumentNumberFinder;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.province.ProvinceFinder;
import org.vanthu.entity.quantity.QuantityFinder;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.Value;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DocumentNumber;

/** Finds the mentions of a document: numbers, dates, amounts, provinces, percentages. */
public final class EntityFinder {

  private final DocumentNumberFinder numbers = new DocumentNumberFinder();
  private final ProvinceFinder provinces = new ProvinceFinder();

  /** All mentions by their start; mentions of one type never overlap. */
  public List<Mention> find(Document document, List<TableMeaning> tables) {
    CellMeanings cells = new CellMeanings(document, tables);
    List<Passage> passages =
        document.passages().stream()
            .map(span -> new Passage(document.text(), span, cells.isCell(span)))
            .toList();
    List<DocumentNumberFinder.Forms> forms = passages.stream().map(numbers::forms).toList();
    List<Found<DatePeriod>> dates = new ArrayList<>();
    List<Found<? extends Value>> found = new ArrayList<>();
    for (Passage passage : passages) {
      dates.addAll(new DateFinder(passage).find(cells.mayHoldYears(passage)));
      found.addAll(new AmountFinder(passage).find());
      found.addAll(new QuantityFinder(passage).find());
    }
    for (Passage passage : passages) {
      found.addAll(provinces.find(passage, dates, cells.isRowLabel(passage.span())));
    }
    found.addAll(cells.amounts(found));
    found.addAll(dates);
    found.addAll(numbers.weigh(forms, dates));
    MentionMaker maker = new MentionMaker(document, new OtherReadings(document, numbers));
    return found.stream()
        .filter(one -> !isBlank(one, document))
        .map(maker::mention)
        .sorted(Comparator.comparingInt(mention -> mention.span().start()))
        .toList();
  }

  /** A number that was left open where the text is as it was typed: nothing is there to be read. */
  private static boolean isBlank(Found<? extends Value> found, Document document) {
    return found.value() instanceof DocumentNumber number
        && number.canonical().isEmpty()
        && document.confidence(found.span()) == 1;
  }
}
