package org.vanthu.corpus.press;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.MovedTruth;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.Handwriting.Filled;
import org.vanthu.corpus.press.scan.Glyphs;
import org.vanthu.corpus.press.scan.Imprint;
import org.vanthu.corpus.press.scan.PageScanner;
import org.vanthu.corpus.press.scan.Raster;
import org.vanthu.corpus.press.scan.Turn;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;

/** Scans a composed paper page by page and moves its truth along. */
final class ScannedPaper {

  /** How far around the words of a rubber stamp its frame lies, in points. */
  private static final double FRAME = 8;

  private final Composition paper;
  private final ScanPlan plan;
  private final List<Added> added;
  private final Glyphs glyphs;
  private final Color rubber;
  private final Map<Integer, Turn> turns = new HashMap<>();
  private final Map<Integer, List<Filled>> filled = new HashMap<>();

  ScannedPaper(
      Composition paper, ScanPlan plan, List<Added> added, Handwriting hand, Glyphs glyphs) {
    this.paper = paper;
    this.plan = plan;
    this.added = List.copyOf(added);
    this.glyphs = glyphs;
    this.rubber = plan.rubber();
    for (Sheet sheet : paper.sheets()) {
      turns.put(sheet.number, plan.turn(sheet));
      filled.put(sheet.number, hand.fill(sheet));
    }
  }

  List<Sheet> sheets() {
    return paper.sheets();
  }

  /** A page's picture; pages count from 1. */
  Raster page(int number) {
    Sheet sheet = paper.sheets().get(number - 1);
    Sheet behind = paper.sheets().get(number % paper.sheets().size());
    List<Imprint> imprints = new ArrayList<>();
    imprints.add(new RubberStamp(stamped(sheet), glyphs, rubber));
    of(filled, number).forEach(word -> imprints.add(word.imprint()));
    added.stream().filter(a -> a.page() == number).map(Added::imprint).forEach(imprints::add);
    return new PageScanner(glyphs)
        .scan(
            printed(sheet),
            behind,
            turn(number),
            plan.conditions(sheet),
            imprints,
            plan.noise(sheet));
  }

  Turn turn(int page) {
    return of(turns, page);
  }

  /** The words of a digital signature's stamp, which no scanner saw: they came later. */
  List<Sheet.SetWord> signed(Sheet sheet) {
    List<Box> stamps = Signatures.boxes(paper.truth(), sheet.number);
    return sheet.words.stream()
        .filter(word -> word.ink() == Sheet.Ink.STAMPED)
        .filter(word -> stamps.stream().anyMatch(box -> box.containsCenterOf(word.box())))
        .toList();
  }

  /** What the printer put on the sheet. */
  private Sheet printed(Sheet sheet) {
    List<Sheet.SetWord> signed = signed(sheet);
    Sheet stamped = stamped(sheet);
    Sheet printed = new Sheet(sheet.number, sheet.width, sheet.height);
    sheet.words.stream()
        .filter(word -> !signed.contains(word) && !stamped.words.contains(word))
        .filter(word -> !Handwriting.writes(word))
        .forEach(printed.words::add);
    sheet.rulings.stream()
        .filter(ruling -> !stamped.rulings.contains(ruling))
        .forEach(printed.rulings::add);
    return printed;
  }

  /** Words and frame of the stamp of the office that received the paper. */
  private Sheet stamped(Sheet sheet) {
    Sheet stamped = new Sheet(sheet.number, sheet.width, sheet.height);
    List<Box> lines = Signatures.incoming(paper.truth(), sheet.number);
    if (lines.isEmpty()) {
      return stamped;
    }
    Box stamp = Box.around(lines).grown(FRAME);
    sheet.words.stream()
        .filter(word -> lines.stream().anyMatch(line -> line.containsCenterOf(word.box())))
        .forEach(stamped.words::add);
    sheet.rulings.stream()
        .filter(ruling ->
            ruling.horizontal()
                ? ruling.at() < stamp.bottom() && ruling.to() < stamp.right() + 60
                : ruling.to() < stamp.bottom())
        .forEach(stamped.rulings::add);
    return stamped;
  }

  /** The truth of the scan: boxes where the scan has them, pens' ink where the pen went. */
  Truth truth() {
    Truth moved = new MovedTruth(this::moved).of(Added.to(paper.truth(), added));
    List<PageTruth> pages = new ArrayList<>();
    for (PageTruth page : moved.pages()) {
      Turn turn = turn(page.number());
      boolean signed = !signed(paper.sheets().get(page.number() - 1)).isEmpty();
      pages.add(
          new PageTruth(
              page.number(),
              turn.pageWidth(),
              turn.pageHeight(),
              signed ? "MIXED" : "OCR",
              "OCR",
              plan.dotsPerInch()));
    }
    return Truths.withPages(moved, pages);
  }

  private Region moved(Region region) {
    Box box = region.box();
    for (Box stamp : Signatures.boxes(paper.truth(), region.page())) {
      if (stamp.containsCenterOf(box)) {
        return region;
      }
    }
    for (Filled word : of(filled, region.page())) {
      if (box.containsCenterOf(word.word().box())) {
        box = box.union(word.ink());
      }
    }
    return turn(region.page()).moved(new Region(region.page(), box));
  }

  private static <T> T of(Map<Integer, T> byPage, int page) {
    T found = byPage.get(page);
    if (found == null) {
      throw new IllegalArgumentException("no page " + page);
    }
    return found;
  }
}
