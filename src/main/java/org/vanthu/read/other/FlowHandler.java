package org.vanthu.read.other;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
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
  private final FlowBudget budget;
  private final MarkupText text;
  private final Deque<List<FlowNode>> open = new ArrayDeque<>();
  private final Deque<MarkupTable> tables = new ArrayDeque<>();
  private final Deque<ListMark> lists = new ArrayDeque<>();
  private final List<FlowNode> notes = new ArrayList<>();
  private int silent;
  private int embedded;

  /**
   * @param html whether line ends and tabs are mere white space, as in HTML
   */
  FlowHandler(FlowBudget budget, boolean html) {
    this.budget = budget;
    this.text = new MarkupText(html);
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
    text.enter(name);
    start(name, said);
  }

  private void start(String name, Attributes said) {
    switch (name) {
      case "br" -> text.endLine();
      case "p" -> {
        if (isNote(said)) {
          text.startNote();
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
        text.append(lists.isEmpty() ? "" : lists.peek().next(said));
      }
      case "input" -> text.append(isShown(said) ? said.getValue("value") : "");
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
    text.leave(name);
  }

  private void end(String name) throws RefusedException {
    switch (name) {
      case "br" -> {}
      case "p" -> {
        if (text.inNote()) {
          text.endNote().ifPresent(notes::add);
        } else {
          endBlock();
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
    text.read(new String(characters, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {}

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
    text.endBlock().ifPresent(open.element()::add);
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
