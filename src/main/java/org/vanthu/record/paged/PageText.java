package org.vanthu.record.paged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.PageInfo;
import org.vanthu.model.Provenance.Ink;
import org.vanthu.model.Span;
import org.vanthu.model.Table;
import org.vanthu.model.Word;

/** The text that stands on one page, in reading order: areas of lines of words. */
record PageText(PageInfo page, List<Area> areas) {

  /** What an area is. */
  enum Kind {
    TEXT,
    TABLE,
    /** What runs along at the head of pages. */
    HEADER,
    /** What runs along at their foot. */
    FOOTER
  }

  /** A block, or the part of a table that stands on the page. */
  record Area(Kind kind, List<Line> lines) {

    Box box() {
      return Box.around(lines.stream().map(Line::box).toList());
    }
  }

  /** Words of one line of the canonical text. */
  record Line(List<Word> words) {

    Box box() {
      return Box.around(words.stream().map(Word::box).toList());
    }
  }

  private record Stretch(Kind kind, boolean furniture, Span span) {}

  PageText {
    areas = List.copyOf(areas);
  }

  /** All pages of a document, also those without text; none for a document without pages. */
  static List<PageText> of(Document document) {
    Map<Integer, List<Area>> areas = new LinkedHashMap<>();
    document.pages().forEach(page -> areas.put(page.number(), new ArrayList<>()));
    stretches(document).forEach(stretch -> place(document, stretch, areas));
    return document.pages().stream()
        .map(page -> new PageText(page, areas.getOrDefault(page.number(), List.of())))
        .toList();
  }

  private static List<Stretch> stretches(Document document) {
    Stream<Stretch> blocks =
        document.blocks().stream()
            .map(b -> new Stretch(Kind.TEXT, b.kind() == BlockKind.FURNITURE, b.span()));
    Stream<Stretch> tables =
        document.tables().stream().map(Table::span).map(s -> new Stretch(Kind.TABLE, false, s));
    return Stream.concat(blocks, tables)
        .sorted(Comparator.comparingInt(stretch -> stretch.span().start()))
        .toList();
  }

  private static void place(Document document, Stretch stretch, Map<Integer, List<Area>> areas) {
    Map<Integer, Map<Integer, List<Word>>> pages = new LinkedHashMap<>();
    for (Ink ink : document.provenance().inks(stretch.span())) {
      pages
          .computeIfAbsent(ink.page(), page -> new LinkedHashMap<>())
          .computeIfAbsent(ink.line(), line -> new ArrayList<>())
          .add(ink.word());
    }
    pages.forEach((page, lines) ->
        areas
            .computeIfAbsent(page, none -> new ArrayList<>())
            .add(area(document, stretch, page, lines.values().stream().map(Line::new).toList())));
  }

  private static Area area(Document document, Stretch stretch, int page, List<Line> lines) {
    Area area = new Area(stretch.kind(), lines);
    if (!stretch.furniture()) {
      return area;
    }
    double middle = document.pages().get(page - 1).height() / 2;
    return new Area(area.box().centerY() < middle ? Kind.HEADER : Kind.FOOTER, lines);
  }
}
