package org.vanthu.read.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowBudget;

/**
 * Walks one XML part of a package from front to back and always knows the path of the element it
 * stands in. Document types and entities are not read. Names are local ones for WordprocessingML
 * (transitional and strict alike), with "m:", "a:" or "mc:" for mathematics, drawings and markup
 * compatibility, and with ":" alone for everything else.
 */
final class XmlCursor implements AutoCloseable {

  /**
   * Open elements within each other. Word itself stops at a fraction of it; the reading descends
   * once per element, so that a deeper file could exhaust the stack.
   */
  private static final int DEEPEST = 500;

  private final String part;
  private final XMLStreamReader reader;
  private final FlowBudget budget;
  private final List<String> steps = new ArrayList<>();
  private final List<Map<String, Integer>> counts = new ArrayList<>();

  /** What to do with a child element; what it leaves unread is skipped. */
  @FunctionalInterface
  interface Handler {
    void on(String name) throws XMLStreamException, RefusedException;
  }

  XmlCursor(String part, InputStream in, FlowBudget budget)
      throws XMLStreamException, RefusedException {
    this.part = part;
    this.budget = budget;
    reader = safeFactory().createXMLStreamReader(in);
    counts.add(new HashMap<>());
    for (int event = reader.next();
        event != XMLStreamConstants.START_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.DTD) {
        String detail = part + " declares a document type";
        throw new RefusedException(Failure.ofFile(FailureCode.DAMAGED_FILE, "read", detail));
      }
    }
    open();
  }

  /**
   * Without document types there are no entities to expand, but the JDK counts the text around
   * plain escapes as one, and its limit on nesting is stricter than Word.
   */
  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /** The path of the element that is open: "word/document.xml#/body/p[12]". */
  Optional<String> path() {
    return Optional.of(part + "#/" + String.join("/", steps.subList(1, steps.size())));
  }

  /** Visits the children of the open element, which is closed afterwards. */
  void eachChild(Handler handler) throws XMLStreamException, RefusedException {
    int own = steps.size();
    while (steps.size() >= own) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open();
        handler.on(name());
        if (steps.size() > own) {
          skip();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        leave();
      }
    }
  }

  /** The characters directly within the open element, which is closed afterwards. */
  String text() throws XMLStreamException, RefusedException {
    StringBuilder text = new StringBuilder();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        skipFrom(1);
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        budget.characters(reader.getTextLength());
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    leave();
    return text.toString();
  }

  /** The value of an attribute of the open element by its local name, before it is read on. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  String attribute(String name, String otherwise) {
    return attribute(name).orElse(otherwise);
  }

  int number(String name, int otherwise) {
    String text = attribute(name, "");
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException malformed) {
      return otherwise;
    }
  }

  /** An on/off property: on when it has no value. */
  boolean isOn() {
    return switch (attribute("val", "true")) {
      case "false", "0", "off", "none" -> false;
      default -> true;
    };
  }

  private void open() throws RefusedException {
    budget.element();
    String local = reader.getLocalName();
    int count = counts.getLast().merge(local, 1, Integer::sum);
    steps.add(local.equals("body") ? local : local + "[" + count + "]");
    counts.add(new HashMap<>());
    if (steps.size() > DEEPEST) {
      String detail = part + " nests elements deeper than " + DEEPEST;
      throw new RefusedException(Failure.ofFile(FailureCode.TOO_LARGE, "read", detail));
    }
  }

  private void leave() {
    steps.removeLast();
    counts.removeLast();
  }

  private void skip() throws XMLStreamException, RefusedException {
    skipFrom(1);
    leave();
  }

  private void skipFrom(int depth) throws XMLStreamException, RefusedException {
    int open = depth;
    while (open > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        budget.element();
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private String name() {
    String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (space.contains("wordprocessingml") && space.endsWith("/main")) {
      return local;
    }
    if (space.contains("drawingml") && space.endsWith("/main")) {
      return "a:" + local;
    }
    if (space.contains("/math")) {
      return "m:" + local;
    }
    return (space.contains("markup-compatibility") ? "mc:" : ":") + local;
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
