package org.vanthu.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.PartTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.WordTruth;

/** What is to be found in a paper, collected while it is set. Boxes are kept to 0.01 points. */
public final class Ledger {

  /** A part under way: its pages and fields so far. */
  private record OpenPart(String type, Set<Integer> pages, Map<String, List<ItemTruth>> fields) {}

  private final List<PageTruth> pages = new ArrayList<>();
  private final List<WordTruth> words = new ArrayList<>();
  private final List<OpenPart> parts = new ArrayList<>();
  private final List<ItemTruth> mentions = new ArrayList<>();
  private final List<TableTruth> tables = new ArrayList<>();
  private final List<FindingTruth> findings = new ArrayList<>();
  private final List<MarkTruth> marks = new ArrayList<>();

  /** A page of the paper, printed from its text. */
  public void page(int number, double width, double height) {
    pages.add(new PageTruth(number, width, height, "DIGITAL", "TEXT_LAYER", 0));
    touched(number);
  }

  /** From here on pages, words and fields belong to a new part: LETTER, APPENDIX or OTHER. */
  public void part(String type) {
    parts.add(new OpenPart(type, new TreeSet<>(), new LinkedHashMap<>()));
  }

  public void word(WordTruth word) {
    words.add(new WordTruth(word.text(), rounded(word.region()), word.line(), word.ink()));
    touched(word.region().page());
  }

  public void mention(ItemTruth item) {
    mentions.add(rounded(item));
  }

  /** A value of the open part's field that the item's type names. */
  public void field(ItemTruth item) {
    open().fields().computeIfAbsent(item.type(), name -> new ArrayList<>()).add(rounded(item));
  }

  public void table(TableTruth table) {
    tables.add(table);
  }

  public void finding(FindingTruth finding) {
    findings.add(finding);
  }

  public void mark(MarkTruth mark) {
    marks.add(new MarkTruth(mark.type(), mark.text(), rounded(mark.regions())));
  }

  /** Words so far, in the order in which they were set. */
  public List<WordTruth> words() {
    return List.copyOf(words);
  }

  /** What has been collected. */
  public Truth truth(String file, Truth.Made made, List<Truth.Aspect> tells) {
    List<PartTruth> closed =
        parts.stream()
            .map(part -> new PartTruth(part.type(), List.copyOf(part.pages()), part.fields()))
            .toList();
    return new Truth(file, made, tells, pages, words, closed, mentions, tables, findings, marks);
  }

  private OpenPart open() {
    if (parts.isEmpty()) {
      part("LETTER");
    }
    return parts.getLast();
  }

  private void touched(int page) {
    open().pages().add(page);
  }

  private static ItemTruth rounded(ItemTruth item) {
    return new ItemTruth(
        item.type(),
        item.text(),
        item.value(),
        item.handwritten(),
        item.start(),
        item.end(),
        rounded(item.regions()));
  }

  private static List<Region> rounded(List<Region> regions) {
    return regions.stream().map(Ledger::rounded).toList();
  }

  /** The region to 0.01 points, so that truth written twice is the same. */
  public static Region rounded(Region region) {
    Box box = region.box();
    return new Region(
        region.page(),
        new Box(round(box.left()), round(box.top()), round(box.right()), round(box.bottom())));
  }

  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
