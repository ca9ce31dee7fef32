package org.vanthu.read.other;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vanthu.model.BlockKind;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Style;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.FlowBlock;
import org.vanthu.read.flow.FlowNode.FlowLine;
import org.vanthu.read.flow.LineCollector;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XHTML events to nodes: blocks at their edges, line breaks, list numbers, tables with spans, notes
 * after everything else. Scripts, styles and hidden elements leave nothing. Serves one document.
 */
final class FlowHandler extends DefaultHandler {

  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg");
  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "strong", "i", "em", "u", "s", "span", "font", "sub", "sup", "small", "big",
          "code", "abbr", "cite", "q", "ins", "mark", "label", "img", "input", "wbr", "tt", "time",
          "nobr", "acronym", "bdo", "kbd", "var", "samp", "strike", "meta", "link");
  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  /** A limit was met; carries the refusal through the parser. */
  static final class LimitException extends SAXException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised; exceptions are only so by inheritance
    private final RefusedException refused;

    LimitException(RefusedException refused) {
      super(refused);
      this.refused = refused;
    }

    RefusedException refused() {
      return refused;
    }
  }

  private final FlowBudget budget;
  private final boolean html;
  private final Deque<List<FlowNode>> open = new ArrayDeque<>();
  private final Deque<MarkupTable> tables = new ArrayDeque<>();
  private final Deque<LineCollector> suspended = new ArrayDeque<>();
  private final Deque<ListMark> lists = new ArrayDeque<>();
  private final List<FlowNode> notes = new ArrayList<>();
  private LineCollector lines = new LineCollector();
  private int silent;
  private int bold;
  private int italic;
  private int preformatted;
  private int raised;
  private int embedded;

  /**
   * @param html whether line ends and tabs are mere white space, as in HTML
   */
  FlowHandler(FlowBudget budget, boolean html) {
    this.budget = budget;
    this.html = html;
    open.push(new ArrayList<>());
  }

  /** All nodes in reading order, once the document has ended. */
  List<FlowNode> nodes() {
    endBlock();
    List<FlowNode> all = new ArrayList<>(open.getLast());
    all.addAll(notes);
    return all;
  }

  void skipEmbedded() {
    embedded++;
  }

  int embedded() {
    return embedded;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes said)
      throws SAXException {
    String name = local.toLowerCase(Locale.ROOT);
    try {
      budget.element();
    } catch (RefusedException beyond) {
      throw new LimitException(beyond);
    }
    if (silent > 0 || SILENT.contains(name) || isHidden(said)) {
      silent++;
      return;
    }
    bold += BOLD.contains(name) ? 1 : 0;
    italic += name.equals("i") || name.equals("em") ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    raised += name.equals("sup") ? 1 : 0;
    start(name, said);
  }

  private void start(String name, Attributes said) {
    switch (name) {
      case "br" -> lines.endLine();
      case "p" -> {
        if (isNote(said)) {
          suspended.push(lines);
          lines = new LineCollector();
        } else {
          endBlock();
        }
      }
      case "table" -> {
        endBlock();
        tables.push(new MarkupTable(said));
      }
      case "tr" -> inTable(MarkupTable::startRow);
      case "td", "th" -> startCell(name, said);
      case "thead" -> inTable(table -> table.head(true));
      case "tbody", "tfoot" -> inTable(table -> table.head(false));
      case "ol", "ul" -> {
        endBlock();
        lists.push(ListMark.of(name, said));
      }
      case "li" -> {
        endBlock();
        append(lists.isEmpty() ? "" : lists.peek().next(said));
      }
      case "input" -> append(isShown(said) ? said.getValue("value") : "");
      default -> {
        if (!INLINE.contains(name)) {
          endBlock();
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) throws SAXException {
    if (silent > 0) {
      silent--;
      return;
    }
    String name = local.toLowerCase(Locale.ROOT);
    try {
      end(name);
    } catch (RefusedException beyond) {
      throw new LimitException(beyond);
    }
    bold -= BOLD.contains(name) ? 1 : 0;
    italic -= name.equals("i") || name.equals("em") ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    raised -= name.equals("sup") ? 1 : 0;
  }

  private void end(String name) throws RefusedException {
    switch (name) {
      case "br" -> {}
      case "p" -> {
        if (suspended.isEmpty()) {
          endBlock();
        } else {
          endNote();
        }
      }
      case "td", "th" -> endCell();
      case "table" -> {
        endBlock();
        if (!tables.isEmpty()) {
          tables.pop().table(budget).ifPresent(open.element()::add);
        }
      }
      case "ol", "ul" -> {
        endBlock();
        lists.poll();
      }
      default -> {
        if (!INLINE.contains(name)) {
          endBlock();
        }
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (silent > 0) {
      return;
    }
    try {
      budget.characters(length);
    } catch (RefusedException beyond) {
      throw new LimitException(beyond);
    }
    String text = new String(characters, start, length);
    if (raised > 0
        && Character.isDigit(lines.last())
        && text.chars().allMatch(Character::isDigit)) {
      append("[" + text + "]");
    } else if (html && preformatted == 0) {
      collapsed(text);
    } else {
      String[] parts = text.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.endLine();
        }
        append(parts[i]);
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {}

  private void collapsed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    char last = lines.last();
    for (char c : text.toCharArray()) {
      char next = c == '\n' || c == '\r' || c == '\t' || c == '\f' ? ' ' : c;
      if (next != ' ' || last != ' ') {
        plain.append(next);
      }
      last = next;
    }
    append(plain.toString());
  }

  private void append(String text) {
    lines.append(text, new Style("", 0, bold > 0, italic > 0, 0));
  }

  private void startCell(String name, Attributes said) {
    endBlock();
    inTable(table -> table.startCell(name.equals("th"), said));
    open.push(new ArrayList<>());
  }

  private void endCell() {
    endBlock();
    if (open.size() > 1) {
      List<FlowNode> content = open.pop();
      inTable(table -> table.endCell(content));
    }
  }

  private void inTable(Consumer<MarkupTable> action) {
    if (!tables.isEmpty()) {
      action.accept(tables.peek());
    }
  }

  private void endBlock() {
    if (!lines.isEmpty()) {
      open.element().add(new FlowBlock(BlockKind.TEXT, lines.lines(), Optional.empty()));
      lines = new LineCollector();
    }
  }

  /** A note opens with its mark, which stays in brackets where the note was called. */
  private void endNote() {
    List<FlowLine> note = lines.lines();
    lines = suspended.pop();
    if (note.isEmpty()) {
      return;
    }
    List<FlowLine> marked = new ArrayList<>(note);
    String[] halves = note.getFirst().text().split(" ", 2);
    if (halves.length == 2 && halves[0].length() <= 4) {
      append("[" + halves[0] + "]");
      String text = "[" + halves[0] + "] " + halves[1].strip();
      marked.set(0, new FlowLine(text, note.getFirst().style()));
    }
    notes.add(new FlowBlock(BlockKind.FOOTNOTE, marked, Optional.empty()));
  }

  private static boolean isNote(Attributes said) {
    return "note".equals(said.getValue("class"));
  }

  private static boolean isHidden(Attributes said) {
    String style = String.valueOf(said.getValue("style")).replace(" ", "");
    return said.getValue("hidden") != null || style.contains("display:none");
  }

  private static boolean isShown(Attributes said) {
    String type = String.valueOf(said.getValue("type")).toLowerCase(Locale.ROOT);
    return said.getValue("value") != null
        && (type.equals("text") || type.equals("null") || type.equals("number"));
  }
}
