package org.vanthu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a {@link Document} front to back, so that offsets, lines, blocks, cells and ink can't
 * disagree. Text arrives in NFC. A builder serves one document.
 *
 * <pre>{@code
 * builder.openBlock(BlockKind.TEXT, Optional.empty());
 * builder.line(textLine);
 * builder.closeBlock();
 * builder.openTable(grid.rows(), grid.columns(), grid.headerRows());
 * builder.openCell(); builder.line(…); builder.closeCell(0, 0, 1, 1, CellRole.HEADER, areas);
 * builder.closeTable();
 * Document document = builder.build(pages, marks, failures);
 * }</pre>
 */
public final class DocumentBuilder {

  /**
   * Where one word runs over the end of a line: after the hyphen of "TT-BTC", and before closing
   * quotes and brackets that stand alone.
   */
  private static final Pattern CUT =
      Pattern.compile("[\\p{L}\\p{N}]-\\|[\\p{L}\\p{N}].*|[^|]{0,2}\\|[”’»\"')\\]}]+[.,;:]?");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Provenance.Ink> inks = new ArrayList<>();
  private final List<Provenance.Markup> markups = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int lineCount;
  private int blockStart = -1;
  private int cellStart = -1;
  private int tableStart = -1;
  private BlockKind kind = BlockKind.TEXT;
  private Optional<String> path = Optional.empty();
  private int rows;
  private int columns;
  private int headerRows;

  /** Where the next character will stand. */
  public int offset() {
    return text.length();
  }

  /** Text that belongs to no word: spaces, line ends, tabs. */
  public void gap(String characters) {
    text.append(characters);
  }

  public void openBlock(BlockKind blockKind, Optional<String> blockPath) {
    require(blockStart < 0 && cellStart < 0, "a block is open");
    blockStart = offset();
    kind = blockKind;
    path = blockPath;
  }

  public void closeBlock() {
    require(blockStart >= 0, "no block is open");
    Span span = new Span(blockStart, offset());
    blocks.add(new Block(kind, span, lines, path));
    lines = new ArrayList<>();
    blockStart = -1;
  }

  /**
   * A line of words from a page; a line end is put before it unless it is the first, or goes on in
   * a narrow cell with the word that was cut at the end of the line before.
   */
  public void line(TextLine line) {
    boolean first = offset() == Math.max(blockStart, cellStart);
    boolean cut = cellStart >= 0 && !first && CUT.matcher(seam(line)).matches();
    if (!first && !cut) {
      gap("\n");
    }
    int start = offset();
    for (Word word : line.words()) {
      if (offset() > start) {
        gap(" ");
      }
      inks.add(new Provenance.Ink(offset(), line.page(), lineCount, word));
      text.append(word.text());
    }
    Optional<Region> region = Optional.of(new Region(line.page(), line.box()));
    lines.add(new Line(new Span(start, offset()), region, mainStyle(line.words())));
    lineCount++;
  }

  /** The end of what is written and the first word of the next line, with a bar between. */
  private String seam(TextLine next) {
    return text.substring(Math.max(0, offset() - 2)) + "|" + next.words().getFirst().text();
  }

  /**
   * A line of marked-up text, exactly as it is, without a line end before it.
   *
   * @param linePath part and element it came from
   */
  public void markupLine(String characters, Style style, Optional<String> linePath) {
    int start = offset();
    text.append(characters);
    Span span = new Span(start, offset());
    lines.add(new Line(span, Optional.empty(), style));
    linePath.ifPresent(p -> markups.add(new Provenance.Markup(span, p)));
    lineCount++;
  }

  public void openTable(int rowCount, int columnCount, int headerRowCount) {
    require(tableStart < 0, "a table is open");
    tableStart = offset();
    rows = rowCount;
    columns = columnCount;
    headerRows = headerRowCount;
  }

  public void openCell() {
    require(tableStart >= 0 && cellStart < 0, "a cell needs an open table");
    cellStart = offset();
  }

  public void closeCell(
      int row, int column, int rowSpan, int columnSpan, CellRole role, List<Region> areas) {
    Span span = new Span(cellStart, offset());
    cells.add(new Cell(row, column, rowSpan, columnSpan, role, span, areas));
    lines = new ArrayList<>();
    cellStart = -1;
  }

  public void closeTable() {
    String id = "t" + (tables.size() + 1);
    List<Integer> pages =
        List.copyOf(
            cells.stream()
                .flatMap(cell -> cell.areas().stream())
                .map(Region::page)
                .collect(Collectors.toCollection(TreeSet::new)));
    tables.add(
        new Table(id, new Span(tableStart, offset()), rows, columns, headerRows, cells, pages));
    cells = new ArrayList<>();
    tableStart = -1;
  }

  /** The document of paged text; runs are told from the words' roads. */
  public Document build(List<PageInfo> pages, List<Mark> marks, List<Failure> failures) {
    runs.clear();
    inks.forEach(this::addToRuns);
    return finish(pages, marks, failures);
  }

  /** The document of marked-up or plain text: one run. */
  public Document buildMarkup(List<Failure> failures) {
    runs.clear();
    if (offset() > 0) {
      runs.add(new Run(new Span(0, offset()), Road.MARKUP, 1));
    }
    return finish(List.of(), List.of(), failures);
  }

  private Document finish(List<PageInfo> pages, List<Mark> marks, List<Failure> failures) {
    require(blockStart < 0 && cellStart < 0 && tableStart < 0, "something is still open");
    Provenance provenance = new Provenance(inks, markups);
    return new Document(pages, text.toString(), runs, blocks, tables, marks, failures, provenance);
  }

  private void addToRuns(Provenance.Ink ink) {
    Word word = ink.word();
    if (!runs.isEmpty() && runs.getLast().road() == word.road()) {
      Run last = runs.removeLast();
      int before = last.span().length();
      int now = ink.end() - last.span().start();
      double mean =
          (last.confidence() * before + word.confidence() * (now - before)) / Math.max(1, now);
      runs.add(new Run(new Span(last.span().start(), ink.end()), last.road(), Math.min(1, mean)));
    } else {
      runs.add(new Run(new Span(ink.start(), ink.end()), word.road(), word.confidence()));
    }
  }

  private static Style mainStyle(List<Word> words) {
    Map<String, Integer> weights = new TreeMap<>();
    words.forEach(w -> weights.merge(w.style().toString(), w.text().length(), Integer::sum));
    return words.stream()
        .map(Word::style)
        .max((a, b) -> Integer.compare(weight(weights, a), weight(weights, b)))
        .orElse(Style.PLAIN);
  }

  private static int weight(Map<String, Integer> weights, Style style) {
    return weights.getOrDefault(style.toString(), 0);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
